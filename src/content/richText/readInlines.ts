import type { Inline } from '../types'
import { markBits, marks } from './marks'
import { normalInlines } from './normalInlines'
import { isJson, type Node, type Reader } from './reader'

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])
export const isInline = ({ type }: Node): boolean => inlineTypes.has(type)

/** Control characters and halves of surrogate pairs: databases and canonical JSON refuse them. */
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u

const readText = (reader: Reader, node: Node): Inline[] => {
  const { text, format } = node.data
  if (typeof text !== 'string' || unstorable.test(text)) {
    reader.complain(node, 'bad-text')
    return []
  }
  const bits = typeof format === 'number' ? format : 0
  const set = marks.filter((mark) => (bits & markBits[mark]) !== 0)
  return [{ text, ...Object.fromEntries(set.map((mark) => [mark, true as const])) }]
}

/** The address of a link when readers may be sent there: absolute, http or https, without anything a browser would cut out. */
const webAddress = (url: unknown): string | null => {
  if (typeof url !== 'string') return null
  const address = url.trim()
  if (/[\s\u0000-\u001f\p{Cs}]/u.test(address) || !URL.canParse(address)) return null
  return /^https?:$/.test(new URL(address).protocol) ? address : null
}

const readLink = (reader: Reader, node: Node): Inline[] => {
  const { fields } = node.data
  const href = isJson(fields) && fields.linkType !== 'internal' ? webAddress(fields.url) : null
  if (href === null) reader.complain(node, 'bad-link')
  const inside = readInlines(reader, reader.childrenOf(node))
  return href === null ? inside : inside.map((inline) => ({ ...inline, href }))
}

const readInline = (reader: Reader, node: Node): Inline[] => {
  if (node.type === 'linebreak') return [{ text: '\n' }]
  if (node.type === 'link' || node.type === 'autolink') return readLink(reader, node)
  if (isInline(node)) return readText(reader, node)
  reader.complain(node, 'unexpected-node')
  return []
}

/** Text of nodes that stand within a line, in normal form. Anything else among them is a problem. */
export const readInlines = (reader: Reader, nodes: Node[]): Inline[] =>
  normalInlines(nodes.flatMap((node) => readInline(reader, node)))
