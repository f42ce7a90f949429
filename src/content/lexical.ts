export { blocksToLexical, type LexicalState } from './richText/blocksToLexical'
export { lexicalToBlocks, type ReadRichText } from './richText/lexicalToBlocks'
export { normalInlines } from './richText/normalInlines'
export type { RichTextProblem } from './richText/problems'
