import type { TextBlock } from '../types'
import { signsOf, type Signs } from './sentence'

/** A block as the stance reader sees it: normalised text, cut into its sentences. */
export type ReadBlock = { role: TextBlock['role']; text: string; sentences: string[] }

/** A line of a block with its sentences: a plain text holds headings, items and labels as lines of one block. `short`: one that may be a heading. */
export type Line = { kind: 'title' | 'heading' | 'short' | 'list' | 'paragraph'; text: string; signs: Signs[] }

export const isHead = ({ kind }: Line) => kind === 'title' || kind === 'heading' || kind === 'short'

const numbered = /^\s*(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.](?!\d)|[•·▪●◆■*-]\s)/u
const longestHeading = 36

/** The sentences of each line; they stand in the block's text in their order. */
const linesOf = ({ text, sentences }: ReadBlock): string[][] => {
  const lines: string[][] = []
  let from = 0
  for (const sentence of sentences) {
    const at = Math.max(from, text.indexOf(sentence, from))
    const last = lines.at(-1)
    if (last && !text.slice(from, at).includes('\n')) last.push(sentence)
    else lines.push([sentence])
    from = at + sentence.length
  }
  return lines
}

const looksLikeHeading = (sentences: string[], isLast: boolean) =>
  !isLast &&
  sentences.length === 1 &&
  (sentences[0] ?? '').length <= longestHeading &&
  !/[。!;,]$/u.test(sentences[0] ?? '')

const kindOf = (role: ReadBlock['role'], sentences: string[], isLast: boolean): Line['kind'] => {
  if (role === 'title' || role === 'heading') return role
  if (role === 'list' || numbered.test(sentences[0] ?? '')) return 'list'
  return looksLikeHeading(sentences, isLast) ? 'short' : 'paragraph'
}

/** The lines of all blocks in reading order. */
export const readLines = (blocks: ReadBlock[]): Line[] =>
  blocks.flatMap((block) => {
    const lines = linesOf(block)
    return lines.map((sentences, at) => ({
      kind: kindOf(block.role, sentences, at === lines.length - 1),
      text: sentences.join(''),
      signs: sentences.map(signsOf),
    }))
  })
