const replacement = '[redacted]'

const secretName =
  /passw(or)?d|passphrase|secret|token|authorization|cookie|credential|(api|private|access|audit)[-_]?key|^pwd?$/i

// WeChat and Weibo take their tokens in the address (facts of their APIs), so an address in an error message may hold one.
const secretParameter = /([?&](?:[\w-]*(?:token|secret|password|signature)|code|key|api_?key)=)[^&\s"'\\#]+/gi
const passwordInAddress = /(\b[a-z][a-z0-9+.-]*:\/\/[^:/?#\s"@]*:)[^\s"/?#]+(?=@)/gi
const bearer = /\b(Bearer|Basic|JWT)(\s+)[\w.~+/=-]{8,}/g

/** A text without the passwords and tokens inside addresses and authorization headers. */
export const scrubText = (text: string): string =>
  text
    .replace(secretParameter, `$1${replacement}`)
    .replace(passwordInAddress, `$1${replacement}`)
    .replace(bearer, `$1$2${replacement}`)

const deepest = 8

/** A copy without the values whose names say that they are secret, at any depth; errors at the top are left to their serializer. */
export const scrubValues = (values: Record<string, unknown>): Record<string, unknown> =>
  scrubRecord(values, deepest, new Set())

const scrubRecord = (values: object, depth: number, above: Set<object>): Record<string, unknown> => {
  const inside = new Set(above).add(values)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      secretName.test(name) && value !== undefined ? replacement : scrubValue(value, depth - 1, inside),
    ]),
  )
}

const scrubValue = (value: unknown, depth: number, above: Set<object>): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) return value
  if (above.has(value)) return '[circular]'
  if (depth === 0) return '[deep]'
  if (Array.isArray(value)) return value.map((item: unknown) => scrubValue(item, depth - 1, new Set(above).add(value)))
  if (isPlain(value)) return scrubRecord(value, depth, above)
  return value
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
