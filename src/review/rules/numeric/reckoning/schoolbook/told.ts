import { setOf } from './kindSet'

/** A pattern on masked text, and the kinds of its figures: each as a set, and in their order, by which most texts are told apart at once. */
export type Told = { pattern: RegExp; needs: readonly number[]; order: RegExp }

/** Anything but a figure, at most so long. */
const words = (most: number) => `[^A-Z!?;。]{0,${most}}`
/** The same, though something may be counted there: 一桶, 一台. */
const uncounted = (most: number) => `[^ABD-Z!?;。]{0,${most}}`
/** Words within a clause. */
const near = (most: number) => `[^A-Z!?,;。]{0,${most}}`
/** `<a:LM>` and `<b=a>`, in their order. */
const figure = /<(\w+)(?::([A-Z]+)|=(\w+))>/gu

/** The kinds that each figure of a pattern may be of. */
const kindsOf = (source: string): string[] => {
  const kinds = new Map<string, string>()
  for (const [, name = '', own = '', other = ''] of source.matchAll(figure))
    kinds.set(name, own || (kinds.get(other) ?? ''))
  return [...kinds.values()]
}

/** Without backtracking: a text may hold thousands of figures. */
const orderOf = (kinds: readonly string[]) =>
  new RegExp(`^${kinds.map((kind) => `[^${kind}]*[${kind}]`).join('')}`, 'u')

/**
 * Named figures of a kind stand as <name:kind>, one of the same kind as another as <name=other>, words as <12>, words that may count
 * something as <~12>, words of one clause as <,12>. A figure that may be missing is written as a group of its own.
 */
export const told = (source: string): Told => {
  const pattern = source
    .replace(/<(\d+)>/gu, (_, most: string) => words(Number(most)))
    .replace(/<~(\d+)>/gu, (_, most: string) => uncounted(Number(most)))
    .replace(/<,(\d+)>/gu, (_, most: string) => near(Number(most)))
    .replace(figure, (_, name: string, kind?: string, other = '') =>
      kind === undefined ? `(?<${name}>\\k<${other}>)` : `(?<${name}>[${kind}])`,
    )
  const kinds = kindsOf(source)
  return { pattern: new RegExp(pattern, 'dgu'), needs: kinds.map(setOf), order: orderOf(kinds) }
}
