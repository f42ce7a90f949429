import { kinds, originTypes, type Kind, type OriginType } from '@/content/types'
import { createFacts, factTypes, holds, type Fact } from './facts'
import { createRings } from './rings'
import { withdrawalKinds, type WithdrawalKind } from './types'
import { calendarYear } from './year'

/** One recorded fact of a piece. Equal rows are the same fact. */
export type LedgerRow = { pieceId: string; sequence: number; recordedAt: string } & (
  | { type: 'release'; kind: Kind; departmentId: string; originType: OriginType; textFingerprint: string }
  | { type: 'sighting'; channel: string; publicAt: string }
  | { type: 'withdrawal'; kind: WithdrawalKind }
)

type ReleaseRow = Extract<LedgerRow, { type: 'release' }>

const noRelease = 0x7fffffff

/** Everything recorded of all pieces, by the position a piece got when it was first heard of. */
export const createPieceTable = () => {
  const facts = createFacts()
  const rings = createRings()
  const departments = createNames()
  const channels = createNames()
  const positions = new Map<string, number>()
  const ids: string[] = []
  const head: number[] = []
  const firstSequence: number[] = []
  const department: number[] = []
  const kind: number[] = []
  const text: string[] = []
  const byYear = new Map<number, number[]>()

  const positionOf = (pieceId: string): number => {
    const known = positions.get(pieceId)
    if (known !== undefined) return known
    const piece = ids.push(pieceId) - 1
    positions.set(pieceId, piece)
    head.push(-1)
    firstSequence.push(noRelease)
    department.push(-1)
    kind.push(0)
    text.push('')
    return piece
  }

  // Kind, department and text are those of the first release, whichever release is heard of first.
  const noteOrigin = (piece: number, row: ReleaseRow) => {
    if (row.sequence >= (firstSequence[piece] ?? noRelease)) return
    rings.move(piece, text[piece] ?? '', row.textFingerprint)
    firstSequence[piece] = row.sequence
    department[piece] = departments.indexOf(row.departmentId)
    kind[piece] = kinds.indexOf(row.kind)
    text[piece] = row.textFingerprint
  }

  const noteYear = (piece: number, publicAt: number) => {
    const year = calendarYear(publicAt)
    for (let at = head[piece] ?? -1; at >= 0; at = facts.next(at))
      if (facts.type(at) === factTypes.sighting && calendarYear(facts.publicAt(at)) === year) return
    const list = byYear.get(year)
    if (list) list.push(piece)
    else byYear.set(year, [piece])
  }

  return {
    facts,
    rings,
    departments,
    channels,
    /** Takes a row in; false when it was known. */
    add: (row: LedgerRow): boolean => {
      const piece = positionOf(row.pieceId)
      const fact = factOf(row, channels)
      if (holds(facts, head[piece] ?? -1, fact)) return false
      if (row.type === 'release') noteOrigin(piece, row)
      if (row.type === 'sighting') noteYear(piece, fact.publicAt)
      head[piece] = facts.add(fact, head[piece] ?? -1)
      return true
    },
    /** Pieces of which some publication lies in the year: a superset of those whose first one does. */
    seenIn: (year: number): readonly number[] => byYear.get(year) ?? [],
    id: (piece: number): string => ids[piece] ?? '',
    head: (piece: number): number => head[piece] ?? -1,
    department: (piece: number): number => department[piece] ?? -1,
    /** Its place in `kinds`. */
    kind: (piece: number): number => kind[piece] ?? 0,
    size: (): { pieces: number; facts: number } => ({ pieces: ids.length, facts: facts.size() }),
  }
}

export type PieceTable = ReturnType<typeof createPieceTable>

const factOf = (row: LedgerRow, channels: Names): Fact => {
  const { sequence } = row
  const type = factTypes[row.type]
  const recordedAt = Date.parse(row.recordedAt)
  if (row.type === 'release')
    return { type, code: originTypes.indexOf(row.originType), sequence, recordedAt, publicAt: 0 }
  if (row.type === 'withdrawal')
    return { type, code: withdrawalKinds.indexOf(row.kind), sequence, recordedAt, publicAt: 0 }
  return { type, code: channelCode(row.channel, channels), sequence, recordedAt, publicAt: Date.parse(row.publicAt) }
}

// An answer holds a piece's channels as the bits of one number.
const channelCode = (channel: string, channels: Names): number => {
  const code = channels.indexOf(channel)
  if (code < 31) return code
  throw new RangeError(`发布渠道超过 31 个 / more than 31 channels: ${channel}`)
}

type Names = ReturnType<typeof createNames>

const createNames = () => {
  const indexes = new Map<string, number>()
  const names: string[] = []
  return {
    /** The name's number; a new name gets the next one. */
    indexOf: (name: string): number => {
      const known = indexes.get(name)
      if (known !== undefined) return known
      indexes.set(name, names.length)
      return names.push(name) - 1
    },
    find: (name: string): number | undefined => indexes.get(name),
    /** All names, by their numbers. */
    all: (): readonly string[] => names,
    count: (): number => names.length,
  }
}
