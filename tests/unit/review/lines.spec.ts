import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { readOffline } from '@/review/engine'
import { answersTo, type Answer, type Reader } from '@/review/lines/answersTo'
import { lineSchemas } from '@/review/lines/lineSchemas'
import { linesIn } from '@/review/lines/linesIn'
import { readableReport } from '@/review/lines/readableReport'
import { reportLine, reportLineOf } from '@/review/lines/reportLine'
import { libraryOf } from '@/review/retrieval/library'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'

const library = libraryOf(inForce(shippedLibrary(), '2026-11-25'))
const read: Reader = async (document) => readOffline(document, { library, now: new Date('2026-11-25') })

const all = async <T>(some: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const one of some) found.push(one)
  return found
}
const pieces = async function* (...some: string[]) {
  yield* some
}
const answers = (input: string, reader = read): Promise<Answer[]> =>
  all(answersTo(linesIn(pieces(input)), { read: reader, library: library.list.length }))

describe('lines', () => {
  test.for<[string, string[], string[]]>([
    ['end with LF or CRLF', ['a\r\nb\n', 'c'], ['a', 'b', 'c']],
    ['may come in pieces', ['{"te', 'xt":1', '}\r', '\n2\n'], ['{"text":1}', '2']],
    ['may be empty, and then they count', ['a\n\n\nb\n'], ['a', '', '', 'b']],
    ['keep the separators that JSON allows in a string', ['"a\u2028b\u2029c\rd"\n'], ['"a\u2028b\u2029c\rd"']],
    ['lose a byte order mark at the beginning only', ['\ufeffa\n\ufeffb\n'], ['a', '\ufeffb']],
    ['are none in nothing', [''], []],
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

  test.for([
    ['{"id":"a","text":1}', 'text'],
    ['{"text":"水"}', 'id'],
    ['{"id":"a","blocks":[{"id":"1","text":"水"},{"id":"1","text":"火"}]}', 'same id'],
    ['{"id":"a","blocks":[{"id":"1"}]}', 'blocks.0.text'],
    ['{"id":"a"}', 'missing'],
    ['{"id":"a","text":"水"', 'JSON'],
    ['[]', 'object'],
    ['{"id":"a","text":"\ufffd\ufffd"}', 'UTF-8'],
  ] as const)('say of %s what is wrong, in Chinese and in English', async ([line, what]) => {
    const [answer] = await answers(line)
    expect(answer).toMatchObject({
      line: 1,
      error: { zh: expect.stringContaining('第 1 行'), en: expect.stringContaining(what) },
    })
    expect(answer && 'error' in answer && /\p{Script=Han}/u.test(answer.error.en)).toBe(false)
    expect(answer && 'error' in answer && /invalid|expected|missing/iu.test(answer.error.zh)).toBe(false)
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

test.for(Object.entries(lineSchemas))('the committed schema %s is that of the code', ([name, schema]) => {
  expect(readFileSync(new URL(`../../../docs/schemas/${name}`, import.meta.url), 'utf8')).toBe(schema)
})

test('a readable report names the gravest first, with its place, counter-fact and reference', async () => {
  const text = '一个成年人每天喝水约1500毫升。喝醋能软化血管。'
  const report = await read({
    ...{ domain: '', department: '', sponsored: false, aiLabel: 'none', sources: null, pictures: [] },
    blocks: [{ id: 'text', role: 'paragraph', text }],
  })
  const shown = readableReport(report, '样例.txt')
  expect(shown).toContain('样例.txt')
  expect(shown).toContain('总体风险：高')
  expect(shown).toContain('原文：“喝醋能软化血管。”（text 第 18–25 字）')
  expect(shown).toMatch(/已知：醋喝下后/)
  expect(shown.indexOf('1. [高]')).toBeLessThan(shown.indexOf('2. ['))
})
