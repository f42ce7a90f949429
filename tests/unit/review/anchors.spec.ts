import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { reanchor, type Anchor } from '@/review/text/reanchor'
import type { Target } from '@/review/types'

const anchorIn = (text: string, exact: string, from = 0): Anchor => {
  const signs = Array.from(text)
  const start = Array.from(text.slice(0, text.indexOf(exact, from))).length
  const end = start + Array.from(exact).length
  const part = (a: number, b: number) => signs.slice(Math.max(0, a), b).join('')
  return { quote: { exact, prefix: part(start - 16, start), suffix: part(end, end + 16) }, position: { start, end } }
}
const at = (text: string, place: Target['position'] | null) =>
  place && Array.from(text).slice(place.start, place.end).join('')

const old = '𠮷野家的牛肉饭很有名。水在标准大气压下100摄氏度沸腾。海拔升高时沸点会降低，这与气压有关。'
const quote = '水在标准大气压下100摄氏度沸腾。'

describe('a quote is found again after an edit', () => {
  test.for([
    ['elsewhere before it', `新加的一句😀话。${old}`, quote],
    ['elsewhere behind it', `${old}还有一句。`, quote],
    ['of one character in it', old.replace('100摄氏度', '110摄氏度'), '水在标准大气压下110摄氏度沸腾。'],
    ['that deletes a character of it', old.replace('标准大气压', '标准气压'), '水在标准气压下100摄氏度沸腾。'],
    ['that moves it', `${quote}${old.replace(quote, '')}`, quote],
  ] as const)('%s', ([, edited, wanted]) => {
    expect(at(edited, reanchor(edited, anchorIn(old, quote)))).toBe(wanted)
  })

  test('and of two equal quotes the one with the same surroundings is meant', () => {
    const twice = '甲说：多喝水。乙又说了别的。丙说：多喝水。完。'
    const anchor = anchorIn(twice, '多喝水', twice.lastIndexOf('多喝水'))
    const edited = `前言在此。${twice}`
    expect(reanchor(edited, anchor)?.start).toBe(anchor.position.start + 5)
  })
})

test('of two equal quotes in equal surroundings the nearer one is meant', () => {
  const text = '喝水。'.repeat(40)
  const anchor = anchorIn(text, '喝水', 60)
  expect(reanchor(text, anchor)).toEqual(anchor.position)
})

test('a quote that has changed by more than 15 % is gone', () => {
  const edited = old.replace(quote, '冰在标准大气压下0摄氏度就会融化。')
  expect(reanchor(edited, anchorIn(old, quote))).toBeNull()
  expect(reanchor('', anchorIn(old, quote))).toBeNull()
})

test('a quote of 400 characters is sought in 200,000 within seconds', () => {
  const long = '研究人员在不同海拔测量了水的沸点并作了比较。'.repeat(10_000)
  const anchor = anchorIn(`${'甲乙丙丁'.repeat(100)}`, '甲乙丙丁'.repeat(100))
  const began = performance.now()
  expect(reanchor(long, anchor)).toBeNull()
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('every quote of a report is found again at the same words after a paragraph has been put before it', () => {
  const library = libraryOf([])
  const words = fc.constantFrom(
    '水在100摄氏度沸腾',
    '打雷会引起火灾',
    '😀',
    '𠮷',
    '，',
    '。',
    '\n',
    'A１',
    '疫苗可以预防疾病',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      const { claims, findings } = readOffline(documentOfLine(pieceLine.parse({ id: '1', text })), {
        library,
        now: new Date(0),
      })
      for (const { target } of [...claims, ...findings]) {
        expect(at(text, target.position)).toBe(target.quote.exact)
        const edited = `先加上的一段话。\n${text}`
        expect(at(edited, reanchor(edited, target))).toBe(target.quote.exact)
      }
    }),
    { numRuns: 60 },
  )
})
