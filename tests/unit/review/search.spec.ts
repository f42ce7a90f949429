import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { search, searchPiece } from '@/review/retrieval/search'
import { statedBy } from '@/review/retrieval/stated'
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
    expect(first).toMatchObject({ rumour: { id: 'vinegar' } })
    expect(first?.score).toBeGreaterThan(0.85)
  })

  test('and words that satisfy an entry’s expression are that rumour, whatever else they say', () => {
    const library = libraryOf([vinegar, anEntry('peel', '柚子皮能除甲醛', { expression: '柚子 AND 甲醛' })])
    const [first] = search(library, normalised('听说柚子放新房里，甲醛几天就没了'))
    expect(first).toMatchObject({ rumour: { id: 'peel' }, byExpression: true })
    expect(first?.score).toBeGreaterThanOrEqual(0.9)
  })

  test('and five entries are told however little they share, also of a small library', () => {
    const small = libraryOf(
      ['喝醋能软化血管', '吃豆腐补钙', '打雷劈不孝子', '熬夜能补回来', '指甲竖纹是大病', '手机会致癌'].map(
        (claim, at) => anEntry(`e${at}`, claim),
      ),
    )
    const [first, ...others] = search(small, normalised('喝醋能软化血管'))
    expect([first?.rumour.id, others.length]).toEqual(['e0', 4])
    expect(others.every(({ score }) => score >= 0 && score < 0.3)).toBe(true)
  })

  test('and a rumour told over several sentences is found in the one that says most of it', () => {
    const told = ['表姐天天抿两口陈醋。', '血管就软化了。', '今天天气很好。'].map(normalised)
    const [, effect, weather] = searchPiece(shipped, told)
    expect(effect?.matches[0]?.rumour.id).toBe('rumour-vinegar-vessels')
    expect(effect?.matches[0]?.score).toBeGreaterThan(0.4)
    expect(weather?.matches[0]?.score ?? 0).toBeLessThan(0.1)
  })

  test('and two rumours side by side are each found in their own sentence', () => {
    const found = searchPiece(shipped, ['喝醋能软化血管。', '打疫苗会让孩子得自闭症。'].map(normalised))
    expect(found.map(({ matches }) => matches[0]?.rumour.id)).toEqual([
      'rumour-vinegar-vessels',
      'rumour-vaccine-autism',
    ])
  })

  test.for([
    ['网传“雪糕不化是胶加多了”', '雪糕不化是胶加多了'],
    ['微波炉加热牛奶会致癌吗？', '微波炉加热牛奶会致癌'],
    ['据说，打雷时打手机会引雷，是真的吗', '打雷时打手机会引雷'],
    ['喝醋能软化血管', '喝醋能软化血管'],
    ['吗？', '吗？'],
  ] as const)('and a title like %s is compared by what it states', ([title, stated]) => {
    expect(statedBy(title)).toBe(stated)
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

test('a phrase of an expression is found with or without the spaces that part scripts', () => {
  const entry = { id: 'mushroom', claim: '基站旁会长蘑菇', variants: [], expression: '"5G 基站" 与 长蘑菇' }
  const library = libraryOf([rumourEntry.parse(entry)])
  for (const text of ['有人在5G 基站旁看到长蘑菇了。', '有人在5G基站旁看到长蘑菇了。'])
    expect(
      readOffline(documentOfLine(pieceLine.parse({ id: 'p', text })), { library, now: new Date(0) }),
    ).toMatchObject({
      claims: [{ evidence: [{ id: 'mushroom', score: 0.9 }] }],
    })
})
