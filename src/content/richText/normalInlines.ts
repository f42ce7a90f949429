import type { Inline } from '../types'
import { marks } from './marks'

const sameMarks = (a: Inline, b: Inline) => a.href === b.href && marks.every((mark) => a[mark] === b[mark])

/** A line break is no letter: it keeps the link that it stands in and loses every other mark. */
const pieces = (inline: Inline): Inline[] =>
  inline.text
    .split(/(\n)/)
    .filter((text) => text !== '')
    .map((text) => (text === '\n' ? { text, ...(inline.href && { href: inline.href }) } : { ...inline, text }))

/** The one form of a line of text: no empty runs, neighbours with equal marks joined, line breaks without marks. */
export const normalInlines = (inlines: Inline[]): Inline[] =>
  inlines.flatMap(pieces).reduce<Inline[]>((line, next) => {
    const last = line.at(-1)
    if (!last || !sameMarks(last, next)) return [...line, next]
    return [...line.slice(0, -1), { ...last, text: last.text + next.text }]
  }, [])

export const isBlank = (inlines: Inline[]): boolean => inlines.every(({ text }) => text.trim() === '')
