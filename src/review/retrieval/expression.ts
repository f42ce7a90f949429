import { ExpressionError, tokensOf, type Token, type Word } from './expressionTokens'

export { ExpressionError }

/** What an expression asks of a text: a word that stands in it, or a combination. */
export type Expression = Word | { type: 'not'; inner: Expression } | { type: 'and' | 'or'; parts: Expression[] }

/** Longer ones are no help to a reader, and this bounds how deep they nest. */
export const maxExpressionLength = 2000

const unexpected = (found: Token) =>
  new ExpressionError(
    found.type === 'end'
      ? '表达式不完整：缺少词语或右括号 · The expression ends too early: a word or “)” is missing'
      : `表达式中“${found.type === 'word' ? found.word : found.type}”的位置不对 · “${found.type === 'word' ? found.word : found.type}” stands in the wrong place of the expression`,
  )

type Cursor = { tokens: Token[]; at: number }
const peek = ({ tokens, at }: Cursor): Token => tokens[at] ?? { type: 'end' }

const oneOf = (cursor: Cursor): Expression => {
  const found = peek(cursor)
  cursor.at += 1
  if (found.type === 'word' && found.word.trim() !== '') return found
  if (found.type === 'not') return { type: 'not', inner: oneOf(cursor) }
  if (found.type !== '(') throw unexpected(found)
  const inner = anyOf(cursor)
  if (peek(cursor).type !== ')') throw unexpected(peek(cursor))
  cursor.at += 1
  return inner
}

/** NOT joins, too: 醋 NOT 辟谣 asks for the one without the other. */
const goesOn = ({ type: found }: Token, type: 'and' | 'or') => found === type || (type === 'and' && found === 'not')

const chain = (cursor: Cursor, type: 'and' | 'or', part: (cursor: Cursor) => Expression): Expression => {
  const parts = [part(cursor)]
  while (goesOn(peek(cursor), type)) {
    if (peek(cursor).type === type) cursor.at += 1
    parts.push(part(cursor))
  }
  const [only] = parts
  return parts.length === 1 && only ? only : { type, parts }
}
const allOf = (cursor: Cursor): Expression => chain(cursor, 'and', oneOf)
const anyOf = (cursor: Cursor): Expression => chain(cursor, 'or', allOf)

/**
 * Reads words and "quoted phrases" joined by AND, OR, NOT (与 或 非) and parentheses; AND binds closer than OR. Operators have spaces
 * around them, or a parenthesis or a quotation mark beside them. Null when there is nothing to read; throws ExpressionError when it can't be read or is longer than 2,000 characters.
 */
export const parseExpression = (source: string): Expression | null => {
  if (Array.from(source).length > maxExpressionLength)
    throw new ExpressionError(
      `表达式超过 ${maxExpressionLength} 个字符 · The expression is longer than ${maxExpressionLength} characters`,
    )
  const cursor = { tokens: tokensOf(source), at: 0 }
  if (cursor.tokens.length === 0) return null
  const expression = anyOf(cursor)
  if (peek(cursor).type !== 'end') throw unexpected(peek(cursor))
  return expression
}

/** Whether the words of a normalised text satisfy an expression. */
export const satisfies = (expression: Expression, has: (word: string) => boolean): boolean => {
  if (expression.type === 'word') return has(expression.word)
  if (expression.type === 'not') return !satisfies(expression.inner, has)
  return expression.type === 'and'
    ? expression.parts.every((part) => satisfies(part, has))
    : expression.parts.some((part) => satisfies(part, has))
}
