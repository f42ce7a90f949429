import canonicalize from 'canonicalize'

/**
 * JSON in the one form of RFC 8785: the same value gives the same bytes, whatever the order of its keys.
 * Throws on what JSON can't hold: undefined, NaN, infinities, lone surrogates, cycles.
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('only JSON values have a canonical form')
  return text
}
