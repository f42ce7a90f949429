import { describe, expect, test } from 'vitest'
import { aiNoticeOf, carriesMark, comicLines, cut, tidy } from '@/channels/text'
import { aSnapshot, bodies } from '../../support/release'

describe('carriesMark', () => {
  test.for([
    ['https://a.cn/?from=kp-12', true],
    ['https://a.cn/?from=kp-12&x=1', true],
    ['https://a.cn/?from=kp-123', false],
    ['https://a.cn/?from=akp-12', false],
    ['kp.12', false],
  ] as const)('finds a mark as a whole word only: %s', ([text, found]) => {
    expect(carriesMark(text, 'kp-12')).toBe(found)
  })
})

describe('cut', () => {
  test('keeps what fits untouched', () => expect(cut('雷电', 2)).toBe('雷电'))
  test('shows that something was lost', () => expect(cut('雷电防护常识', 4)).toBe('雷电防…'))
  test('never splits a grapheme', () => expect(cut('👨‍👩‍👧雷电', 6)).toBe(''))
  test('gives nothing where not even a character and the sign fit', () => expect(cut('雷电', 1)).toBe(''))
})

test('tidy leaves one line without control characters or broken surrogates', () => {
  expect(tidy(' 雷\n\t电\u0000\ud800  a ')).toBe('雷 电 a')
})

describe('aiNoticeOf', () => {
  test.for([
    ['none', ''],
    ['assisted', '创作中使用了人工智能辅助'],
    ['generated', '本文由人工智能生成'],
    ['synthesized', '本文由人工智能合成'],
  ] as const)('%s is declared as “%s”', ([aiLabel, words]) => {
    expect(aiNoticeOf(aSnapshot({ aiLabel }))).toBe(words)
  })

  test('a generated picture in a piece written by people is declared', () => {
    const snapshot = aSnapshot()
    const figure = snapshot.media.figure
    if (figure === undefined) throw new Error('no figure')
    const media = { ...snapshot.media, figure: { ...figure, aiLabel: 'generated' as const } }
    expect(aiNoticeOf({ ...snapshot, media })).toBe('部分画面由人工智能生成')
    expect(aiNoticeOf({ ...snapshot, media, aiLabel: 'assisted' })).toBe(
      '创作中使用了人工智能辅助，部分画面由人工智能生成',
    )
  })
})

test('a comic is told panel by panel', () => {
  expect(comicLines(aSnapshot({ body: bodies.comics }))).toEqual(['1 小雨：要打雷了！', '2 进屋避雷'])
})
