import { mannerLines } from './mannerLines'

/** Nothing but letters, numbers, pictures and what sentences are stressed by tells a manner. */
const heard = /[\p{L}\p{N}\p{Extended_Pictographic},。!?:;“”"、~…]/u
const isHeard = 1
const isSilent = 2
const known = new Uint8Array(1 << 16)
/** Found out when a sign is met first: an expression for every sign would cost more than all the rest. */
const hears = (code: number): boolean => {
  if (code >= known.length) return heard.test(String.fromCodePoint(code))
  if (known[code] === 0) known[code] = heard.test(String.fromCharCode(code)) ? isHeard : isSilent
  return known[code] === isHeard
}

/** A pair of characters as one number; rare characters beyond 16 bits share some. */
const pairOf = (one: number, other: number) => ((one & 0xffff) << 16) | (other & 0xffff)

/** Visits the characters and pairs of neighbouring characters of a passage. */
const eachGram = (texts: readonly string[], visit: (gram: number) => void) => {
  let before = 0
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0
      if (code > 0xffff) at += 1
      if (!hears(code)) continue
      visit(code)
      if (before !== 0) visit(pairOf(before, code))
      before = code
    }
}

/** The grams of a passage, each once. */
export const mannerGrams = (texts: readonly string[]): Set<number> => {
  const grams = new Set<number>()
  eachGram(texts, (gram) => grams.add(gram))
  return grams
}

const spread = (gram: number) => Math.imul(gram ^ (gram >>> 15), 0x9e3779b1)

const slots = 1 << 12
const grams = new Int32Array(slots)
const weights = new Float64Array(slots)
/** Where a gram stands in the two flat lists, or the free slot where it belongs. */
const slotOf = (gram: number): number => {
  let slot = spread(gram) >>> 20
  while (grams[slot] !== 0 && grams[slot] !== gram) slot = (slot + 1) & (slots - 1)
  return slot
}
for (const line of mannerLines.trim().split('\n')) {
  const [gram = 0, weight = 0] = line.split(' ').map(Number)
  const slot = slotOf(gram)
  grams[slot] = gram
  weights[slot] = weight
}

/** In which passage a gram was met last, so that each counts once. */
const metSlots = new Uint32Array(slots)
/** The same for all grams, to know how many there are: that a few share a place hardly changes their number. */
const metPlaces = new Uint32Array(1 << 16)
let turn = 0
const isNew = (met: Uint32Array, place: number): boolean => {
  const isFirst = met[place] !== turn
  met[place] = turn
  return isFirst
}

/** However clear a manner is, it never says more than this. */
const most = 4
const limited = (sum: number, size: number) => Math.max(-most, Math.min(most, sum / Math.sqrt(size || 1)))

/** What each gram tells of a manner: above zero for what sounds like selling. */
export type Manners = ReadonlyMap<number, number>
/** The manner of a passage by given weights. */
export const mannerBy = (manners: Manners, texts: readonly string[]): number => {
  const found = mannerGrams(texts)
  return limited(
    [...found].reduce((sum, gram) => sum + (manners.get(gram) ?? 0), 0),
    found.size,
  )
}

/** How much a passage sounds like one who sells rather than one who reports, warns, explains or sells without promises. */
export const mannerOf = (texts: readonly string[]): number => {
  turn += 1
  let sum = 0
  let size = 0
  eachGram(texts, (gram) => {
    if (isNew(metPlaces, spread(gram) >>> 16)) size += 1
    const slot = slotOf(gram)
    if (isNew(metSlots, slot)) sum += weights[slot] ?? 0
  })
  return limited(sum, size)
}
