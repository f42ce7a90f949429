import { parseExpression, type Expression } from './expression'
import { keysOf } from './expressions'
import type { Word } from './expressionTokens'
import { operatorInside } from './gluedOperators'

const wordsOf = (expression: Expression): Word[] => {
  if (expression.type === 'word') return [expression]
  return (expression.type === 'not' ? [expression.inner] : expression.parts).flatMap(wordsOf)
}

/** What must not stand in a text, by a part of a conjunction. */
const forbiddenBy = (part: Expression): string[] => {
  if (part.type === 'and') return part.parts.flatMap(forbiddenBy)
  if (part.type !== 'not') return []
  const { inner } = part
  const denied = inner.type === 'or' ? inner.parts : [inner]
  return denied.flatMap((one) => (one.type === 'word' ? [one.word] : []))
}

/** The first word that can't stand in a text because of those that must not; null where the expression can be satisfied, as far as is seen. */
const barred = (expression: Expression, forbidden: readonly string[]): { word: string; by: string } | null => {
  if (expression.type === 'not') return null
  if (expression.type === 'word') {
    const by = forbidden.find((word) => expression.word.includes(word))
    return by === undefined ? null : { word: expression.word, by }
  }
  const all = expression.type === 'and' ? [...forbidden, ...forbiddenBy(expression)] : forbidden
  const found = expression.parts.map((part) => barred(part, all))
  const first = found.find((one) => one !== null) ?? null
  return expression.type === 'and' || !found.includes(null) ? first : null
}

const contradiction = (expression: Expression): string | null => {
  const found = barred(expression, [])
  return (
    found &&
    `这个表达式永远不会相符：“${found.word}”里就有要排除的“${found.by}” · It never matches: “${found.word}” holds “${found.by}”, which it rules out`
  )
}

/** Such an expression would be satisfied by nearly every text, so that it is never tried. */
const untried = (expression: Expression): string | null =>
  keysOf(expression) === null
    ? '这个表达式不会起作用：没有哪个词是一定要出现的，几乎任何文字都相符；请用“与”加上要出现的词 · It is never tried: no word must stand in a text for it, so that nearly every text would match; add one with AND'
    : null

/** 与, 或 or 非 may be meant to join where no space parts them. */
const glued = (expression: Expression): string | null => {
  for (const { word, isBare } of wordsOf(expression)) {
    const operator = isBare ? operatorInside(word) : null
    if (operator !== null)
      return `“${word}”按一个词查找；如要用“${operator}”连接两个词，请在它两边加空格 · “${word}” is looked for as one word; put spaces around ${operator} if it joins two`
  }
  return null
}

const strayed = /^\s|\s$|\p{Script=Han}\s+\p{Script=Han}/u

/** Chinese is written without spaces. */
const spaced = (expression: Expression): string | null => {
  const found = wordsOf(expression).find(({ word }) => strayed.test(word))
  return found !== undefined
    ? `“${found.word}”只在原文也有这个空格时才相符 · “${found.word}” is only found where a text has the space, too`
    : null
}

/** What of an expression may be meant otherwise than it is read, in both languages; null when there is nothing. It must be one that can be read. */
export const hintFor = (source: string): string | null => {
  const expression = parseExpression(source)
  if (!expression) return null
  return contradiction(expression) ?? untried(expression) ?? glued(expression) ?? spaced(expression)
}
