import type { DocumentRule } from '../rule'

/** Where reading ended in a piece that is longer than the reader reads: what stands behind was checked by nobody. */
export const unreadRest: DocumentRule = {
  id: 'unread-rest',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条',
  findIn: ({ shadows, truncated }) => {
    const shadow = shadows.at(-1)
    if (!truncated || !shadow) return []
    const end = shadow.codePoints.length
    return [
      {
        shadow,
        start: Math.max(0, end - 1),
        end,
        severity: 'medium',
        message: {
          zh: '全文太长，只读到这里，后面的内容没有检查',
          en: 'The piece is too long: it was read to here, and what follows was not checked',
        },
        hint: { zh: '把全文分成几篇，分别送审', en: 'Divide it into several pieces' },
      },
    ]
  },
}
