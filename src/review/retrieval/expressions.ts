import { parseExpression, satisfies, type Expression } from './expression'

/** Words letter by letter: `indices` are the expressions of the word that ends here. */
type Branch = { next: Map<number, Branch>; indices: number[] }

/** The expressions of a library, each under words of which at least one stands in every text that satisfies it. */
export type Expressions = { sources: readonly string[]; known: Map<number, Expression>; keys: Branch }

/** Words of which every satisfying text holds one; null when it may hold none (NOT alone). Long words make few candidates. */
const keysOf = (expression: Expression): string[] | null => {
  if (expression.type === 'word') return [expression.word]
  if (expression.type === 'not') return null
  const parts = expression.parts.map(keysOf)
  if (expression.type === 'or') return parts.includes(null) ? null : parts.flatMap((keys) => keys ?? [])
  const known = parts.filter((keys) => keys !== null)
  const shortest = (keys: string[]) => Math.min(...keys.map(({ length }) => length))
  return known.sort((one, other) => shortest(other) - shortest(one) || one.length - other.length)[0] ?? null
}

const branch = (): Branch => ({ next: new Map(), indices: [] })

const branchOf = (root: Branch, key: string): Branch => {
  let at = root
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i)
    const next = at.next.get(unit) ?? branch()
    at.next.set(unit, next)
    at = next
  }
  return at
}

/** An expression that only forbids words would be satisfied by nearly every text: it is never tried. */
export const expressionsOf = (sources: readonly string[]): Expressions => {
  const keys = branch()
  for (const [at, source] of sources.entries()) {
    const expression = parseExpression(source)
    const words = expression && keysOf(expression)
    if (!expression || !words) continue
    for (const word of new Set(words)) branchOf(keys, word).indices.push(at)
  }
  return { sources, known: new Map(), keys }
}

/** The expressions one of whose words stands in a text. */
const candidatesOf = (keys: Branch, text: string): Set<number> => {
  const candidates = new Set<number>()
  for (let from = 0; from < text.length; from += 1) {
    let node = keys.next.get(text.charCodeAt(from))
    for (let at = from + 1; node; at += 1) {
      for (const index of node.indices) candidates.add(index)
      node = node.next.get(text.charCodeAt(at))
    }
  }
  return candidates
}

/** An expression is only kept parsed once a text had one of its words: ten thousand of them would take more room than their entries. */
const expressionAt = ({ sources, known }: Expressions, index: number): Expression | null => {
  const expression = known.get(index) ?? parseExpression(sources[index] ?? '')
  if (expression) known.set(index, expression)
  return expression
}

/** Indices of the expressions that a normalised text satisfies. */
export const satisfiedBy = (expressions: Expressions, text: string): Set<number> => {
  const satisfied = [...candidatesOf(expressions.keys, text)].filter((index) => {
    const expression = expressionAt(expressions, index)
    return expression !== null && satisfies(expression, (word) => text.includes(word))
  })
  return new Set(satisfied)
}
