import { richTextProblem, type RichTextProblem, type RichTextProblemCode } from './problems'

export type Json = Record<string, unknown>

/** A node of the tree with its place. Only `childrenOf` makes one, so depth and number are bounded everywhere. */
export type Node = { type: string; data: Json; path: string; depth: number }

export const maxDepth = 20
export const maxNodes = 5_000

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Walks a tree that may be anything at all, and collects what is wrong with it. */
export type Reader = {
  problems: RichTextProblem[]
  complain: (node: Pick<Node, 'path'>, code: RichTextProblemCode) => void
  childrenOf: (node: Node) => Node[]
}

export const newReader = (): Reader => {
  const problems: RichTextProblem[] = []
  let nodes = 0
  const complain: Reader['complain'] = ({ path }, code) => {
    const isKnown = code.startsWith('too-') && problems.some((problem) => problem.code === code)
    if (!isKnown && problems.length < 100) problems.push(richTextProblem(path, code))
  }
  const nodeOf = (value: unknown, path: string, depth: number): Node[] => {
    nodes += 1
    if (isJson(value) && typeof value.type === 'string') return [{ type: value.type, data: value, path, depth }]
    complain({ path }, 'not-rich-text')
    return []
  }
  const childrenOf: Reader['childrenOf'] = (node) => {
    const children = node.data.children ?? []
    if (!Array.isArray(children)) complain(node, 'not-rich-text')
    else if (children.length > 0 && node.depth >= maxDepth) complain(node, 'too-deep')
    else if (nodes + children.length > maxNodes) complain(node, 'too-many-nodes')
    else return children.flatMap((child, at) => nodeOf(child, `${node.path}.children.${at}`, node.depth + 1))
    return []
  }
  return { problems, complain, childrenOf }
}
