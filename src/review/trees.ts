/** So many questions one behind the other. */
const depth = 3
/** So many questions stand in a tree, so many answers below them. */
export const questions = 2 ** depth - 1
export const answers = 2 ** depth

/** Questions in the order of their levels: which input is above which value. Each way through them leads to an answer, in log odds. */
export type Tree = { asks: readonly { input: number; above: number }[]; says: readonly number[] }

const treeOf = (line: string): Tree => {
  const words = line.split(' ')
  const asks = words.slice(0, questions).map((words) => {
    const [input, above] = words.split('>').map(Number)
    return { input: input ?? 0, above: above ?? 0 }
  })
  return { asks, says: words.slice(questions).map(Number) }
}

/** Reads what `npm run fit:stance` and `npm run fit:reading` wrote: a tree a line. */
export const treesOf = (lines: string): Tree[] => lines.trim().split('\n').map(treeOf)

const answerOf = ({ asks, says }: Tree, inputs: readonly number[]): number => {
  let at = 0
  for (let level = 0; level < depth; level += 1) {
    const { input, above } = asks[at] ?? { input: 0, above: 0 }
    at = 2 * at + ((inputs[input] ?? 0) > above ? 2 : 1)
  }
  return says[at - questions] ?? 0
}

/** What the trees say together, in log odds. */
export const saidByTrees = (trees: readonly Tree[], inputs: readonly number[]): number =>
  trees.reduce((sum, tree) => sum + answerOf(tree, inputs), 0)
