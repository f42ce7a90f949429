import { normalised } from '../text/shadow'
import { parted } from './gluedOperators'
import { comparable } from './spacing'

/** An expression that can't be read. `message` says what is wrong, in Chinese and English. */
export class ExpressionError extends Error {}

/** A word or a phrase to look for; `isBare`: it stood without quotation marks. */
export type Word = { type: 'word'; word: string; isBare?: true }
export type Token = Word | { type: 'and' | 'or' | 'not' | '(' | ')' | 'end' }

/** So much of what follows shows whether an operand begins there: a word that is longer is none of the operators. */
const lookahead = 20

const operators = new Map<string, 'and' | 'or' | 'not'>([
  ['and', 'and'],
  ['与', 'and'],
  ['與', 'and'],
  ['or', 'or'],
  ['或', 'or'],
  ['not', 'not'],
  ['非', 'not'],
])

const token = /\s*(?:(?<paren>[()])|(?<quoted>"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』)|(?<bare>[^\s()"“”「」『』]+))/uy
const operand = /^[("“「『]|^[^\s()"”」』]+/u

const operatorOf = (word: string) => operators.get(word.toLowerCase())

const tokenOf = (word: string): Token => {
  const operator = operatorOf(word)
  return operator ? { type: operator } : { type: 'word', word, isBare: true }
}

const closesOperand = (found: Token | undefined) => found?.type === 'word' || found?.type === ')'
/** Does what follows begin an operand? */
const opensOperand = (rest: string): boolean => {
  const [next = ''] = operand.exec(rest.trimStart()) ?? []
  const operator = operatorOf(next)
  return next !== '' && (operator === undefined || operator === 'not')
}

/** Words, operators and parentheses of an expression, in their order. Throws ExpressionError where a quotation mark has no partner. */
export const tokensOf = (source: string): Token[] => {
  const text = source.normalize('NFKC').trim()
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) throw new ExpressionError('表达式中的引号没有配对 · A quotation mark in the expression has no partner')
    const { paren, quoted, bare = '' } = match.groups ?? {}
    at = token.lastIndex
    if (paren === '(' || paren === ')') found.push({ type: paren })
    else if (quoted !== undefined) found.push({ type: 'word', word: comparable(quoted.slice(1, -1)) })
    else {
      const beside = { isDue: closesOperand(found.at(-1)), isFollowed: opensOperand(text.slice(at, at + lookahead)) }
      found.push(...(operatorOf(bare) ? [bare] : parted(normalised(bare), beside)).map(tokenOf))
    }
  }
  return found
}
