import { checkworthyFrom } from '../checkworthy'
import { thresholds } from '../retrieval/thresholds'
import { highest } from '../risk'
import { risks, type ModelFailure, type ModelUse, type ReviewClaim } from '../types'
import { inPool } from './inPool'
import { givesInstructions } from './instructions'
import { failureWords } from './personFindings'
import { promptVersion } from './prompts/promptVersion'
import { raise } from './raise'
import { secondStance } from './secondStance'
import type { Session } from './session'
import { verify, type Verified } from './verify'
import type { Work } from './work'

export type Checked = {
  claims: ReviewClaim[]
  failures: ModelUse['failures']
  coverage: { checked: number; all: number }
}

/** Only what a piece asserts, in the eyes of either reader, can be wrong in it. */
const isDue = ({ claim }: Work): boolean =>
  claim.stance === 'asserted' && (claim.checkworthy.score >= checkworthyFrom || claim.risk !== 'none')

const isNew = ({ claim }: Work) => claim.engine.mode === 'llm'

/** So much more each step of severity weighs: what may harm comes before what only looks checkable. */
const step = 3

/** How much depends on a claim: the severity of what it comes near to, times how much it is worth checking. */
const weightOf = ({ claim }: Work, { library }: Session): number => {
  const near = claim.evidence.filter(({ score = 0 }) => score >= thresholds.maybe)
  const severity = highest([claim.risk, ...near.map(({ id }) => library.rumours.get(id)?.severity ?? 'none')])
  return step ** risks.indexOf(severity) * Math.max(0.1, claim.checkworthy.score)
}

const withStance = (session: Session, one: Work): Work => ({
  ...one,
  claim: isNew(one) ? one.claim : secondStance(one.claim, one.stance, session.library),
})

const mark = (session: Session, claim: ReviewClaim, { key, failure }: Omit<Verified, 'outcomes'>): ReviewClaim => ({
  ...claim,
  ...(failure && {
    risk: highest([claim.risk, 'low']),
    reasons: [...claim.reasons, `大模型没有完成核查（${failureWords[failure].zh}），请人工判断`],
  }),
  engine: {
    mode: failure ? 'partial' : 'llm',
    model: session.model,
    promptVersion,
    ...(key && { cacheKey: key }),
    ...(failure && { failure }),
  },
})

const verified = async (session: Session, work: Work): Promise<ReviewClaim> => {
  if (givesInstructions(work.claim.target.quote.exact)) return mark(session, work.claim, { failure: 'instructions' })
  const { outcomes, ...rest } = await verify(session, work)
  return mark(session, raise(work.claim, outcomes), rest)
}

type Result = { work: Work; claim: ReviewClaim | null; failure?: ModelFailure }

/** Nothing to verify: what it was read as is all there is to say. */
const unverified = (session: Session, { failure, ...work }: Work): Result => {
  if (failure) return { work, claim: mark(session, work.claim, { failure }), failure }
  return { work, claim: work.stance === null ? work.claim : mark(session, work.claim, {}) }
}

const resultOf = async (session: Session, work: Work, isKept: boolean): Promise<Result> => {
  if (!isKept && isNew(work)) return { work, claim: null, failure: 'over_budget' }
  if (!isDue(work)) return unverified(session, work)
  const claim = isKept ? await verified(session, work) : mark(session, work.claim, { failure: 'over_budget' })
  const { failure } = claim.engine
  return { work, claim, ...(failure && { failure }) }
}

/**
 * Takes the model's word on stance, then has the weightiest claims verified, `most` at most. An offline claim beyond them stays as it is
 * and says so; a statement of the model beyond them is left out.
 */
export const check = async (
  session: Session,
  { work, most, atOnce }: { work: Work[]; most: number; atOnce: number },
): Promise<Checked> => {
  const read = work.map((one) => withStance(session, one))
  const ranked = [...read].sort((a, b) => weightOf(b, session) - weightOf(a, session))
  const kept = new Set(ranked.slice(0, most))
  const results = await inPool(read, atOnce, (one) => resultOf(session, one, kept.has(one)))
  const due = results.filter((one) => isDue(one.work))
  return {
    claims: results.flatMap(({ claim }) => claim ?? []),
    failures: results.flatMap(({ work: { claim }, failure }) => (failure ? [{ at: claim.id, reason: failure }] : [])),
    coverage: { checked: due.filter(({ failure }) => !failure).length, all: due.length },
  }
}
