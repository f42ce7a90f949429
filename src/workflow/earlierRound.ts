import type { Earlier } from '@/review/delta'
import { isReport } from '@/review/isReport'
import type { Report, SignedVerdict } from '@/review/types'
import { decisionSchema } from './decide'
import { snapshotOfRound } from './release'
import { all, findRows, is, oneOf, type Row } from './rows'

/** Rounds that ended with a decision. One that was taken back counts for nothing, as its editor was told. */
const ended = ['changesRequested', 'refused', 'released']

/** The piece's last round that experts decided, with their verdicts; null when it has none. */
export const earlierRound = async (
  at: Parameters<typeof findRows>[0],
  { piece }: Pick<Row<'rounds'>, 'piece'>,
): Promise<Earlier | null> => {
  const [round] = await findRows(at, 'rounds', all(is('piece', piece), oneOf('state', ended)), {
    limit: 1,
    sort: '-createdAt',
  })
  if (!round || !isReport(round.report)) return null
  const { report } = round
  const decided = await findRows(at, 'assignments', all(is('round', round.id), is('state', 'decided')))
  const verdicts = decided.flatMap((assignment) => verdictsOf(report, assignment))
  return { report, snapshot: snapshotOfRound(round), verdicts }
}

/** What one expert left standing: the own verdicts, and those kept from before that were not changed, with their own signers. */
const verdictsOf = (report: Report, { claims, expertName, decidedAt, round }: Row<'assignments'>) => {
  const own = decisionSchema.shape.claims.catch([]).parse(claims ?? [])
  const given = new Map<string, SignedVerdict>(
    report.claims.flatMap(({ id, kept }): [string, SignedVerdict][] => (kept ? [[id, kept]] : [])),
  )
  for (const { id, verdict, note } of own)
    given.set(id, { verdict, note, by: expertName ?? '', at: decidedAt ?? '', round })
  return [...given].map(([claimId, signed]) => ({ claimId, ...signed }))
}
