export type Range = { start: number; end: number }

const single = /^bytes=(\d*)-(\d*)$/

/**
 * Reads a Range header (RFC 9110 §14). Several ranges or another unit may be ignored: then the whole file is sent. `end` is inclusive.
 */
export const rangeOf = (header: string | undefined, size: number): Range | 'whole' | 'unsatisfiable' => {
  const match = header === undefined ? null : single.exec(header)
  if (!match) return 'whole'
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return 'whole'
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'whole'
  return start > end ? 'unsatisfiable' : { start, end }
}
