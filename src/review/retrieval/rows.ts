/** Rows of numbers of different length, one behind the other: row `i` stands from `starts[i]` to `starts[i + 1]`. */
export type Rows = { starts: Int32Array; items: Int32Array }

export const rowsOf = (rows: readonly Int32Array[]): Rows => {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length
  const items = new Int32Array(starts[rows.length] ?? 0)
  for (const [at, row] of rows.entries()) items.set(row, starts[at])
  return { starts, items }
}

/** The same numbers the other way round: for each item below `size` the rows that hold it. */
export const turned = ({ starts, items }: Rows, size: number): Rows => {
  const turnedStarts = new Int32Array(size + 1)
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] ?? 0) + 1
  for (let at = 0; at < size; at += 1) turnedStarts[at + 1] = (turnedStarts[at + 1] ?? 0) + (turnedStarts[at] ?? 0)
  const next = turnedStarts.slice()
  const turnedItems = new Int32Array(items.length)
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0
      const place = next[item] ?? 0
      turnedItems[place] = row
      next[item] = place + 1
    }
  return { starts: turnedStarts, items: turnedItems }
}
