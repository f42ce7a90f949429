import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWebVtt, toWebVtt } from '@/content/webvtt'

const codesOf = (text: string) => parseWebVtt(text).problems.map(({ code }) => code)
const cue = (times: string, text = '你好') => `WEBVTT\n\n${times}\n${text}\n`

describe('a transcript is read', () => {
  test('with header, comment, ids, settings, hours and speakers', () => {
    const text =
      '\uFEFFWEBVTT 字幕\r\nKind: captions\r\n\r\nNOTE 说明\r\n\r\n1\r\n00:01.500 --> 00:03.000 align:start\r\n<v 小明>下雨 &amp; 打雷</v>\r\n\r\n01:00:03.000 --> 01:00:04.250\r\n第一行\r\n第二行\r\n'
    expect(parseWebVtt(text)).toEqual({
      cues: [
        { start: 1.5, end: 3, text: '小明：下雨 & 打雷' },
        { start: 3603, end: 3604.25, text: '第一行\n第二行' },
      ],
      problems: [],
    })
  })

  test('two cues may overlap as long as they are in order', () => {
    expect(codesOf('WEBVTT\n\n00:01.000 --> 00:05.000\n甲\n\n00:02.000 --> 00:03.000\n乙\n')).toEqual([])
  })
})

describe('what is broken is named', () => {
  test.for<[string, string]>([
    ['', 'header'],
    ['WEBVTTX\n\n', 'header'],
    ['WEBVTT\n00:01.000 --> 00:02.000\n你好', 'header-alone'],
    ['WEBVTT\n\n00:01,000 --> 00:02,000\n你好', 'timing'],
    ['WEBVTT\n\n00:61.000 --> 01:02.000\n你好', 'timing'],
    ['WEBVTT\n\n只有文字', 'timing'],
    [cue('00:02.000 --> 00:02.000'), 'end-before-start'],
    [cue('00:01.000 --> 00:02.000', ''), 'empty'],
    [cue('00:01.000 --> 00:02.000', '<b>粗</b>'), 'markup'],
    [cue('00:01.000 --> 00:02.000', '<script>alert(1)</script>'), 'markup'],
    [cue('00:01.000 --> 00:02.000', '甲\n00:03.000 --> 00:04.000'), 'markup'],
    ['WEBVTT\n\nSTYLE\n::cue{}\n', 'style'],
    [cue('00:05.000 --> 00:06.000') + '\n00:01.000 --> 00:02.000\n乙\n', 'order'],
    ['WEBVTT\n\n' + 'x'.repeat(200_000), 'too-long'],
  ])('%j: %s', ([text, code]) => {
    expect(codesOf(text)).toEqual([code])
  })

  test('with the line on which it stands, in both languages', () => {
    const [problem] = parseWebVtt('WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n9\n00:01 --> 00:02\n坏').problems
    expect(problem).toMatchObject({
      line: 7,
      message: { zh: expect.stringContaining('第 7 行'), en: expect.stringContaining('line 7') },
    })
  })
})

const cueText = fc
  .array(fc.constantFrom('雷', '&', '<', '>', '-->', 'a', ' ', '：', '&lt;', '😀'), { minLength: 1, maxLength: 12 })
  .map((parts) => `雷${parts.join('')}电`)

test('what is written is read back', () => {
  const cues = fc.array(
    fc.record({ at: fc.nat(5_000_000), length: fc.integer({ min: 1, max: 60_000 }), text: cueText }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(cues, (drawn) => {
      const sorted = [...drawn].sort((a, b) => a.at - b.at)
      const written = sorted.map(({ at, length, text }) => ({ start: at / 1000, end: (at + length) / 1000, text }))
      expect(parseWebVtt(toWebVtt(written))).toEqual({ cues: written, problems: [] })
    }),
  )
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseWebVtt(text)
      parseWebVtt(`WEBVTT\n\n${text}`)
    }),
  )
})
