import { createHash } from 'node:crypto'
import { evidenceOf, relationOf } from '../judge'
import type { Library } from '../retrieval/library'
import { search } from '../retrieval/search'
import { comparable } from '../retrieval/spacing'
import { isNear, thresholds } from '../retrieval/thresholds'
import { normalised } from '../text/shadow'
import type { ModelFailure, ReviewClaim, Target } from '../types'
import type { Statement } from './extract'

/** A claim on its way through the model: what the offline reader or the model's extraction made of it, and how the model reads it. */
export type Work = {
  claim: ReviewClaim
  reading: string
  stance: ReviewClaim['stance'] | null
  failure?: ModelFailure
}

/** From here on two anchors mark the same statement. */
const same = 0.6

/** Shared length of two anchors over the longer one. */
const overlap = (a: Target, b: Target): number => {
  if (a.blockId !== b.blockId) return 0
  const shared = Math.min(a.position.end, b.position.end) - Math.max(a.position.start, b.position.start)
  const lengths = [a, b].map(({ position }) => position.end - position.start)
  return shared / Math.max(1, ...lengths)
}

const worths = { high: 0.8, medium: 0.5, low: 0.2 } as const

const idOf = ({ target, text }: Statement) =>
  `m-${createHash('sha256')
    .update(`${normalised(target.quote.exact)}\n${text}`, 'utf8')
    .digest('hex')
    .slice(0, 12)}`

const newClaim = (
  { target, text, kind, stance, worth }: Statement,
  { library, domain }: { library: Library; domain: string },
): Omit<ReviewClaim, 'id'> => {
  return {
    text,
    target,
    kind,
    domain,
    checkworthy: { score: worths[worth], reasons: ['大模型认为可以核查'] },
    stance,
    verdict: 'insufficient',
    confidence: { score: 0, basis: 'evidence' },
    evidence: search(library, comparable(text)).map((match) => {
      const isHit = isNear(match, text, thresholds.near)
      return evidenceOf(match, relationOf({ ...match, isNear: isHit, asserts: 1, stated: match.score, isHit }, stance))
    }),
    risk: 'none',
    reasons: ['由大模型从文中提取'],
    engine: { mode: 'llm' },
  }
}

/** The stance of all statements that stand for a claim; `asserted` only when none of them says otherwise. */
const stanceOf = (statements: Statement[]): Work['stance'] =>
  statements.find(({ stance }) => stance !== 'asserted')?.stance ?? statements[0]?.stance ?? null

const statementsOf = (statements: Statement[], claim: ReviewClaim) =>
  statements.filter(({ target }) => overlap(claim.target, target) >= same)

/** How the model takes a claim in a reading; null when it did not name it. */
export const stanceIn = (statements: Statement[], claim: ReviewClaim): Work['stance'] =>
  stanceOf(statementsOf(statements, claim))

type Merge = { claims: ReviewClaim[]; statements: Statement[]; library: Library; domain: string }

/** Every offline claim, with the model's reading where it read the same words; then the statements that only the model found. */
export const workOf = ({ claims, statements, library, domain }: Merge): Work[] => {
  const ofClaim = (claim: ReviewClaim) => statementsOf(statements, claim)
  const known = claims.map((claim) => {
    const read = ofClaim(claim)
    // What a model finds to judge in it is no longer the signer's alone.
    const kind = claim.kind === 'authenticity' ? (read[0]?.kind ?? claim.kind) : claim.kind
    return { claim: { ...claim, kind }, reading: read[0]?.text ?? claim.text, stance: stanceOf(read) }
  })
  const matched = new Set(claims.flatMap(ofClaim))
  const fresh = withUniqueIds(statements.filter((one) => !matched.has(one)).filter(isFirst))
  return [
    ...known,
    ...fresh.map(({ id, statement }) => ({
      claim: { ...newClaim(statement, { library, domain }), id },
      reading: statement.text,
      stance: statement.stance,
    })),
  ]
}

const isFirst = ({ target, text }: Statement, at: number, all: Statement[]): boolean =>
  all.findIndex((one) => one.text === text && overlap(one.target, target) >= same) === at

/** The same words at two places get two ids, so that each place is judged for itself. */
const withUniqueIds = (statements: Statement[]) => {
  const ids = statements.map(idOf)
  return statements.map((statement, at) => {
    const before = ids.slice(0, at).filter((id) => id === ids[at]).length
    return { statement, id: `${ids[at]}${before === 0 ? '' : `-${before + 1}`}` }
  })
}
