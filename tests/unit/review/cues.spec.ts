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
      'over several breaks',
      timed('很多人都相信', '喝醋软化血管', '是真的。', '再见'),
      ['很多人都相信喝醋软化血管是真的。', '再见'],
    ],
    ['also where no times are known', [{ text: '喝醋能够' }, { text: '软化血管。' }], ['喝醋能够软化血管。']],
    ['with a space between words of an alphabet', timed('the vaccine,', '5 mg。'), ['the vaccine, 5 mg。']],
    ['inside a number', timed('今天温度是3', '5度。'), ['今天温度是35度。']],
    ['between a number and its sign', timed('占比是50', '%以上。'), ['占比是50%以上。']],
    [
      'between a claim and what it is called',
      timed('喝醋能软化血管的', '说法是谣言。'),
      ['喝醋能软化血管的说法是谣言。'],
    ],
    [
      'behind words that others hold it',
      timed('很多老人都相信', '喝醋能软化血管。'),
      ['很多老人都相信喝醋能软化血管。'],
    ],
    ['behind cues without words', timed('喝醋能够', '', ' ', '软化血管。'), ['喝醋能够软化血管。']],
    [
      'that appears a little early',
      [
        { text: '喝醋能够', t: [0, 3] },
        { text: '软化血管。', t: [2.1, 4] },
      ] satisfies Cue[],
      ['喝醋能够软化血管。'],
    ],
  ] as const)('%s', ([, cues, wanted]) => {
    expect(sentencesIn(cues)).toEqual(wanted)
  })

  test.for([
    ['a sentence that is closed', timed('喝醋软化血管。', '能不能信？')],
    ['words that nothing closes', timed('大家好', '今天讲喝醋', '谢谢收看')],
    ['a question', timed('喝醋软化血管吗', '医生说不行。')],
    ['a claim that is asked about', timed('喝醋能软化血管', '可以怎么喝呢？')],
    ['a claim, in a tag', timed('喝醋软化血管', '对不对？')],
    ['a claim with 的, in another claim', timed('喝醋能软化血管的', '吃盐能治感冒。')],
    ['a year, in a name', timed('今年是2026', '5g基站会致癌。')],
    ['a function, in a sentence of its own', timed('这是肝脏的功能', '喝醋软化血管。')],
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

describe('a claim is judged as if it stood alone when what follows is a sentence of its own', () => {
  test.for([
    ['喝醋能软化血管', '你知道吗?'],
    ['喝醋能软化血管', '对不对?'],
    ['喝醋能软化血管', '为什么呢?'],
    ['5G基站辐射会致癌', '怎么防护呢?'],
    ['喝醋能软化血管', '大家都在喝', '还有人说喝盐水能治感冒', '那是谣言。'],
    ['高血压的人停掉降压药', '改喝醋就行', '不良反应也没有了。'],
    ['每天喝碘盐就能防核辐射', '不能停要天天喝。'],
  ])('%s / %s', (texts) => {
    const apart = timed(...texts).map((cue, at): Cue => ({ ...cue, t: [60 * at, 60 * at + 2] }))
    const alone = read(apart)
    const { claims, findings } = read(timed(...texts))
    expect(sentencesIn(timed(...texts))).toEqual(sentencesIn(apart))
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual(
      alone.findings.map(({ ruleId, severity }) => [ruleId, severity]),
    )
    expect(claims.map(({ text, verdict, risk }) => [text, verdict, risk])).toEqual(
      alone.claims.map(({ text, verdict, risk }) => [text, verdict, risk]),
    )
  })
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
