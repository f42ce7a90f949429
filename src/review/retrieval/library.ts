import type { Rumour } from '../types'
import { expressionsOf, type Expressions } from './expressions'
import { weightOf } from './grams'
import type { Numbering } from '../text/numbering'
import { turned, type Rows, type Span } from './rows'
import { readTexts } from './readTexts'

/**
 * An index of a rumour library, made once and only read from then on. A rumour is compared by its texts, which stand one behind the other:
 * each of its wordings (claim and variants), then two bags: all wordings together, and what only the counter-fact says.
 */
export type Library = {
  rumours: ReadonlyMap<string, Rumour>
  list: readonly Rumour[]
  /** The texts of rumour `i` stand from `firstText[i]` to `firstText[i + 1]`. */
  firstText: Int32Array
  /** Normalised words of each wording; empty for a bag. */
  words: readonly string[]
  /** The number that each gram has in the rows. */
  grams: Numbering
  /** How much each gram tells: the less, the more rumours use it. */
  told: Float32Array
  /** What a character or pair tells that no rumour uses. */
  unknown: number
  /** What all grams of each text tell together. */
  total: Float32Array
  /** The same, with mercy for long texts: what is shared with one is divided by it. */
  damped: Float64Array
  /** For each gram the rumours that hold it. */
  postings: Rows
  /** For each text its grams. */
  contents: Rows
  expressions: Expressions
}

/** Where the texts of a rumour stand: its wordings from `from` to `wordings`, and then its bags. */
export const textsOf = ({ firstText }: Pick<Library, 'firstText'>, rumour: number) => {
  const end = firstText[rumour + 1] ?? 0
  return { from: firstText[rumour] ?? 0, wordings: end - 2, counter: end - 1 }
}

/** Both bags of a rumour: all that it tells. */
export const bagsOf = (library: Pick<Library, 'firstText'>, rumour: number): Span => {
  const { wordings, counter } = textsOf(library, rumour)
  return { from: wordings, to: counter + 1 }
}

const rarity = (users: number, rumours: number) => Math.log(1 + (rumours - users + 0.5) / (users + 0.5))

const toldBy = (grams: Numbering, { starts }: Rows, rumours: number) =>
  Float32Array.from(grams.signs(), (sign, gram) => {
    const users = (starts[gram + 1] ?? 0) - (starts[gram] ?? 0)
    return weightOf(sign) * rarity(users, rumours)
  })

const totalsOf = ({ starts, items }: Rows, told: Float32Array) =>
  Float32Array.from({ length: starts.length - 1 }, (_, text) => {
    let sum = 0
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) sum += told[items[at] ?? 0] ?? 0
    return sum
  })

/** A long wording shares more with anything: between no mercy (0) and full mercy (1) for its length. */
const lengthPower = 0.45

/** Index of a rumour library; each claim and each variant is a text of its own. Entries without words are never found. */
export const libraryOf = (list: readonly Rumour[]): Library => {
  const { grams, firstText, words, contents } = readTexts(list)
  const bags = list.map((_, rumour) => bagsOf({ firstText }, rumour))
  const postings = turned(contents, grams.size(), bags)
  const told = toldBy(grams, postings, list.length)
  const total = totalsOf(contents, told)
  return {
    rumours: new Map(list.map((rumour) => [rumour.id, rumour])),
    list,
    firstText,
    words,
    grams,
    told,
    unknown: rarity(0, list.length),
    total,
    damped: Float64Array.from(total, (sum) => (sum || 1) ** lengthPower),
    postings,
    contents,
    expressions: expressionsOf(list.map(({ expression }) => expression)),
  }
}
