import { numbering, type Numbering } from '../text/numbering'
import { gramShown, toneGrams } from './toneGrams'

/** What each gram tells, in as many columns as it is asked for different things. */
export type GramWeights = { grams: Numbering; columns: number; weights: Float32Array }

/** Reads what `npm run fit:tones` and `npm run fit:adverts` wrote: a gram and its weights a line. */
export const weightsOf = (lines: string): GramWeights => {
  const rows = lines.trim().split('\n')
  const columns = (rows[0] ?? '').split(' ').length - 1
  const grams = numbering(rows.length)
  const weights = new Float32Array(rows.length * columns)
  for (const row of rows) {
    const [words = '', ...told] = row.split(' ')
    weights.set(told.map(Number), grams.numberOf(gramShown(words)) * columns)
  }
  return { grams, columns, weights }
}

/** What a sentence adds to each column, and how many grams it has. */
export type Heard = { size: number; sums: ArrayLike<number> }

/** Listens to a normalised sentence. */
export const heardBy = ({ grams, columns, weights }: GramWeights, sentence: string): Heard => {
  const found = toneGrams(sentence)
  const sums = new Float64Array(columns)
  for (const gram of found) {
    const row = grams.known(gram)
    if (row < 0) continue
    for (let column = 0; column < columns; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[row * columns + column] ?? 0)
  }
  return { size: found.length, sums }
}

/** However clear a tone is, it never says more than this. */
const most = 4

/** What weights add up to over so many grams: log odds between -4 and 4. */
export const tempered = (sum: number, size: number): number =>
  Math.max(-most, Math.min(most, sum / Math.sqrt(size || 1)))

/** What sentences tell together in one column: log odds between -4 and 4. */
export const toldTogether = (sentences: readonly Heard[], column: number): number => {
  let sum = 0
  let size = 0
  for (const heard of sentences) {
    sum += heard.sums[column] ?? 0
    size += heard.size
  }
  return tempered(sum, size)
}
