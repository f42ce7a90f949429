import type { Rumour } from '../types'
import { gramsOf } from './grams'
import { numbering } from '../text/numbering'
import { rowWriter } from './rows'
import { comparable } from './spacing'
import { statedBy } from './stated'

const union = (some: readonly Set<number>[]): Set<number> => {
  const all = new Set<number>()
  for (const one of some) for (const item of one) all.add(item)
  return all
}

const wordingsOf = ({ claim, variants }: Rumour): string[] =>
  [...new Set([claim, ...variants].map((words) => comparable(statedBy(words))))].filter((words) => words.trim() !== '')

/** About the grams of all texts and no fewer: three for each character, of which each stands in two texts. */
const expectedGrams = (list: readonly Rumour[]): number =>
  list.reduce((sum, { claim, variants, counterFact }) => sum + 6 * [claim, ...variants, counterFact].join('').length, 0)

/** So many grams some hundred entries have; with more the numbering grows. */
const fewGrams = 1 << 15

/** Words and grams of all texts of a library, rumour by rumour: its wordings, then its two bags. */
export const readTexts = (list: readonly Rumour[]) => {
  const grams = numbering(fewGrams)
  const idsOf = (text: string) => new Set(gramsOf(text).map(grams.numberOf))
  const firstText = new Int32Array(list.length + 1)
  const words: string[] = []
  const contents = rowWriter(expectedGrams(list))
  for (const [at, rumour] of list.entries()) {
    const own = wordingsOf(rumour)
    const wordings = own.map(idsOf)
    const said = union(wordings)
    const known = idsOf(comparable(rumour.counterFact))
    const counter = new Set([...known].filter((gram) => !said.has(gram)))
    words.push(...own, '', '')
    for (const row of [...wordings, said, counter]) contents.add(row)
    firstText[at + 1] = words.length
  }
  return { grams, firstText, words, contents: contents.rows() }
}
