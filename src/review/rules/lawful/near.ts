export type Span = { start: number; end: number }

/** How far from the first word the others may stand. */
const before = 30
const after = 60
/** So many places of the first word are tried. */
const tried = 8

const reachOf = (text: string, anchor: RegExpExecArray, others: readonly RegExp[]): Span | null => {
  const from = Math.max(0, anchor.index - before)
  const window = text.slice(from, anchor.index + anchor[0].length + after)
  let start = anchor.index
  let end = anchor.index + anchor[0].length
  for (const other of others) {
    const found = other.exec(window)
    if (!found) return null
    start = Math.min(start, from + found.index)
    end = Math.max(end, from + found.index + found[0].length)
  }
  return { start, end }
}

/** Where words stand together, in any order. A window instead of one long pattern keeps the time linear in the text. */
export const together = (text: string, [first, ...others]: readonly RegExp[]): Span | null => {
  if (!first?.test(text) || !others.every((other) => other.test(text))) return null
  let count = 0
  for (const anchor of text.matchAll(new RegExp(first.source, 'gu'))) {
    const span = reachOf(text, anchor, others)
    if (span || (count += 1) >= tried) return span
  }
  return null
}
