import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldIn, none, wordTable, wordTree } from '@/review/text/wordTree'

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('水', '星', '球', 'a', '𠮷'), minLength: 1, maxLength: 4 }),
  {
    maxLength: 12,
  },
)
const text = fc.string({ unit: fc.constantFrom('水', '星', '球', 'a', '𠮷', '。'), maxLength: 30 })

describe('a tree of words', () => {
  it('finds exactly the words that stand in a text', () => {
    fc.assert(
      fc.property(words, text, (list, read) => {
        const table = wordTable(list.map((word) => [word, word] as const))
        expect([...heldIn(table, read)].sort()).toEqual(list.filter((word) => read.includes(word)).sort())
      }),
    )
  })

  it('knows of each word where it ends and which one it is', () => {
    const list = ['水', '水星', '水球']
    const tree = wordTree(list)
    const place = tree.begin('水星上', 0)
    expect(list[tree.wordAt(place)]).toBe('水')
    expect(list[tree.wordAt(tree.next(place, '星'.charCodeAt(0)))]).toBe('水星')
    expect(tree.next(place, '上'.charCodeAt(0))).toBe(none)
  })

  it('begins nowhere where no word does', () => {
    const tree = wordTree(['水星'])
    expect(tree.begin('火星', 0)).toBe(none)
    expect(tree.begin('水球', 0)).toBe(none)
    expect(tree.begin('水', 0)).toBe(none)
  })

  it('keeps all that is held under one word', () => {
    const table = wordTable([
      ['月', 'moon'],
      ['月', 'month'],
    ] as const)
    expect([...heldIn(table, '一个月')]).toEqual(['moon', 'month'])
  })
})
