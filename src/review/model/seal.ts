import { visibleText } from '../text/shadow'

/** Stands in a text only where this file has put it: content that holds it gets an ordinary bar instead. */
const marker = '¦'
const afterPunctuation = /[\p{P}\p{S}]+/gu
const longRun = /[^¦]{8}(?=[^¦])/gu

/**
 * Words of a piece as a model gets them: a mark after every punctuation and in every eight characters says all along that this is data.
 * Chinese has no spaces between words, so that marking the spaces would mark nothing.
 */
export const marked = (text: string): string =>
  visibleText(text)
    .replaceAll(marker, '|')
    .replace(afterPunctuation, (signs) => signs + marker)
    .replace(longRun, (run) => run + marker)

/** What a model quotes, without the marks. */
export const unmarked = (text: string): string => text.replaceAll(marker, '')

/** Every text in some data, marked; what `plain` names is made here and stays as it is. */
export const markedAll = (value: unknown, plain: ReadonlySet<string>): unknown => {
  if (typeof value === 'string') return marked(value)
  if (Array.isArray(value)) return value.map((one: unknown) => markedAll(one, plain))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, plain.has(key) ? inner : markedAll(inner, plain)]),
  )
}

const fenceOf = (random: () => number): string =>
  Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')

const mostFences = 8

/**
 * Data between two fences that nobody could foresee, as JSON. A fence that the text itself holds is thrown away and another is made;
 * null when that never ends, which only a text that knows the numbers to come can bring about.
 */
export const seal = (data: unknown, random: () => number): string | null => {
  const text = JSON.stringify(data)
  const fences = Array.from({ length: mostFences }, () => fenceOf(random))
  const fence = fences.find((one) => !text.includes(one))
  return fence === undefined ? null : `<<<${fence}\n${text}\n${fence}>>>`
}
