/** The text that bytes are in UTF-8, without a byte order mark; null where they are none, since it would be read as words that nobody wrote. */
export const utf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
