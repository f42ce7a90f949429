export type Encoding = 'br' | 'gzip' | 'plain'

const known = new Map<string, Encoding>()

/** The best encoding that an Accept-Encoding header allows. Browsers send a handful of values, so they are remembered. */
export const encodingOf = (header: string | undefined): Encoding => {
  if (!header) return 'plain'
  const before = known.get(header)
  if (before) return before
  const encoding = accepts(header, 'br') ? 'br' : accepts(header, 'gzip') ? 'gzip' : 'plain'
  if (known.size < 100) known.set(header, encoding)
  return encoding
}

const accepts = (header: string, name: string): boolean =>
  header.split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    return coding === name && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
  })
