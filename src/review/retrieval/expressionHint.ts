import { parseExpression, type Expression } from './expression'
import { keysOf } from './expressions'
import type { Word } from './expressionTokens'
import { operatorInside } from './gluedOperators'

const wordsOf = (expression: Expression): Word[] => {
  if (expression.type === 'word') return [expression]
  return (expression.type === 'not' ? [expression.inner] : expression.parts).flatMap(wordsOf)
}

/** What must all hold for an expression: the parts of a conjunction, also of those within it. */
const demandsOf = (expression: Expression): Expression[] =>
  expression.type === 'and' ? expression.parts.flatMap(demandsOf) : [expression]

/** What must not stand in a text, by one of the demands. */
const forbiddenBy = (demand: Expression): string[] => {
  if (demand.type !== 'not') return []
  const { inner } = demand
  const denied = inner.type === 'or' ? inner.parts : [inner]
  return denied.flatMap((one) => (one.type === 'word' ? [one.word] : []))
}

type Barred = { word: string; by: string }

/** The first word that can't stand in a text because of those that must not; null where the expression can be satisfied, as far as is seen. */
const barred = (expression: Expression, forbidden: readonly string[]): Barred | null => {
  if (expression.type === 'not') return null
  if (expression.type === 'word') {
    const by = forbidden.find((word) => expression.word.includes(word))
    return by === undefined ? null : { word: expression.word, by }
  }
  if (expression.type === 'or') {
    const found = expression.parts.map((part) => barred(part, forbidden))
    return found.includes(null) ? null : (found[0] ?? null)
  }
  const demands = demandsOf(expression)
  const all = [...forbidden, ...demands.flatMap(forbiddenBy)]
  return demands.map((demand) => barred(demand, all)).find((one) => one !== null) ?? null
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
