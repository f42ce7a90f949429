import { tones } from './tones'

/** Nothing but letters and what sentences are stressed and quoted by tells a tone. */
const silent = /[^\p{L}\p{N}\p{Extended_Pictographic},。!?:;“”"、~…]+/gu
/** However clear a tone is, it never says more than this. */
const most = 4

/** The characters and pairs of neighbouring characters of a text, each once. */
export const toneGrams = (text: string): Set<string> => {
  const signs = Array.from(text.replace(silent, ''))
  return new Set([...signs, ...signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`)])
}

/** What each gram tells of a tone: above zero for what sounds like spreading. */
export type Tones = ReadonlyMap<string, number>

/** The tone of a text by given weights. */
export const toneBy = (tones: Tones, text: string): number => {
  const found = toneGrams(text)
  let sum = 0
  for (const gram of found) sum += tones.get(gram) ?? 0
  const tone = sum / Math.sqrt(found.size || 1)
  return Math.max(-most, Math.min(most, tone))
}

/**
 * How much a passage sounds like one that spreads what it tells rather than one that answers it: log odds between -4 and 4. A tone alone
 * proves nothing, so it's only weighed among other signs (`assertion.ts`), and only in passages that are about a rumour.
 */
export const toneOf = (text: string): number => toneBy(tones, text)
