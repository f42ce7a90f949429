import { referenceOf, type Reference } from '../compiled'
import { aspects, type Aspect } from './aspects'
import type { Fact } from './fact'
import { factTables } from './index'

/** A fact with its unit worked out, and the words that a sentence tells it by. */
export type Known = { reference: Reference; aspect: Aspect; also: string | null }
/** A thing that facts are known of, where a text names it. */
export type Subject = { start: number; end: number; known: readonly Known[] }

const nameOf = (word: string) => word.replace(/\(.*$/u, '')

const knownOf = ([subject, name, unit, least, greatest, not]: Fact, source: string): Known[] => {
  const aspect: Aspect = aspects[name]
  const [words = '', also] = subject.split('&')
  const said = nameOf(words.split('|')[0] ?? words)
  const zh = `${said}的${aspect.zh}`
  const en = `the ${aspect.en} of ${said}`
  return referenceOf([zh, en, '', '', unit, least, greatest, not], { source }).map((reference) => ({
    reference,
    aspect,
    also: also ?? null,
  }))
}

/** What is known of things, by the words for them. */
export const knownByWord = new Map<string, Known[]>()
for (const { source, facts } of factTables)
  for (const fact of facts) {
    const known = knownOf(fact, source)
    for (const word of (fact[0].split('&')[0] ?? '').split('|')) {
      const before = knownByWord.get(word)
      if (before) before.push(...known)
      else knownByWord.set(word, [...known])
    }
  }
