import { areApart, between, isClosedBy, isHeading, linkBetween, openings } from './joints'

/** A line of a text, without the white space around it. `end` is the place of its line break or of the text's end. */
type Line = { start: number; end: number; from: number; to: number; words: string }

const lineAt = (text: string, start: number): Line => {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  const raw = text.slice(start, end)
  const words = raw.trim()
  const from = start + raw.length - raw.trimStart().length
  return { start, end, from, to: from + words.length, words }
}

/** Where a new thought begins; a wrapped line does by chance. */
const startsAfresh = new RegExp(`^(?:这(?!样的)|那|此|我们|咱们|为了?什么|怎么|不是|没错|${openings})`, 'u')
/** Wider lines are paragraphs; narrower ones may be anything. Latin letters take half the room of Chinese ones. */
const narrowest = 14
const widest = 64
/** All lines of a wrapped paragraph but the last are about as wide as the widest. */
const nearlyFull = 0.85
const widthOf = (words: string): number => {
  let width = 0
  for (let at = 0; at < words.length; at += 1) width += words.charCodeAt(at) < 0x250 ? 0.5 : 1
  return width
}

/** So many full lines without an end, and with marks inside them, are no list of headings or claims. */
const surely = 3
const markInside = /[,。!?;、](?=.)/u
/** A sentence that ends in the middle of a line: the text runs on from line to line. */
const endInside = /[。!?;]["”’」』)》]*[^\s"”’」』)》]/u

/** Lines between two empty ones. */
type Paragraph = {
  lines: readonly Line[]
  full: readonly boolean[]
  runsOn: boolean
  isWrapped: boolean
  isClosed: readonly boolean[]
}

const paragraphOf = (lines: readonly Line[]): Paragraph => {
  const widths = lines.map(({ words }) => widthOf(words))
  const most = widths.reduce((one, other) => Math.max(one, other), 0)
  const full = widths.map((width) => most <= widest && width >= narrowest && width >= most * nearlyFull)
  const filled = lines.filter((_, at) => full[at])
  const open = filled.filter(({ words }) => !isClosedBy(words)).length
  const isClosed: boolean[] = []
  for (let at = lines.length - 1; at >= 0; at -= 1)
    isClosed[at] = isClosedBy(lines[at]?.words ?? '') || (full[at] === true && isClosed[at + 1] === true)
  const isWrapped = open >= surely && filled.some(({ words }) => markInside.test(words))
  const runsOn = isWrapped || filled.some(({ words }) => endInside.test(words))
  return { lines, full, runsOn, isWrapped, isClosed }
}

/** Two who speak in turn. */
const isAnswered = (line: Line, next: Line): boolean => line.words.endsWith('”') && next.words.startsWith('“')

/** Is a line cut off where the page was at its end? */
const isCutOff = ({ lines, full, runsOn, isWrapped, isClosed }: Paragraph, at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || full[at] !== true || !runsOn || isClosed[at + 1] !== true) return false
  if (startsAfresh.test(next.words)) return isWrapped
  return next.from - next.start <= line.from - line.start && !isHeading(line.words)
}

/** Does the sentence of a line go on in the next one? */
const goesOn = (paragraph: Paragraph, at: number): boolean => {
  const [line, next] = [paragraph.lines[at], paragraph.lines[at + 1]]
  if (!line || !next || areApart(line.words, next.words) || isAnswered(line, next)) return false
  const link = linkBetween(line.words, next.words)
  return link === 'sure' || (link === 'likely' && paragraph.isClosed[at + 1] === true) || isCutOff(paragraph, at)
}

const paragraphsOf = (text: string): Paragraph[] => {
  const paragraphs: Line[][] = [[]]
  for (let start = 0; start <= text.length;) {
    const line = lineAt(text, start)
    if (line.words === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
    start = line.end + 1
  }
  return paragraphs.filter(({ length }) => length > 1).map(paragraphOf)
}

/** A stretch of white space with a line break in it that stands inside a sentence. `between`: what it reads as. */
export type Wrap = { start: number; end: number; between: '' | ' ' }

/**
 * Line breaks inside a sentence, as texts have them that were copied from a page or a transcript: the words on both sides show it, or the
 * line is as full as its neighbours and the sentence is closed further down. Headings, points of a list and lines of verse keep their breaks.
 */
export const wrapsIn = (text: string): Wrap[] => {
  if (!text.includes('\n')) return []
  return paragraphsOf(text).flatMap((paragraph) =>
    paragraph.lines.flatMap((line, at): Wrap[] => {
      const next = paragraph.lines[at + 1]
      if (!next || !goesOn(paragraph, at)) return []
      return [{ start: line.to, end: next.from, between: between(line.words, next.words) }]
    }),
  )
}
