import { thresholds } from '../retrieval/thresholds'
import { highest } from '../risk'
import { normalised } from '../text/shadow'
import { risks, type ModelFailure, type Risk } from '../types'
import { verificationAnswer } from './answers'
import { cacheKey } from './cacheKey'
import { verifyPrompt } from './prompts/verifyPrompt'
import type { Session } from './session'
import { settle, type Outcome } from './settle'
import { suppliedEvidence, type Supplied } from './suppliedEvidence'
import type { Work } from './work'

export type Verified = { outcomes: Outcome[]; key?: string; failure?: ModelFailure }

const votes = 3

/** Asks about one claim alone: words of another claim can't sway it. Three votes where it is severe or the answer is not sure. */
export const verify = async (session: Session, work: Work): Promise<Verified> => {
  const { library, document } = session
  const supplied = suppliedEvidence({ claim: work.claim, reading: work.reading, library, document })
  if (supplied.length === 0) return { outcomes: [] }
  const first = await vote(session, work, { supplied, order: supplied, number: 1 })
  const [outcome] = first.outcomes
  if (!outcome || !needsVotes(work, supplied, outcome)) return first
  const others = []
  for (let number = 2; number <= votes; number += 1)
    others.push(await vote(session, work, { supplied, order: rotated(supplied, number - 1), number }))
  const failure = others.find((one) => one.failure)?.failure
  return {
    ...first,
    outcomes: [outcome, ...others.flatMap(({ outcomes }) => outcomes)],
    ...(failure && { failure }),
  }
}

/** Another entry comes first in each vote: models lean towards what they read first. */
const rotated = <T>(items: readonly T[], by: number): T[] => {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

const isSevere = (risk: Risk) => risks.indexOf(risk) >= risks.indexOf('high')

const needsVotes = ({ claim }: Work, supplied: Supplied[], { confidence, cited }: Outcome): boolean => {
  const scores = claim.evidence.map(({ score = 0 }) => score)
  const isGrey = scores.some((score) => score >= thresholds.maybe) && scores.every((score) => score < thresholds.near)
  const refuting = cited.flatMap(({ evidence, rumour }) =>
    rumour && evidence.relation === 'refutes' ? [rumour.severity] : [],
  )
  return confidence === 'low' || isGrey || isSevere(highest([claim.risk, severityOf(supplied), ...refuting]))
}

/** The severity of the entries that a claim comes near to. */
export const severityOf = (supplied: readonly Supplied[]): Risk =>
  highest(
    supplied.flatMap(({ rumour, evidence: { score = 0 } }) =>
      rumour && score >= thresholds.maybe ? [rumour.severity] : [],
    ),
  )

type Vote = { supplied: Supplied[]; order: Supplied[]; number: number }

const vote = async (
  session: Session,
  { claim, reading }: Work,
  { supplied, order, number }: Vote,
): Promise<Verified> => {
  const texts = [...new Set([claim.target.quote.exact, reading])]
  const evidence = order.map(({ label, says, fact, evidence: { kind } }) => ({ id: label, kind, says, fact }))
  const answered = await session.ask(
    {
      name: 'verification',
      system: verifyPrompt.system,
      schema: verificationAnswer,
      data: { claim: texts, evidence },
      labels: ['id', 'kind'],
      temperature: number === 1 ? 0 : 0.5,
      share: 1,
    },
    [verifyPrompt.version, number, texts.map(normalised), hashes(supplied)],
  )
  if ('failure' in answered) return { outcomes: [], key: answered.key, failure: answered.failure }
  return { outcomes: [settle(answered.value, supplied)], key: answered.key }
}

const hashes = (supplied: Supplied[]) =>
  supplied.map(({ evidence, says, fact }) => [evidence.id, cacheKey([evidence.kind, says, fact])])
