import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { sceneOf } from '@/review/scene'
import { shippedLibrary } from '@/review/shippedLibrary'

type Cue = { text: string; t?: [number, number]; type?: string }

const pieceOf = (cues: readonly Cue[]) =>
  documentOfLine(
    pieceLine.parse({ id: '1', blocks: cues.map((cue, at) => ({ id: `cue-${at}`, type: 'cue', ...cue })) }),
  )
/** Each cue takes two seconds, one behind the other. */
const timed = (...texts: string[]): Cue[] => texts.map((text, at) => ({ text, t: [2 * at, 2 * at + 2] }))
const sentencesIn = (cues: readonly Cue[]) => sceneOf(pieceOf(cues), new Date(0)).sentences.map(({ text }) => text)

const library = libraryOf(shippedLibrary())
const read = (cues: readonly Cue[]) => readOffline(pieceOf(cues), { library, now: new Date('2026-11-25') })

describe('a sentence goes on in the next cue', () => {
  test.for([
    ['behind a word that ends none', timed('喝醋能够', '软化血管'), ['喝醋能够软化血管']],
    ['before a word that begins none', timed('喝醋', '能软化血管'), ['喝醋能软化血管']],
    [
      'until it is closed',
      timed('很多人都相信', '喝醋软化血管', '是真的。', '再见'),
      ['很多人都相信喝醋软化血管是真的。', '再见'],
    ],
    ['also where no times are known', [{ text: '喝醋能够' }, { text: '软化血管。' }], ['喝醋能够软化血管。']],
    ['with a space between words of an alphabet', timed('the vaccine,', '5 mg。'), ['the vaccine, 5 mg。']],
  ] as const)('%s', ([, cues, wanted]) => {
    expect(sentencesIn(cues)).toEqual(wanted)
  })

  test.for([
    ['a sentence that is closed', timed('喝醋软化血管。', '能不能信？')],
    ['words that nothing closes', timed('大家好', '今天讲喝醋', '谢谢收看')],
    ['a question', timed('喝醋软化血管吗', '医生说不行。')],
    ['a label', timed('很多人以为', '真相：喝醋没用。')],
    [
      'a pause',
      [
        { text: '喝醋能够', t: [0, 2] },
        { text: '软化血管。', t: [9, 11] },
      ] satisfies Cue[],
    ],
    [
      'two who speak at once',
      [
        { text: '喝醋能够', t: [0, 5] },
        { text: '软化血管。', t: [1, 4] },
      ] satisfies Cue[],
    ],
    ['a line that is said again', timed('喝醋能够', '喝醋能够软化血管。')],
    ['text that is no cue', [{ text: '喝醋能够' }, { text: '软化血管。', type: 'paragraph' }]],
  ] as const)('and not in what follows %s', ([, cues]) => {
    expect(sentencesIn(cues)).toHaveLength(cues.length)
  })

  test('nor for longer than anybody speaks in one sentence', () => {
    const sentences = sentencesIn(timed(...Array.from({ length: 30 }, () => '我们大家都知道而且'), '完了。'))
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(160)
    expect(sentences.length).toBeGreaterThan(3)
  })
})

test('a rumour that two cues share is found, and anchored in the one that holds more of it', () => {
  const { claims, findings } = read(timed('大家好。', '喝醋能', '够软化血管。', '再见。'))
  const claim = claims.find(({ verdict }) => verdict === 'refuted')
  expect(claim).toMatchObject({
    text: '喝醋能够软化血管。',
    target: {
      blockId: 'cue-2',
      quote: { exact: '够软化血管。', prefix: '', suffix: '' },
      position: { start: 0, end: 6 },
      media: { t: [4, 6] },
    },
  })
  expect(findings.map(({ ruleId }) => ruleId)).toContain('known-rumour')
})

test('every quote stands exactly in the cue that it names', () => {
  const words = fc.constantFrom(
    '喝醋能够',
    '软化血管。',
    '𠮷野家，',
    '三天根治糖尿病',
    '&lt;b&gt;',
    '\n',
    '一年有13个月。',
    '的',
    ' ',
    '😀',
  )
  const cue = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (texts) => {
      const { claims, findings } = read(timed(...texts))
      for (const { target } of [...claims, ...findings]) {
        const text = texts[Number(target.blockId.replace('cue-', ''))] ?? ''
        expect(Array.from(text).slice(target.position.start, target.position.end).join('')).toBe(target.quote.exact)
        expect(target.media?.t?.[0]).toBe(2 * Number(target.blockId.replace('cue-', '')))
      }
    }),
    { numRuns: 60 },
  )
})

test('20,000 cues are joined in time', () => {
  const cues = timed(...Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? '喝水很好' : '大家能够')))
  const began = performance.now()
  expect(sceneOf(pieceOf(cues), new Date(0)).sentences.length).toBeGreaterThan(2_000)
  expect(performance.now() - began).toBeLessThan(20_000)
})
