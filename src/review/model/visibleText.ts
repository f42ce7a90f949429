import { shadowOf } from '../text/shadow'

/** A text without what no reader sees: zero-width, bidirectional, private and control characters. */
export const visibleText = (text: string): string => {
  const { codePoints, origin } = shadowOf({ id: '', role: 'paragraph', text })
  return [...new Set(origin)].map((at) => codePoints[at] ?? '').join('')
}
