const [lineFeed, carriageReturn] = [10, 13]
const byteOrderMark = /^\ufeff/
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Null where the bytes are no UTF-8. Told from them and not from U+FFFD in their place: a text may hold that character itself. */
const textOf = (bytes: Buffer): string | null => {
  try {
    return decoder.decode(bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes)
  } catch {
    return null
  }
}

/**
 * Lines of a UTF-8 text that comes in pieces, without their ends (LF or CRLF) and without a byte order mark; null for a line that is no
 * UTF-8. Only LF ends a line: a JSON string may hold the separators U+2028 and U+2029, which `node:readline` would take for ends.
 */
export async function* linesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let begun: Uint8Array[] = []
  let isFirst = true
  const line = () => {
    const text = textOf(Buffer.concat(begun))
    const shown = isFirst ? (text?.replace(byteOrderMark, '') ?? null) : text
    isFirst = false
    begun = []
    return shown
  }
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      begun.push(piece.subarray(from, end))
      yield line()
      from = end + 1
    }
    begun.push(piece.subarray(from))
  }
  if (begun.some(({ length }) => length > 0)) yield line()
}
