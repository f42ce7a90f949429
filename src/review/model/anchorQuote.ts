import type { Shadow } from '../text/shadow'
import { normalised } from '../text/shadow'
import { targetOf } from '../text/targetOf'
import type { Target } from '../types'
import { nearestRun } from './nearestRun'

/** From here on some words are still the quoted ones: a changed mark or character, no more. */
const near = 0.85
const shortest = 4
const longest = 400

/** A stretch of a block's normalised text. */
export type Stretch = { shadow: Shadow; start: number; end: number }

/** Where a quote stands in a stretch: exactly, else almost. Null when it does not stand there, and then it was never said. */
export const anchorQuote = ({ shadow, start, end }: Stretch, quote: string): Target | null => {
  const words = normalised(quote).trim()
  if (words.length < shortest || words.length > longest) return null
  const text = shadow.text.slice(start, end)
  const exact = text.indexOf(words)
  if (exact >= 0) return targetOf(shadow, start + exact, start + exact + words.length)
  const found = nearestRun(text, words)
  if (!found || 1 - found.errors / words.length < near) return null
  return targetOf(shadow, start + found.start, start + found.end)
}
