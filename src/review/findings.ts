import type { ReadSentence, Scene } from './scene'
import { documentRules, sentenceRules } from './rules'
import { isContradiction, isDenied, mayStandInDenial } from './rules/numeric/contradictions'
import type { Hit, SentenceRule } from './rules/rule'
import { atMost } from './risk'
import { targetAt, targetOf } from './text/targetOf'
import type { Finding } from './types'

/** A finding with the sentence that it stands in. */
export type Found = { finding: Finding; sentence: ReadSentence; impossible: boolean }

/**
 * What a piece only quotes, asks or supposes it does not claim: worth a glance, no more. A sum that doesn't add up is wrong in any mouth,
 * unless it is asked about or denied; so is a figure that everybody can look up, beside something else that is denied.
 */
const severityIn = (ruleId: string, sentence: ReadSentence, hit: Hit) => {
  const { stance } = sentence
  if (stance === 'asserted') return hit.severity
  const holds = stance === 'refuted_here' ? mayStandInDenial(ruleId) : stance !== 'question' && isContradiction(ruleId)
  const isWrongAnyway = holds && !isDenied(sentence, hit)
  return atMost(hit.severity, isWrongAnyway ? 'medium' : 'low')
}

type Prepared = Pick<SentenceRule, 'id' | 'reference'> & { hitsIn: (sentence: ReadSentence) => Hit[] }

const foundBy = ({ id, reference }: Prepared, sentence: ReadSentence, hit: Hit): Found => ({
  sentence,
  impossible: hit.impossible === true,
  finding: {
    ruleId: id,
    reference,
    target: targetOf(sentence.shadow, sentence.start + hit.start, sentence.start + hit.end),
    severity: severityIn(id, sentence, hit),
    message: hit.message,
    hint: hit.hint,
  },
})

/**
 * A rule reads so many sentences before the next one has its turn: what a rule needs is at hand while it reads, and what several rules ask
 * of a sentence (`remembering`) is still known when the next one asks.
 */
const atOnce = 64

/** What the rules found in a few sentences, sentence by sentence. Thousands of answers are empty, so nothing is made of those. */
const foundAmong = (rules: readonly Prepared[], sentences: readonly ReadSentence[]): Found[] => {
  const bySentence: Found[][] = sentences.map(() => [])
  for (const rule of rules)
    sentences.forEach((sentence, at) => {
      for (const hit of rule.hitsIn(sentence)) bySentence[at]?.push(foundBy(rule, sentence, hit))
    })
  return bySentence.flat()
}

/** Everything that the rules for sentences found, in reading order. */
export const ruleFindings = (scene: Scene): Found[] => {
  const rules = sentenceRules.map(({ id, reference, find }): Prepared => ({ id, reference, hitsIn: find(scene) }))
  const { sentences } = scene
  return Array.from({ length: Math.ceil(sentences.length / atOnce) }, (_, at) =>
    foundAmong(rules, sentences.slice(at * atOnce, (at + 1) * atOnce)),
  ).flat()
}

/** Everything that the rules for the whole piece found. */
export const documentFindings = (scene: Scene): Finding[] =>
  documentRules.flatMap(({ id, reference, findIn }) =>
    findIn(scene).map(({ shadow, start, end, severity, message, hint }) => ({
      ruleId: id,
      reference,
      target: targetAt(shadow, start, end),
      severity,
      message,
      hint,
    })),
  )
