import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryOf } from '@/review/retrieval/library'
import { search } from '@/review/retrieval/search'
import { rumourEntry } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import { normalised } from '@/review/text/shadow'

const anEntry = (id: string, claim: string, rest: Record<string, unknown> = {}) =>
  rumourEntry.parse({ id, claim, ...rest })
const vinegar = anEntry('vinegar', '喝醋能软化血管')
const shipped = libraryOf(shippedLibrary())

describe('the library is searched', () => {
  test('and a rumour said word for word is surely found, in a library of one entry too', () => {
    const [first] = search(libraryOf([vinegar]), normalised('喝醋能软化血管。'))
    expect(first).toMatchObject({ rumour: { id: 'vinegar' }, denies: false })
    expect(first?.score).toBeGreaterThan(0.85)
  })

  test('and words that satisfy an entry’s expression are that rumour, whatever else they say', () => {
    const library = libraryOf([vinegar, anEntry('peel', '柚子皮能除甲醛', { expression: '柚子 AND 甲醛' })])
    const [first] = search(library, normalised('听说柚子放新房里，甲醛几天就没了'))
    expect(first).toMatchObject({ rumour: { id: 'peel' }, byExpression: true })
    expect(first?.score).toBeGreaterThanOrEqual(0.9)
  })

  test.for([
    ['喝醋不能软化血管', true],
    ['喝醋能软化血管', false],
    ['癌症是老年病，年轻人不会得', false],
  ] as const)('and %s denies the rumour: %s', ([text, denied]) => {
    expect(search(shipped, normalised(text))[0]?.denies).toBe(denied)
  })

  test('and every rumour of the shipped library is found by its own claim', () => {
    const missed = shipped.list.filter(({ id, claim }) => search(shipped, normalised(claim))[0]?.rumour.id !== id)
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  test('and answers at most five matches, none of them nearer than the one before, each between 0 and 1', () => {
    const words = fc.array(fc.constantFrom('喝醋', '手机', '辐射', '致癌', '疫苗', '孩子', '地震', '不会', '，', '。'))
    fc.assert(
      fc.property(words, (parts) => {
        const scores = search(shipped, normalised(parts.join(''))).map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(5)
        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
      }),
    )
  })

  test('and a library without entries finds nothing', () => {
    expect(search(libraryOf([]), '喝醋能软化血管')).toEqual([])
  })
})
