import { Converter } from 'opencc-js/t2cn'
import type { TextBlock } from '../types'
import { isCharacter, signAt } from './characters'
import { shownIn } from './markup'
import { wrapsIn } from './wraps'

/**
 * A block's text as the rules read it: NFKC, lower case, simplified characters, without invisible ones. `origin[i]` is the code point of
 * the block's text that unit `i` of `text` came from, so that whatever is found here can be quoted from there. Line
 * breaks inside a sentence are left out, and so are tags and comments of HTML; its entities are read as what they stand for.
 */
export type Shadow = {
  block: TextBlock
  codePoints: string[]
  text: string
  origin: number[]
  /** Of several blocks that are read as one: which, and at which unit of the text each begins. */
  parts?: readonly { shadow: Shadow; start: number }[]
}

/** Zero-width, bidirectional, private and control characters: they can hide words from a reader or split them for a matcher. */
const invisible = /[\p{Cf}\p{Co}\p{Cn}\ufe00-\ufe0f\u034f\u115f\u1160\u3164]|(?![\n\t])\p{Cc}/u
/** Characters that stand for themselves in every text: no need to normalise them one by one. */
const isPlain = isCharacter(/[\u4e00-\u9fff\u3400-\u4dbf\u3001\u3002a-z0-9 .]/u)

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Simplified characters unit for unit; a word that would change its length (rare) stays as it is. */
const simplified = (text: string): string => {
  const whole = toSimplified(text)
  return whole.length === text.length ? whole : text
}

/** ①20分钟 and ⒈20分钟 count points, not 120 minutes nor 1.2. */
const isNumberOfPoint = isCharacter(/[①-⑳⓪㉑-㉟㊱-㊿⒈-⒛]/u)

/** Line breaks of word processors and of pages. */
const breaksLine = isCharacter(/[\v\f\u0085\u2028\u2029]/u)

const normalisedCharacter = (character: string): string => {
  const sign = signAt(character, 0)
  if (isPlain(sign)) return character
  if (isNumberOfPoint(sign)) return `(${character.normalize('NFKC').replace('.', '')})`
  if (breaksLine(sign)) return '\n'
  return invisible.test(character) ? '' : character.normalize('NFKC').toLowerCase()
}

/** A text whose sentences are not cut by the line breaks of the page that it was copied from. */
const unwrapped = (shadow: Shadow): Shadow => {
  const wraps = wrapsIn(shadow.text)
  if (wraps.length === 0) return shadow
  const origin: number[] = []
  let [text, at] = ['', 0]
  const take = (end: number) => {
    text += shadow.text.slice(at, end)
    for (; at < end; at += 1) origin.push(shadow.origin[at] ?? 0)
  }
  for (const { start, end, between } of wraps) {
    take(start)
    text += between
    if (between !== '') origin.push(shadow.origin[start] ?? 0)
    at = end
  }
  take(shadow.text.length)
  return { ...shadow, text, origin }
}

export const shadowOf = (block: TextBlock): Shadow => {
  const codePoints = Array.from(block.text)
  const origin: number[] = []
  let text = ''
  for (const [at, character] of shownIn(block.text, codePoints).entries()) {
    const part = normalisedCharacter(character)
    text += part
    for (let unit = 0; unit < part.length; unit += 1) origin.push(at)
  }
  return unwrapped({ block, codePoints, text: simplified(text), origin })
}

/** Words to compare with others: normalised like a shadow's text. */
export const normalised = (text: string): string => {
  const plain = simplified(Array.from(shownIn(text, Array.from(text)), normalisedCharacter).join(''))
  const wraps = wrapsIn(plain)
  return wraps.reduceRight(
    (whole, { start, end, between }) => whole.slice(0, start) + between + whole.slice(end),
    plain,
  )
}

/** A text as its readers see it: without zero-width, bidirectional, private and control characters, and without what HTML hides. */
export const visibleText = (text: string): string =>
  shownIn(text, Array.from(text))
    .filter((character) => !invisible.test(character))
    .join('')
