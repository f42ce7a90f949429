import { commentsOf, type Markup } from '../../text/markup'
import type { BlockHit, DocumentRule } from '../rule'
import type { Shadow } from '../../text/shadow'

/** Marks that reorder or hide text. Joiners and variation selectors stay allowed: emoji and some scripts need them. */
const hiding = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Co}]/u

/** First and last code point of a block that hides or reorders what a reader sees; null when there is none. */
export const hiddenRange = ({ block, codePoints }: Shadow): { start: number; end: number } | null => {
  if (!hiding.test(block.text)) return null
  const start = codePoints.findIndex((character) => hiding.test(character))
  return { start, end: codePoints.findLastIndex((character) => hiding.test(character)) + 1 }
}

/** Places of a block's text in code points, with the words that stand there. */
const rangesOf = ({ block: { text } }: Shadow, places: readonly Pick<Markup, 'start' | 'end'>[]) => {
  let [unit, count] = [0, 0]
  const pointsTo = (place: number) => {
    count += Array.from(text.slice(unit, place)).length
    unit = place
    return count
  }
  return places.map(({ start, end }) => ({
    start: pointsTo(start),
    end: pointsTo(end),
    words: text.slice(start, end),
  }))
}

const hidden: Pick<BlockHit, 'severity' | 'message' | 'hint'> = {
  severity: 'medium',
  message: {
    zh: '文字中有不可见或改变显示顺序的字符',
    en: 'Invisible characters, or such that change the order of the text',
  },
  hint: { zh: '删除后重新输入这段文字', en: 'Remove them and type the passage again' },
}
const commented: Pick<BlockHit, 'message' | 'hint'> = {
  message: {
    zh: '文字中有 HTML 注释，其中的内容没有检查',
    en: 'A comment of HTML, of which the words were not checked',
  },
  hint: { zh: '删去注释', en: 'Remove the comment' },
}

/** A mark that an editor leaves behind holds no Chinese. */
const hasWords = /\p{Script=Han}/u

/** One for a block: the first comment with words, else the first. */
const commentIn = (shadow: Shadow): BlockHit[] => {
  const comments = rangesOf(shadow, commentsOf(shadow.block.text)).filter(({ end }) => end <= shadow.codePoints.length)
  const told = comments.find(({ words }) => hasWords.test(words))
  const shown = told ?? comments[0]
  if (!shown) return []
  const { start, end } = shown
  return [{ shadow, start, end, ...commented, severity: told ? 'medium' : 'low' }]
}

/** Blocks in which characters or marks hide or reorder what a reader sees. */
export const hiddenText: DocumentRule = {
  id: 'hidden-characters',
  reference: 'Unicode Technical Report #36, Unicode Security Considerations',
  findIn: ({ shadows }) =>
    shadows.flatMap((shadow) => {
      const range = hiddenRange(shadow)
      return [...(range ? [{ shadow, ...range, ...hidden }] : []), ...commentIn(shadow)]
    }),
}
