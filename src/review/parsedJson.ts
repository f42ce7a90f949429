/** The value that a text of JSON stands for; null when it is none. */
export const parsedJson = (source: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(source) }
  } catch {
    return null
  }
}
