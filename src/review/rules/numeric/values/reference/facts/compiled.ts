import { referenceOf, type Reference } from '../compiled'
import type { Row } from '../row'
import type { Bounds } from '../slip'
import { aspects, type Aspect } from './aspects'
import type { Fact, Facts } from './fact'
import { factTables } from './index'

/** A fact with its unit worked out, and the words that a sentence tells it by. */
export type Known = { reference: Reference; aspect: Aspect; also: string | null }
/** A thing that facts are known of, where a text names it. */
export type Subject = { start: number; end: number; known: readonly Known[] }

/** A fact that a figure may be of, its thing where the text names it, and its bounds in the figure's own kind. */
export type Told = { known: Known; subject: Subject; bounds: Bounds }

const nameOf = (word: string) => word.replace(/\(.*$/u, '')

const knownOf = (
  [subject, name, unit, least, greatest, not]: Fact,
  { source, broad }: Omit<Facts, 'facts'>,
): Known[] => {
  const aspect: Aspect = aspects[name]
  const [words = '', also] = subject.split('&')
  const said = nameOf(words.split('|')[0] ?? words)
  const zh = `${said}的${aspect.zh}`
  const en = `the ${aspect.en} of ${said}`
  const row: Row = [zh, en, '', '', unit, least, greatest, not]
  // What is taken at once is also told by the day.
  const ofDay: Row[] =
    name === 'dose' && !unit.includes('@') ? [[zh, en, '', '', `${unit}@天`, least, greatest * 2, not]] : []
  return [row, ...ofDay]
    .flatMap((one) => referenceOf(one, { source, broad }))
    .map((reference) => ({
      reference,
      aspect,
      also: also ?? null,
    }))
}

/** What is known of things, by the words for them. */
export const knownByWord = new Map<string, Known[]>()
for (const table of factTables)
  for (const fact of table.facts) {
    const known = knownOf(fact, table)
    for (const word of (fact[0].split('&')[0] ?? '').split('|')) {
      const before = knownByWord.get(word)
      if (before) before.push(...known)
      else knownByWord.set(word, [...known])
    }
  }
