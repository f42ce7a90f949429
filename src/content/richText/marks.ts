/** Bits of a text node's `format`, as Lexical defines them (packages/lexical/src/LexicalConstants.ts, read 2026-11-24). */
export const markBits = { bold: 1, italic: 2, strike: 4, underline: 8, code: 16, sub: 32, sup: 64 } as const
export type Mark = keyof typeof markBits
export const marks = ['bold', 'italic', 'strike', 'underline', 'code', 'sub', 'sup'] as const satisfies Mark[]
