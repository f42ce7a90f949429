import { describe, expect, test } from 'vitest'
import { readOffline } from '@/review/engine'
import { answersTo, type Answer, type Reader } from '@/review/lines/answersTo'
import { linesIn } from '@/review/lines/linesIn'
import { readableReport } from '@/review/lines/readableReport'
import { reportLine, reportLineOf } from '@/review/lines/reportLine'
import { troublesOf } from '@/review/lines/troubles'
import { libraryOf } from '@/review/retrieval/library'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import type { Finding, ReviewClaim, Risk, Target } from '@/review/types'
import { aClaim, aFinding } from './reports'

const library = libraryOf(inForce(shippedLibrary(), '2026-11-25'))
const read: Reader = async (document) => readOffline(document, { library, now: new Date('2026-11-25') })

const all = async <T>(some: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const one of some) found.push(one)
  return found
}
const pieces = async function* (...some: (string | Uint8Array)[]) {
  for (const one of some) yield typeof one === 'string' ? Buffer.from(one) : one
}
const answers = (input: string | Uint8Array, reader = read): Promise<Answer[]> =>
  all(answersTo(linesIn(pieces(input)), { read: reader, library: library.list.length }))

describe('lines', () => {
  const water = Buffer.from('水')
  test.for<[string, (string | Uint8Array)[], (string | null)[]]>([
    ['end with LF or CRLF', ['a\r\nb\n', 'c'], ['a', 'b', 'c']],
    ['may come in pieces', ['{"te', 'xt":1', '}\r', '\n2\n'], ['{"text":1}', '2']],
    ['may be empty, and then they count', ['a\n\n\nb\n'], ['a', '', '', 'b']],
    ['keep the separators that JSON allows in a string', ['"a\u2028b\u2029c\rd"\n'], ['"a\u2028b\u2029c\rd"']],
    ['lose a byte order mark at the beginning only', ['\ufeffa\n\ufeffb\n'], ['a', '\ufeffb']],
    ['are none in nothing', [''], []],
    ['may be cut within a character', [water.subarray(0, 2), water.subarray(2), '\n'], ['水']],
    ['keep U+FFFD, which is a character as well', ['\ufffd水\n'], ['\ufffd水']],
    ['are told apart from bytes that are no UTF-8', ['a\n', water.subarray(0, 2), '\nb'], ['a', null, 'b']],
  ])('%s', async ([, given, wanted]) => {
    expect(await all(linesIn(pieces(...given)))).toEqual(wanted)
  })

  test('of a megabyte in small pieces are read in time', async () => {
    const began = performance.now()
    const [line] = await all(linesIn(pieces(...Array.from({ length: 16_384 }, () => '水'.repeat(64)), '\n')))
    expect(line).toHaveLength(1_048_576)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe('answers', () => {
  const good = (id: string) => JSON.stringify({ id, text: '喝醋能软化血管。' })

  test('stand in the order of the lines; a line that can’t be read names itself, and the rest is done', async () => {
    const found = await answers(
      `${good('一')}\n\noops\n{"id":"三"}\n[]\n{"id":4,"text":"${'水'.repeat(300_000)}"}\n${good('五')}`,
    )
    expect(found.map((answer) => ('error' in answer ? answer.line : answer.id))).toEqual(['一', 3, 4, 5, '4', '五'])
  })

  const withTime = (t: string) => `{"id":"a","blocks":[{"id":"1","type":"cue","text":"水","t":${t}}]}`

  test.for([
    ['{"id":"a","text":1}', 'text'],
    ['{"text":"水"}', 'id'],
    ['{"id":"a","blocks":[{"id":"1","text":"水"},{"id":"1","text":"火"}]}', 'same id'],
    ['{"id":"a","blocks":[{"id":"1"}]}', 'blocks, item 1, text'],
    ['{"id":"a"}', 'text, title or blocks is missing'],
    ['{"id":null,"text":"水"}', 'expected string or number'],
    [withTime('[3,1]'), 'the end comes before the beginning'],
    [withTime('[-1,2]'), 'blocks, item 1, t, item 1'],
    [withTime('[0,1e20]'), 'seconds from 0 to 1000000'],
    [withTime('["0","1"]'), 'expected number'],
    ['{"id":"a","text":"水"', 'JSON'],
    ['[]', 'object'],
  ] as const)('say of %s what is wrong, in Chinese and in English', async ([line, what]) => {
    const [answer] = await answers(line)
    expect(answer).toMatchObject({
      line: 1,
      error: { zh: expect.stringContaining('第 1 行'), en: expect.stringContaining(what) },
    })
    expect(answer && 'error' in answer && /\p{Script=Han}/u.test(answer.error.en)).toBe(false)
    expect(answer && 'error' in answer && /invalid|expected|missing/iu.test(answer.error.zh)).toBe(false)
  })

  test.for([
    ['{"id":true,"text":"水"}', '字段 id 的类型或内容不对（应为文字或数字）'],
    [
      '{"id":"a","blocks":[{"id":"1","text":"水"},{"id":"2"}]}',
      '字段 blocks 第 2 项中的 text 的类型或内容不对（缺少）',
    ],
    ['{"id":"a"}', '缺少 text、title 或 blocks'],
    [withTime('[0,-1]'), '字段 blocks 第 1 项中的 t 第 2 项 的类型或内容不对（应为 0 到 1000000 之间的秒数）'],
  ])('say in Chinese of %s: %s', async ([line = '', message]) => {
    expect(await answers(line)).toMatchObject([{ error: { zh: `第 1 行：${message}` } }])
  })

  test('are given of cues that last no time, or long', async () => {
    for (const t of ['[0,0]', '[1.5,1.5]', '[3600,86400.25]'])
      expect(await answers(withTime(t))).toMatchObject([{ id: 'a' }])
  })

  test('are given of a text that holds U+FFFD, as it stands', async () => {
    const [answer] = await answers('{"id":"a","text":"\ufffd喝醋能软化血管。"}')
    expect(answer).toMatchObject({ id: 'a', claims: [{ verdict: 'refuted' }] })
  })

  test('name a piece whose reading failed, and go on', async () => {
    const failing: Reader = async (document) => {
      if (document.blocks[0]?.text === '坏') throw new Error('no memory')
      return read(document)
    }
    const found = await answers(`{"id":"a","text":"坏"}\n${good('b')}`, failing)
    expect(found).toMatchObject([{ line: 1, error: { en: expect.stringContaining('no memory') } }, { id: 'b' }])
  })

  test('fit their schema, and every claim lists its five best matches', async () => {
    const [answer] = await answers(
      '{"id":"a","text":"太阳系有八颗行星，水星离太阳最近。喝醋能软化血管。研究表明某地有3000人患病。"}',
    )
    const { claims, engine, ms } = reportLine.parse(answer)
    expect(claims.length).toBeGreaterThan(1)
    for (const { evidence } of claims) {
      expect(evidence).toHaveLength(5)
      expect(new Set(evidence.map(({ id }) => id)).size).toBe(5)
    }
    expect(engine.library).toBe(library.list.length)
    expect(ms).toBeGreaterThan(0)
  })

  test('hold what a model did, in engine.model', async () => {
    const report = readOffline(
      { blocks: [], domain: '', department: '', sponsored: false, aiLabel: 'none', sources: null, pictures: [] },
      { library, now: new Date(0) },
    )
    const model = {
      ...{ host: 'llm.example.cn', model: 'm', promptVersion: '1', calls: 2, cached: 1, tokensIn: 3, tokensOut: 4 },
      cost: { amount: 0.5, currency: 'CNY' },
      dropped: 0,
      failures: [{ at: 'b1', reason: 'timeout' as const }],
      coverage: { batches: { read: 0, all: 1 }, claims: { checked: 0, all: 0 } },
    }
    const line = reportLineOf({ ...report, mode: 'partial', model }, { id: 'a', library: 0, ms: 1 })
    expect(reportLine.parse(line).engine).toMatchObject({ mode: 'partial', model })
  })
})

describe('a readable report', () => {
  const reportOf = (text: string) =>
    read({
      ...{ domain: '', department: '', sponsored: false, aiLabel: 'none', sources: null, pictures: [] },
      blocks: [{ id: 'text', role: 'paragraph', text }],
    })

  test('names the gravest first, with its place, counter-fact and reference', async () => {
    const shown = readableReport(await reportOf('一个成年人每天喝水约1500毫升。喝醋能软化血管。'), '样例.txt')
    expect(shown).toContain('样例.txt')
    expect(shown).toContain('总体风险：高')
    expect(shown).toContain('“喝醋能软化血管。”（text 第 18–25 字）')
    expect(shown).toMatch(/已知：醋喝下后/)
    expect(shown).toContain('依据：《中华人民共和国科学技术普及法》')
    expect(shown.indexOf('1. [高]')).toBeLessThan(shown.indexOf('2. ['))
  })

  test('tells each place once, with all that is said of it', async () => {
    const sentence = '喝醋能软化血管，三天根治糖尿病，100%有效，马上下单！'
    const shown = readableReport(await reportOf(`${sentence}\n\n地球绕太阳公转。`), '样例.txt')
    expect(shown.split(sentence)).toHaveLength(2)
    for (const told of ['断言疗效或保证治愈', '像广告，不像科普', '把已知谣言当作事实', '醋喝下后'])
      expect(shown.split(told)).toHaveLength(2)
    expect(shown).toContain('：“根治糖尿病”“100%有效”')
    expect(shown).toMatch(/要看的地方：高 1/)
  })

  test('shows a quote on one line', async () => {
    expect(readableReport(await reportOf('喝醋能够\n软化血管。'), '样例.txt')).toContain('“喝醋能够 软化血管。”')
  })

  test('says so when there is nothing to look at', async () => {
    expect(readableReport(await reportOf('   '), '空.txt')).toContain('要看的地方：没有')
  })
})

describe('troubles', () => {
  const targetAt = (start: number, end: number, blockId = 'b1'): Target => ({
    blockId,
    quote: { exact: '字'.repeat(end - start), prefix: '', suffix: '' },
    position: { start, end },
  })
  const found = (start: number, end: number, severity: Risk = 'low', blockId = 'b1') =>
    aFinding({ target: targetAt(start, end, blockId), severity })
  const told = (claims: ReviewClaim[], findings: Finding[]) =>
    troublesOf({ claims, findings }).map(({ target: { blockId, position }, risk, claim, findings: some }) => [
      `${blockId} ${position.start}–${position.end}`,
      risk,
      claim !== null,
      some.map(({ severity }) => severity),
    ])
  const claim = aClaim({ target: targetAt(10, 20), risk: 'medium' })

  test('hold a claim and what was found inside it, the gravest first', () => {
    expect(told([claim], [found(10, 12), found(12, 20, 'high')])).toEqual([['b1 10–20', 'high', true, ['high', 'low']]])
  })

  test('of the whole block, of its other parts and of other blocks stand for themselves', () => {
    expect(told([claim], [found(0, 30, 'high'), found(11, 13, 'low', 'b2'), found(18, 24)])).toEqual([
      ['b1 0–30', 'high', false, ['high', 'low']],
      ['b1 10–20', 'medium', true, []],
      ['b2 11–13', 'low', false, ['low']],
    ])
  })

  test('that no claim holds grow to the longest of what was found', () => {
    expect(told([], [found(3, 5), found(1, 9), found(4, 6, 'medium')])).toEqual([
      ['b1 1–9', 'medium', false, ['medium', 'low', 'low']],
    ])
  })
})
