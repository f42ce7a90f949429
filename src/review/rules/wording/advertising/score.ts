import { isWord, type Feature } from './features'
import { mannerOf } from './manner'
import { closesWithOffer, isBulletin, isGrowth, isOffer, total, type Read } from './passageSigns'

/** `most`: how many of them count. `cost`: the cheap ones are asked first, so that the looking can end early. */
type Look = { name: string; weight: number; most: number; cost: number; seen: (read: Read) => number }

const ofWhole: readonly Look[] = [
  { name: 'manner', weight: 2.75, most: 4, cost: 1, seen: ({ texts }) => mannerOf(texts) },
  { name: 'closes', weight: 2.5, most: 1, cost: 2, seen: (read) => Number(closesWithOffer(read)) },
]

/**
 * What one more word of a kind adds, and how many of them count. Rounded from a fit (`npm run fit:adverts`): a call to order and
 * the manner say most, and what a regulator, a doctor, a leaflet or a buyer says counts against it.
 */
const weights = [
  ['offer', 1, 3],
  ['seller', 1.25, 1],
  ['trade', 0.75, 2],
  ['illness', 0.75, 3],
  ['gain', 2, 1],
  ['outcome', 1, 2],
  ['superlative', 1.25, 2],
  ['order', 1.5, 2],
  ['never', 1.5, 1],
  ['quits', 1.25, 1],
  ['mended', 0.75, 2],
  ['glitter', 1.75, 1],
  ['warning', -1.5, 1],
  ['caveat', -2.25, 2],
  ['humble', -0.75, 1],
  ['priceNews', -1.5, 2],
  ['reported', -1.75, 2],
  ['medicine', -1.75, 2],
  ['leaflet', -1.25, 3],
  ['publicNotice', -1, 3],
  ['recalled', -2, 2],
  ['condemned', -1.75, 3],
  ['letdown', -2, 3],
  ['denied', -0.75, 3],
  ['mentioned', -0.75, 2],
] as const satisfies (readonly [Feature, number, number])[]

/** Three quarters below the fit: an honest text that is taken for an advertisement weighs more than one that slips through. */
const base = -2.5
/** What the declaration that a piece is paid for weighs: as much as an offer. */
const paid = 3

/** From here on a passage reads as an advertisement, and from there on nobody would read it otherwise. */
export const advertisingFrom = 0
export const plainlyFrom = 2

const ofKinds: readonly Look[] = weights.map(([kind, weight, most]) => ({
  name: kind,
  weight,
  most,
  cost: isWord(kind) ? 0 : 2,
  seen: (read) => Math.min(most, total(read, kind)),
}))

const heaviest = ({ weight, most }: Look) => weight * most
const looks: readonly Look[] = [...ofWhole, ...ofKinds].sort(
  (one, other) => one.cost - other.cost || heaviest(other) - heaviest(one),
)
/** How much may still be added from each place of that order on. */
const ceilings = looks.map((_, at) => looks.slice(at).reduce((sum, one) => sum + Math.max(0, heaviest(one)), 0))

/** What is weighed of a passage, for those who fit the weights. */
export const advertisingInputs = (read: Read) => looks.map(({ name, seen }) => ({ name, value: seen(read) }))

/**
 * How much a passage reads as an offer that promises an effect. A passage that offers nothing or says nothing of health is none, however
 * many medical words it has.
 */
export const advertisingScore = (read: Read, { sponsored }: { sponsored: boolean }): number => {
  if (!isOffer(read, sponsored)) return -Infinity
  let sum = base + (sponsored ? paid : 0)
  for (const [at, { weight, seen }] of looks.entries()) {
    if (sum + (ceilings[at] ?? 0) < advertisingFrom) return -Infinity
    sum += weight * seen(read)
  }
  return sum < advertisingFrom || (!sponsored && (isBulletin(read) || isGrowth(read))) ? -Infinity : sum
}
