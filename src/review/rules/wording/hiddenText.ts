import type { DocumentRule } from '../rule'
import type { Shadow } from '../../text/shadow'

/** Marks that reorder or hide text. Joiners and variation selectors stay allowed: emoji and some scripts need them. */
const hiding = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Co}]/u

/** First and last code point of a block that hides or reorders what a reader sees; null when there is none. */
export const hiddenRange = ({ block, codePoints }: Shadow): { start: number; end: number } | null => {
  if (!hiding.test(block.text)) return null
  const start = codePoints.findIndex((character) => hiding.test(character))
  return { start, end: codePoints.findLastIndex((character) => hiding.test(character)) + 1 }
}

/** Blocks in which characters hide or reorder what a reader sees. */
export const hiddenText: DocumentRule = {
  id: 'hidden-characters',
  reference: 'Unicode Technical Report #36, Unicode Security Considerations',
  findIn: ({ shadows }) =>
    shadows.flatMap((shadow) => {
      const range = hiddenRange(shadow)
      if (!range) return []
      return [
        {
          shadow,
          ...range,
          severity: 'medium' as const,
          message: {
            zh: '文字中有不可见或改变显示顺序的字符',
            en: 'Invisible characters, or such that change the order of the text',
          },
          hint: { zh: '删除后重新输入这段文字', en: 'Remove them and type the passage again' },
        },
      ]
    }),
}
