import { normalised } from '../text/shadow'
import { operatorInside, parted } from './gluedOperators'
import { comparable } from './spacing'

/** What an expression asks of a text: a word that stands in it, or a combination. */
export type Expression =
  { type: 'word'; word: string } | { type: 'not'; inner: Expression } | { type: 'and' | 'or'; parts: Expression[] }

/** An expression that can't be read. `message` says what is wrong, in Chinese and English. */
export class ExpressionError extends Error {}

/** So much of what follows shows whether an operand begins there: a word that is longer is none of the operators. */
const lookahead = 20

/** Longer ones are no help to a reader, and this bounds how deep they nest. */
export const maxExpressionLength = 2000

const operators = new Map([
  ['and', 'and'],
  ['与', 'and'],
  ['or', 'or'],
  ['或', 'or'],
  ['not', 'not'],
  ['非', 'not'],
] as const)
type Token = { type: 'word'; word: string; isBare?: boolean } | { type: 'and' | 'or' | 'not' | '(' | ')' | 'end' }

const token = /\s*(?:(?<paren>[()])|"(?<quoted>[^"]*)"|“(?<curly>[^”]*)”|(?<bare>[^\s()"“”]+))/uy

const operatorOf = (word: string) => [...operators].find(([name]) => name === word.toLowerCase())?.[1]

const wordOf = (bare: string): Token => {
  const operator = operatorOf(bare)
  return operator ? { type: operator } : { type: 'word', word: normalised(bare), isBare: true }
}

const closesOperand = (found: Token | undefined) => found?.type === 'word' || found?.type === ')'
/** Does what follows begin an operand? */
const opensOperand = (rest: string): boolean => {
  const [next = ''] = /^[("“]|^[^\s()"”]+/u.exec(rest.trimStart()) ?? []
  const operator = operatorOf(next)
  return next !== '' && (operator === undefined || operator === 'not')
}

const tokensOf = (source: string): Token[] => {
  const text = source.normalize('NFKC').trim()
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) throw new ExpressionError('表达式中的引号没有配对 · A quotation mark in the expression has no partner')
    const { paren, quoted, curly, bare = '' } = match.groups ?? {}
    const phrase = quoted ?? curly
    at = token.lastIndex
    if (paren === '(' || paren === ')') found.push({ type: paren })
    else if (phrase !== undefined) found.push({ type: 'word', word: comparable(phrase) })
    else {
      const beside = { isDue: closesOperand(found.at(-1)), isFollowed: opensOperand(text.slice(at, at + lookahead)) }
      found.push(...(operatorOf(bare) ? [bare] : parted(bare, beside)).map(wordOf))
    }
  }
  return found
}

/** Unquoted words that may be meant as two, joined by 与, 或 or 非 without a space; in both languages, null when there are none. */
export const hintFor = (source: string): string | null => {
  const meant = tokensOf(source).flatMap((found) => {
    const operator = found.type === 'word' && found.isBare ? operatorInside(found.word) : null
    return found.type === 'word' && operator !== null ? [{ word: found.word, operator }] : []
  })
  const [first] = meant
  if (!first) return null
  const { word, operator } = first
  return `“${word}”按一个词查找；如要用“${operator}”连接两个词，请在它两边加空格 · “${word}” is looked for as one word; put spaces around ${operator} if it joins two`
}

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

const chain = (cursor: Cursor, type: 'and' | 'or', part: (cursor: Cursor) => Expression): Expression => {
  const parts = [part(cursor)]
  while (peek(cursor).type === type) {
    cursor.at += 1
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
