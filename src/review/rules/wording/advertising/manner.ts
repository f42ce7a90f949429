import { mannerLines } from './mannerLines'

/** Nothing but letters, numbers, pictures and what sentences are stressed by tells a manner. */
const silent = /[^\p{L}\p{N}\p{Extended_Pictographic},。!?:;“”"、~…]+/gu
/** However clear a manner is, it never says more than this. */
const most = 4

/** What each gram tells of a manner: above zero for what sounds like selling. */
export type Manners = ReadonlyMap<number, number>

/** A pair of characters as one number; rare characters beyond 16 bits share some. */
const pairOf = (one: number, other: number) => ((one & 0xffff) << 16) | (other & 0xffff)

/** The characters and pairs of neighbouring characters of a passage, each once. */
export const mannerGrams = (texts: readonly string[]): Set<number> => {
  const grams = new Set<number>()
  let before = 0
  for (const sign of texts.join('').replace(silent, '')) {
    const code = sign.codePointAt(0) ?? 0
    grams.add(code)
    if (before !== 0) grams.add(pairOf(before, code))
    before = code
  }
  return grams
}

/** The manner of a passage by given weights. */
export const mannerBy = (manners: Manners, texts: readonly string[]): number => {
  const grams = mannerGrams(texts)
  let sum = 0
  for (const gram of grams) sum += manners.get(gram) ?? 0
  return Math.max(-most, Math.min(most, sum / Math.sqrt(grams.size || 1)))
}

const weighed = (line: string): [number, number][] => {
  const [gram, weight] = line.split(' ').map(Number)
  return gram === undefined || weight === undefined ? [] : [[gram, weight]]
}
const manners: Manners = new Map(mannerLines.trim().split('\n').flatMap(weighed))

/** How much a passage sounds like one who sells rather than one who reports, warns, explains or sells without promises. */
export const mannerOf = (texts: readonly string[]): number => mannerBy(manners, texts)
