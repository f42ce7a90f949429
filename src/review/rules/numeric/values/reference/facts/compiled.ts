import { referenceOf, type Reference } from '../compiled'
import type { Row } from '../row'
import type { Bounds } from '../slip'
import { aspects, type Aspect } from './aspects'
import type { Fact, Facts } from './fact'
import { oncePer } from '../../../../oncePer'
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

type Written = { fact: Fact; table: Facts }

const writtenByWord = new Map<string, Written[]>()
for (const table of factTables)
  for (const fact of table.facts) {
    const written = { fact, table }
    for (const word of (fact[0].split('&')[0] ?? '').split('|')) {
      const before = writtenByWord.get(word)
      if (before) before.push(written)
      else writtenByWord.set(word, [written])
    }
  }

/** The words for all things that facts are known of. */
export const namesOfThings = (): string[] => [...writtenByWord.keys()]

const knownOnce = oncePer(({ fact, table }: Written) => knownOf(fact, table))
const knownByWord = new Map<string, readonly Known[]>()

/** What is known of the things that a word names, worked out when a text first names them: of thousands it names a few. */
export const knownOfWord = (word: string): readonly Known[] => {
  const before = knownByWord.get(word)
  if (before) return before
  const known = (writtenByWord.get(word) ?? []).flatMap(knownOnce)
  knownByWord.set(word, known)
  return known
}
