/**
 * Lines of a text that comes in pieces, without their ends (LF or CRLF) and without a byte order mark. Only LF ends a line: a JSON string may
 * hold the separators U+2028 and U+2029, which `node:readline` would take for ends.
 */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = []
  let isFirst = true
  const line = () => {
    const whole = begun.join('').replace(/\r$/, '')
    const text = isFirst ? whole.replace(/^\ufeff/, '') : whole
    isFirst = false
    begun = []
    return text
  }
  for await (const piece of pieces) {
    const parts = piece.split('\n')
    for (const part of parts.slice(0, -1)) {
      begun.push(part)
      yield line()
    }
    begun.push(parts.at(-1) ?? '')
  }
  if (begun.some((part) => part !== '')) yield line()
}
