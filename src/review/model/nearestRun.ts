type Run = { start: number; end: number; errors: number }
type Cell = { errors: number; start: number }

const better = (a: Cell, b: Cell): Cell => (b.errors < a.errors ? b : a)

/**
 * The run of `text` that needs the fewest insertions, deletions and replacements to become `words` (Sellers' algorithm: an edit distance in
 * which the run may begin and end anywhere). Null when `text` is empty.
 */
export const nearestRun = (text: string, words: string): Run | null => {
  let row: Cell[] = Array.from({ length: text.length + 1 }, (_, at) => ({ errors: 0, start: at }))
  for (let i = 1; i <= words.length; i += 1) {
    let left: Cell = { errors: i, start: 0 }
    const next = [left]
    for (let j = 1; j <= text.length; j += 1) {
      const { errors: diagonal = Infinity, start = 0 } = row[j - 1] ?? {}
      const { errors: above = Infinity, start: aboveStart = 0 } = row[j] ?? {}
      const same = words[i - 1] === text[j - 1] ? 0 : 1
      const replaced = { errors: diagonal + same, start }
      const removed = { errors: above + 1, start: aboveStart }
      left = better(better(replaced, removed), { errors: left.errors + 1, start: left.start })
      next.push(left)
    }
    row = next
  }
  return row.reduce<Run | null>((best, { errors, start }, end) => {
    if (end === 0 || start === end || (best && best.errors <= errors)) return best
    return { start, end, errors }
  }, null)
}
