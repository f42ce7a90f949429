import type { PayloadRequest } from 'payload'
import { isReport } from '@/review/isReport'
import { rulesAt } from '@/review/rulesAt'
import type { Report, ReviewClaim } from '@/review/types'
import type { Decision } from './decide'
import { snapshotOfRound } from './release'
import { addRow, type Row } from './rows'

type Decided = { round: Row<'rounds'>; assignment: Row<'assignments'>; claims: Decision['claims']; at: string }

/**
 * Each verdict of a decision beside what the reader had said of the claim, in the decision's own transaction. A verdict kept from an
 * earlier round is the expert's too by deciding without changing it.
 */
export const recordVerdicts = async (req: PayloadRequest, decided: Decided): Promise<void> => {
  const { report } = decided.round
  if (!isReport(report)) return
  const given = new Map(decided.claims.map(({ id, verdict, note }) => [id, { verdict, note }]))
  for (const claim of report.claims) {
    const verdict = given.get(claim.id) ?? claim.kept
    if (verdict) await addRow(req, 'verdicts', verdictRow(decided, report, { claim, verdict }))
  }
}

type Judged = { claim: ReviewClaim; verdict: Pick<Decision['claims'][number], 'verdict' | 'note'> }

const verdictRow = (
  { round, assignment, at }: Decided,
  report: Report,
  { claim, verdict: { verdict, note } }: Judged,
) => ({
  openKey: `${assignment.id}:${claim.id}`,
  round: round.id,
  piece: round.piece,
  department: round.department,
  region: round.region,
  claimId: claim.id,
  claim: claim.text,
  field: fieldOf(round, claim),
  rules: rulesAt(report, claim),
  engine: report.engine,
  model: claim.engine.model ?? '',
  stance: claim.stance,
  engineVerdict: claim.verdict,
  engineRisk: claim.risk,
  confidence: claim.confidence.score,
  expert: assignment.expert,
  expertName: assignment.expertName,
  expertVerdict: verdict,
  note,
  decidedAt: at,
})

/** A field of the rumour library as it stands; a science field of the piece by its name, since its id says nothing to people. */
const fieldOf = (round: Row<'rounds'>, { domain }: ReviewClaim): string =>
  snapshotOfRound(round).fields.find(({ id }) => id === domain)?.name ?? domain
