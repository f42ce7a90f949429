import { normalised } from '../text/shadow'
import type { Evidence, Rumour, Verdict } from '../types'
import type { Verification } from './answers'
import { nearestRun } from './nearestRun'
import { unmarked } from './seal'
import type { Supplied } from './suppliedEvidence'

export type Cited = { evidence: Evidence; rumour?: Rumour }
/** What a model's answer comes to. `said` is its own word, `verdict` what its citations bear. */
export type Outcome = {
  said: Verdict
  verdict: 'refuted' | 'misleading' | 'conflicting' | 'outdated' | 'insufficient'
  confidence: Verification['confidence']
  cited: Cited[]
  reason: string
}

const near = 0.85
const shortestQuote = 4

const stands = (quote: string, { says, fact }: Supplied): boolean => {
  const words = normalised(unmarked(quote)).trim()
  const text = normalised(`${says}\n${fact}`)
  if (words.length < Math.min(shortestQuote, text.length)) return false
  if (text.includes(words)) return true
  const run = nearestRun(text, words)
  return run !== null && 1 - run.errors / words.length >= near
}

/** Citations whose quote stands in the evidence that they name. */
const citedIn = (answer: Verification, supplied: Supplied[]): Cited[] =>
  answer.evidence.flatMap(({ id, relation, quote }) => {
    const source = supplied.find(({ label }) => label === id)
    if (!source || !stands(quote, source)) return []
    return [{ evidence: { ...source.evidence, relation }, ...(source.rumour && { rumour: source.rumour }) }]
  })

const isUnknown = (supplied: Supplied[]) => (one: { id: string }) => !supplied.some(({ label }) => label === one.id)

/**
 * A verdict against a claim counts only with evidence that was supplied and that refutes it; an answer that names any other evidence is
 * worth nothing. A verdict in favour is never taken over: approval is for people.
 */
export const settle = (answer: Verification, supplied: Supplied[]): Outcome => {
  const cited = answer.evidence.some(isUnknown(supplied)) ? [] : citedIn(answer, supplied)
  const isBorne = cited.some(({ evidence }) => evidence.relation === 'refutes')
  const { verdict: said, confidence, reason } = answer
  const against = said === 'supported' || said === 'not_checkable' ? 'insufficient' : said
  return { said, verdict: isBorne ? against : 'insufficient', confidence, cited, reason }
}
