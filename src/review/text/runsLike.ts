/** `errors` is how many insertions, deletions and replacements it takes. */
export type Run = { start: number; end: number; errors: number }

/** Column by column: how many edits make each beginning of the words of what ends here, and where that begins. */
type Column = { edits: Int32Array; starts: Int32Array }

const columnOf = (size: number): Column => ({ edits: new Int32Array(size), starts: new Int32Array(size) })

/** The column behind one more sign of the text. */
const step = (
  before: Column,
  next: Column,
  { words, sign, at }: { words: string[]; sign: string; at: number },
): void => {
  next.edits[0] = 0
  next.starts[0] = at
  for (let i = 1; i <= words.length; i += 1) {
    const replaced = (before.edits[i - 1] ?? 0) + (words[i - 1] === sign ? 0 : 1)
    const added = (before.edits[i] ?? 0) + 1
    const missing = (next.edits[i - 1] ?? 0) + 1
    const least = Math.min(replaced, added, missing)
    next.edits[i] = least
    next.starts[i] =
      (least === replaced ? before.starts[i - 1] : least === added ? before.starts[i] : next.starts[i - 1]) ?? 0
  }
}

/**
 * The runs of a text that become some words with the fewest insertions, deletions and replacements, `most` at most (Sellers' algorithm: an
 * edit distance in which the run may begin and end anywhere). Empty when there is none.
 */
export const runsLike = (text: string[], words: string[], most: number): Run[] => {
  const size = words.length
  let [before, next] = [columnOf(size + 1), columnOf(size + 1)]
  for (let i = 0; i <= size; i += 1) before.edits[i] = i
  let least = most
  let runs: Run[] = []
  for (const [at, sign] of text.entries()) {
    step(before, next, { words, sign, at: at + 1 })
    ;[before, next] = [next, before]
    const errors = before.edits[size] ?? 0
    if (errors > least) continue
    if (errors < least) runs = []
    least = errors
    runs.push({ start: before.starts[size] ?? 0, end: at + 1, errors })
  }
  return runs.filter(({ start, end }) => end > start)
}
