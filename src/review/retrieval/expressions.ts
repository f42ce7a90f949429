import { parseExpression, satisfies, type Expression } from './expression'

/** The expressions of a library, each under words of which at least one stands in every text that satisfies it. */
export type Expressions = {
  byIndex: ReadonlyMap<number, Expression>
  byKey: ReadonlyMap<string, readonly number[]>
  keyLengths: readonly number[]
}

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

/** An expression that only forbids words would be satisfied by nearly every text: it is never tried. */
export const expressionsOf = (sources: readonly string[]): Expressions => {
  const byIndex = new Map<number, Expression>()
  const byKey = new Map<string, number[]>()
  for (const [at, source] of sources.entries()) {
    const expression = parseExpression(source)
    const keys = expression && keysOf(expression)
    if (!expression || !keys) continue
    byIndex.set(at, expression)
    for (const key of new Set(keys)) {
      const indices = byKey.get(key) ?? []
      indices.push(at)
      byKey.set(key, indices)
    }
  }
  return { byIndex, byKey, keyLengths: [...new Set([...byKey.keys()].map(({ length }) => length))] }
}

/** Indices of the expressions that a normalised text satisfies. */
export const satisfiedBy = ({ byIndex, byKey, keyLengths }: Expressions, text: string): Set<number> => {
  const candidates = new Set<number>()
  for (const length of keyLengths)
    for (let at = 0; at + length <= text.length; at += 1)
      for (const index of byKey.get(text.slice(at, at + length)) ?? []) candidates.add(index)
  const satisfied = [...candidates].filter((index) => {
    const expression = byIndex.get(index)
    return expression !== undefined && satisfies(expression, (word) => text.includes(word))
  })
  return new Set(satisfied)
}
