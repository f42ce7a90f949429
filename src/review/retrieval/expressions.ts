import { heldIn, wordTable, type WordTable } from '../text/wordTree'
import { parseExpression, satisfies, type Expression } from './expression'

/** The expressions of a library, each under words of which at least one stands in every text that satisfies it. */
export type Expressions = { sources: readonly string[]; known: Map<number, Expression>; keys: WordTable<number> }

/** Words of which every satisfying text holds one; null when it may hold none (NOT alone). Long words make few candidates. */
export const keysOf = (expression: Expression): string[] | null => {
  if (expression.type === 'word') return [expression.word]
  if (expression.type === 'not') return null
  const parts = expression.parts.map(keysOf)
  if (expression.type === 'or') return parts.includes(null) ? null : parts.flatMap((keys) => keys ?? [])
  const known = parts.filter((keys) => keys !== null)
  const shortest = (keys: string[]) => Math.min(...keys.map(({ length }) => length))
  return known.sort((one, other) => shortest(other) - shortest(one) || one.length - other.length)[0] ?? null
}

/** An expression that only forbids words would be satisfied by nearly every text: it is never tried. */
export const expressionsOf = (sources: readonly string[]): Expressions => {
  const keys = sources.flatMap((source, at) => {
    const expression = parseExpression(source)
    return [...new Set(expression && keysOf(expression))].map((word) => [word, at] as const)
  })
  return { sources, known: new Map(), keys: wordTable(keys) }
}

/** An expression is only kept parsed once a text had one of its words: ten thousand of them would take more room than their entries. */
const expressionAt = ({ sources, known }: Expressions, index: number): Expression | null => {
  const expression = known.get(index) ?? parseExpression(sources[index] ?? '')
  if (expression) known.set(index, expression)
  return expression
}

/** Indices of the expressions that a normalised text satisfies. */
export const satisfiedBy = (expressions: Expressions, text: string): Set<number> => {
  const satisfied = [...heldIn(expressions.keys, text)].filter((index) => {
    const expression = expressionAt(expressions, index)
    return expression !== null && satisfies(expression, (word) => text.includes(word))
  })
  return new Set(satisfied)
}
