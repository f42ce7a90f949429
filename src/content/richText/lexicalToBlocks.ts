import type { Block } from '../types'
import { isBlank } from './normalInlines'
import type { RichTextProblem } from './problems'
import { readInlines } from './readInlines'
import { readList } from './readList'
import { readTable } from './readTable'
import { isJson, newReader, type Node, type Reader } from './reader'

export type ReadRichText = { blocks: Block[]; problems: RichTextProblem[] }
type Read = (reader: Reader, node: Node) => Block[]

const lineOf =
  (make: (inlines: ReturnType<typeof readInlines>, node: Node) => Block): Read =>
  (reader, node) => {
    const inlines = readInlines(reader, reader.childrenOf(node))
    return isBlank(inlines) ? [] : [make(inlines, node)]
  }

/** The title is the page's only h1; what is deeper than h4 is shown as h4. */
const levelOf = ({ data }: Node): 2 | 3 | 4 => (data.tag === 'h1' || data.tag === 'h2' ? 2 : data.tag === 'h3' ? 3 : 4)

const textOf = (fields: unknown, name: string): string => {
  const value = isJson(fields) ? fields[name] : ''
  return typeof value === 'string' ? value : ''
}

const readUpload: Read = (reader, node) => {
  const { value, relationTo, fields } = node.data
  const id = isJson(value) ? value.id : value
  if (relationTo === 'media' && typeof id === 'string' && id !== '')
    return [{ type: 'image', media: id, alt: textOf(fields, 'alt'), caption: textOf(fields, 'caption') }]
  reader.complain(node, 'bad-media')
  return []
}

const readers = new Map<string, Read>([
  ['paragraph', lineOf((inlines) => ({ type: 'paragraph', inlines }))],
  ['quote', lineOf((inlines) => ({ type: 'quote', inlines }))],
  ['heading', lineOf((inlines, node) => ({ type: 'heading', level: levelOf(node), inlines }))],
  ['list', readList],
  ['table', readTable],
  ['upload', readUpload],
  ['horizontalrule', () => [{ type: 'rule' }]],
])
const elsewhere = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'listitem', 'tablerow', 'tablecell', 'root'])

const readBlock = (reader: Reader, node: Node): Block[] => {
  const read = readers.get(node.type)
  if (read) return read(reader, node)
  reader.complain(node, elsewhere.has(node.type) ? 'unexpected-node' : 'unknown-node')
  return []
}

/**
 * Reads the rich text that the editor stores, either its state or its root node. What has no place in `Block` (unknown nodes, links
 * that are not http(s), trees deeper than 20 levels or larger than 5,000 nodes, anything that is no tree at all) is listed in
 * `problems`; styles and empty paragraphs are dropped. Never throws, whatever the JSON.
 */
export const lexicalToBlocks = (value: unknown): ReadRichText => {
  const reader = newReader()
  if (value === null || value === undefined) return { blocks: [], problems: [] }
  const root = isJson(value) && 'root' in value ? value.root : value
  if (!isJson(root) || root.type !== 'root') {
    reader.complain({ path: 'root' }, 'not-rich-text')
    return { blocks: [], problems: reader.problems }
  }
  const nodes = reader.childrenOf({ type: 'root', data: root, path: 'root', depth: 0 })
  return { blocks: nodes.flatMap((node) => readBlock(reader, node)), problems: reader.problems }
}
