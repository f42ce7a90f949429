/** Rows of numbers of different length, one behind the other: row `i` stands from `starts[i]` to `starts[i + 1]`. */
export type Rows = { starts: Int32Array; items: Int32Array | Uint16Array }

/**
 * Adds rows one behind the other, about `expected` numbers. Room that stays empty costs no memory, since nobody has touched it; room that
 * must grow is copied.
 */
export const rowWriter = (expected: number) => {
  let items = new Int32Array(expected)
  const starts = [0]
  let size = 0
  const add = (row: ReadonlySet<number>): void => {
    if (size + row.size > items.length) {
      const larger = new Int32Array(2 * (size + row.size))
      larger.set(items)
      items = larger
    }
    for (const item of row) {
      items[size] = item
      size += 1
    }
    starts.push(size)
  }
  return { add, rows: (): Rows => ({ starts: Int32Array.from(starts), items: items.subarray(0, size) }) }
}

/** Rows next to each other that share no item, `from` inclusive and `to` exclusive. */
export type Span = { from: number; to: number }

/** So many spans are numbered in 16 bits. */
const short = 0x10000

/** For each item below `size`, which of the spans hold it. */
export const turned = ({ starts, items }: Rows, size: number, spans: readonly Span[]): Rows => {
  const ends = new Int32Array(size + 1)
  const each = (use: (item: number, span: number) => void) =>
    spans.forEach(({ from, to }, place) => {
      for (let at = starts[from] ?? 0; at < (starts[to] ?? 0); at += 1) use(items[at] ?? 0, place)
    })
  each((item) => (ends[item + 1] = (ends[item + 1] ?? 0) + 1))
  for (let at = 0; at < size; at += 1) ends[at + 1] = (ends[at + 1] ?? 0) + (ends[at] ?? 0)
  const next = ends.slice()
  const all = ends[size] ?? 0
  const holders = spans.length <= short ? new Uint16Array(all) : new Int32Array(all)
  each((item, place) => {
    const at = next[item] ?? 0
    holders[at] = place
    next[item] = at + 1
  })
  return { starts: ends, items: holders }
}
