import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfLetters, isCharacter, pairOf } from '@/review/text/characters'
import { numbering } from '@/review/text/numbering'

test('signs are numbered in the order in which they are first met, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), fc.integer({ min: 0, max: 40 }), (signs, expected) => {
      const { numberOf, known, signs: all, size } = numbering(expected)
      const inOrder = [...new Set(signs)]
      for (const sign of signs) expect(numberOf(sign)).toBe(inOrder.indexOf(sign))
      expect([...all()]).toEqual(inOrder)
      expect(size()).toBe(inOrder.length)
      for (const sign of signs) expect(known(sign)).toBe(inOrder.indexOf(sign))
    }),
  )
})

test('a sign that was never met has no number', () => {
  const { numberOf, known } = numbering(4)
  numberOf(7)
  expect(known(8)).toBe(-1)
})

test('a question about a character has the same answer the second time, beyond 16 bits too', () => {
  const isHan = isCharacter(/\p{Script=Han}/u)
  for (const sign of ['醋', '𠮷', 'a', '，', '醋', '𠮷', 'a', '，'])
    expect(isHan(sign.codePointAt(0) ?? 0)).toBe(sign === '醋' || sign === '𠮷')
})

test('a run of letters ends before what is none', () => {
  expect(endOfLetters('喝𠮷醋，能', 0)).toBe(4)
  expect(endOfLetters('，能', 0)).toBe(0)
})

test('pairs of different characters are different numbers', () => {
  expect(new Set([pairOf(1, 2), pairOf(2, 1), pairOf(0x9fa5, 0x4e00), pairOf(0x4e00, 0x9fa5)]).size).toBe(4)
})
