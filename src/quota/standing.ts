import type { CountedPiece, PieceLine, PieceRelease, PublicSighting, WithdrawalKind } from './types'
import { calendarYear, monthIndex } from './year'

/** Where a piece stood at a moment, before any rule says whether it fills a target. */
export type Standing = {
  piece: CountedPiece
  /** The latest release known. */
  release: PieceRelease
  firstPublicAt: string
  year: number
  month: number
  annulled: boolean
  /** The earlier piece with the same text that keeps its place. */
  duplicateOf: string | null
  links: PieceLine['links']
}

/** Withdrawals that take the piece out of the count; with the others it keeps its place. */
export const annuls = (kind: WithdrawalKind): boolean => kind === 'error' || kind === 'unlawful'

/** The standings at `asOf` of all pieces that were public by then as far as was known, the earliest first. */
export const standingsOf = (pieces: readonly CountedPiece[], asOf: Date): Standing[] => {
  const standings = pieces.flatMap((piece) => standingOf(piece, asOf) ?? []).toSorted(byFirstPublication)
  const firstOfText = new Map<string, string>()
  for (const standing of standings) {
    const { textFingerprint, pieceId } = standing.piece
    if (standing.annulled || textFingerprint === '') continue
    standing.duplicateOf = firstOfText.get(textFingerprint) ?? null
    if (standing.duplicateOf === null) firstOfText.set(textFingerprint, pieceId)
  }
  return standings
}

const standingOf = (piece: CountedPiece, asOf: Date): Standing | null => {
  const known = <T extends { recordedAt: string }>(facts: readonly T[]) =>
    facts.filter(({ recordedAt }) => Date.parse(recordedAt) <= asOf.getTime())
  const release = known(piece.releases).toSorted((a, b) => b.sequence - a.sequence)[0]
  const sightings = known(piece.channels)
  if (!release || sightings.length === 0) return null
  const first = Math.min(...sightings.map(({ publicAt }) => Date.parse(publicAt)))
  const annulment = Math.max(
    -1,
    ...known(piece.withdrawals).flatMap(({ kind, sequence }) => (annuls(kind) ? [sequence] : [])),
  )
  return {
    piece,
    release,
    firstPublicAt: new Date(first).toISOString(),
    year: calendarYear(first),
    month: monthIndex(first),
    // By sequence, not by time: a post of the withdrawn release that a slow platform shows later brings nothing back.
    annulled: annulment >= 0 && sightings.every(({ sequence }) => sequence < annulment),
    duplicateOf: null,
    links: latestLinks(sightings),
  }
}

const latestLinks = (sightings: readonly PublicSighting[]): PieceLine['links'] => {
  const latest = new Map(sightings.toSorted(byDelivery).map((sighting) => [sighting.channel, sighting]))
  return [...latest.values()]
    .map(({ channel, link, publicAt }) => ({ channel, link, publicAt }))
    .toSorted((a, b) => compare(a.channel, b.channel))
}

const byDelivery = (a: PublicSighting, b: PublicSighting) =>
  a.sequence - b.sequence || compare(a.publicAt, b.publicAt) || compare(a.link, b.link)

// The id settles a tie, so that the order of reading never matters.
const byFirstPublication = (a: Standing, b: Standing) =>
  compare(a.firstPublicAt, b.firstPublicAt) || compare(a.piece.pieceId, b.piece.pieceId)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
