import { describe, expect, test } from 'vitest'
import { review, readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { parseLibrary } from '@/review/parseLibrary'
import { libraryOf, type Library } from '@/review/retrieval/library'
import { inForce, rumourEntry } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import type { Report } from '@/review/types'
import { aComic } from '../content/aSnapshot'

const shipped = libraryOf(inForce(shippedLibrary(), '2026-11-25'))
const now = new Date('2026-11-25T00:00:00+08:00')
const read = (line: unknown, library: Library = shipped): Report =>
  readOffline(documentOfLine(pieceLine.parse(line)), { library, now })
const readText = (text: string, library?: Library) => read({ id: '1', text }, library)
const refuted = ({ claims }: Report) =>
  claims.filter(({ verdict }) => verdict === 'refuted').map(({ evidence }) => evidence[0]?.id)

/** Every claim and finding quotes what stands at its place in the text as given. */
const expectAnchored = (text: string, { claims, findings }: Report) => {
  const signs = Array.from(text)
  for (const { target } of [...claims, ...findings])
    expect(signs.slice(target.position.start, target.position.end).join('')).toBe(target.quote.exact)
}

describe('a text that says nothing gives an empty report', () => {
  test.for(['', ' \n\t\u3000', '。，！？……——', '😀🎉', '《》“”()'])('%j', (text) => {
    expect(readText(text)).toMatchObject({ claims: [], risk: 'none', coverage: { truncated: false } })
  })

  test('but invisible characters alone are named, since they can hide words', () => {
    const { claims, findings } = readText('\u200b\u202e\ufeff')
    expect(claims).toEqual([])
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['hidden-characters'])
  })

  test('and so does a piece without blocks, or a comic whose panels hold no words', async () => {
    expect(read({ id: '1', blocks: [] })).toMatchObject({ claims: [], findings: [], risk: 'none' })
    const comic = aComic()
    const silent = { media: 'media-1', alt: '', dialogue: [], narration: '' }
    const report = await review(
      { ...comic, title: '', summary: '', body: { kind: 'comics', pages: [{ panels: [silent] }] } },
      { library: async () => shipped, now: () => now },
    )
    expect(report.claims).toEqual([])
  })
})

describe('a text that is far too long is read from its beginning, and the report says so', () => {
  test.for([
    ['1 MB in one block', `喝醋能软化血管。${'天气很好，大家出门散步。'.repeat(28_000)}`],
    ['one sentence of 50,000 characters', `喝醋能软化血管，${'天气很好，'.repeat(10_000)}`],
    ['50,000 characters without a mark', `喝醋能软化血管${'天气很好'.repeat(12_500)}`],
  ] as const)('%s', { timeout: 60_000 }, ([, text]) => {
    const began = performance.now()
    const report = readText(text)
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(refuted(report)).toContain('rumour-vinegar-vessels')
    expect(report.coverage.characters).toBeLessThanOrEqual(200_000)
    expect(report.coverage.truncated).toBe(Array.from(text).length > 200_000 || report.claims.length === 40)
    expect(JSON.stringify(report).length).toBeLessThan(1_000_000)
    expectAnchored(text, report)
  })

  test('a block that begins behind the limit is left out, one across it is read up to it', () => {
    const filler = '今天天气很好。'.repeat(20_000)
    const report = read({
      id: '1',
      blocks: ['a', 'b', 'c'].map((id) => ({ id, type: 'paragraph', text: filler })),
    })
    expect(report.coverage).toEqual({ blocks: 2, characters: 200_000, truncated: true })
    const unread = report.findings.filter(({ ruleId }) => ruleId === 'unread-rest')
    expect(unread.map(({ target, severity }) => [target.blockId, target.position.end, severity])).toEqual([
      ['b', 60_000, 'medium'],
    ])
  }, 60_000)

  test('of what was read to its end nothing is said to be unread', () => {
    const { findings } = read({ id: '1', text: '今天天气很好。'.repeat(1000) })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('unread-rest')
  })
})

describe('a rumour is known in whatever characters it is written', () => {
  test.for([
    ['traditional', '喝醋能軟化血管。'],
    ['with zero-width characters', '喝\u200b醋能\u200d软化\ufeff血管。'],
    ['with a right-to-left override', '\u202e喝醋能软化血管\u202c。'],
    ['with a soft hyphen and variation selectors', '喝醋\u00ad能软化\ufe0f血管。'],
    ['between emoji and rare Han', '😀𠮷𡃁喝醋能软化血管！🎉'],
    ['with HTML', '<p style="x">喝醋能软化血管</p><script>alert(1)</script>'],
    ['beside other scripts', 'Vinegar — 喝醋能软化血管。 الخل ビネガー'],
  ] as const)('%s', ([, text]) => {
    const report = readText(text)
    expect(refuted(report)).toEqual(['rumour-vinegar-vessels'])
    expectAnchored(text, report)
  })

  test('and half a surrogate pair breaks nothing', () => {
    const text = '喝醋能软化血管。\ud842'
    expectAnchored(text, readText(text))
  })
})

test('a rumour in a cell of a table is found', () => {
  const report = read({ id: '1', blocks: [{ id: 'cell', type: 'table', text: '喝醋能软化血管' }] })
  expect(refuted(report)).toContain('rumour-vinegar-vessels')
})

test('overlapping cues of a transcript keep their own times', () => {
  const { claims } = read({
    id: '1',
    blocks: [
      { id: 'q0', type: 'cue', text: '喝醋能软化血管。', t: [0, 9] },
      { id: 'q1', type: 'cue', text: '打疫苗会让孩子得自闭症。', t: [3, 5] },
    ],
  })
  expect(claims.map(({ target }) => target.media)).toEqual([{ t: [0, 9] }, { t: [3, 5] }])
})

test('of many claims the gravest are kept, in reading order', () => {
  const text = `${Array.from({ length: 60 }, (_, at) => `第${at + 1}个样本长${at + 10}厘米。`).join('')}打疫苗会让孩子得自闭症。`
  const { claims, coverage } = readText(text)
  expect(claims).toHaveLength(40)
  expect(claims.at(-1)?.text).toBe('打疫苗会让孩子得自闭症。')
  expect(coverage.truncated).toBe(true)
  const starts = claims.map(({ target }) => target.position.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

describe('a library', () => {
  test('without entries refutes nothing', () => {
    const report = readText('喝醋能软化血管，能治病。', libraryOf([]))
    expect(refuted(report)).toEqual([])
    expect(report.claims[0]?.evidence).toEqual([])
  })

  test('whose entries hold no letters is never found', () => {
    const library = libraryOf([rumourEntry.parse({ id: 'x', claim: '！！！' })])
    expect(
      readText('喝醋能软化血管！！！', library).claims[0]?.evidence.filter(({ relation }) => relation !== 'neutral'),
    ).toEqual([])
  })

  test('of 100,000 entries is indexed and searched in bounded time and memory', () => {
    const nouns = ['苹果', '香蕉', '牛奶', '豆浆', '海带', '大蒜', '生姜', '绿豆', '核桃', '蜂蜜']
    const list = Array.from({ length: 100_000 }, (_, at) =>
      rumourEntry.parse({
        id: `r${at}`,
        claim: [...String(at).padStart(5, '0')].map((digit) => nouns[Number(digit)]).join('和') + '同吃会中毒',
      }),
    )
    const before = process.memoryUsage().rss
    const began = performance.now()
    const library = libraryOf(list)
    const [first] = readText('苹果和香蕉和牛奶和豆浆和海带同吃会中毒。', library).claims
    expect(first?.evidence[0]?.id).toBe('r1234')
    expect(performance.now() - began).toBeLessThan(60_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000)
  }, 120_000)

  test('file with duplicate ids names both lines', () => {
    const line = (id: string) => JSON.stringify({ id, claim: '喝醋能软化血管' })
    const { entries, problems } = parseLibrary([line('a'), '', line('b'), line('a')].join('\r\n'))
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toMatchObject([{ line: 4 }])
    expect(problems[0]?.message).toContain('line 1')
  })

  test.for([
    ['nested 10,000 deep', `${'('.repeat(10_000)}醋${')'.repeat(10_000)}`],
    ['of 10,000 NOT', `${'NOT '.repeat(10_000)}醋`],
    ['that never closes', '(醋 AND 血管'],
    ['of operators alone', 'AND OR'],
    ['with one quotation mark', '"醋 AND 血管'],
  ] as const)('with an expression %s is refused with its line', ([, expression]) => {
    const { entries, problems } = parseLibrary(JSON.stringify({ id: 'a', claim: '醋', expression }))
    expect(entries).toEqual([])
    expect(problems).toMatchObject([{ line: 1 }])
  })

  test('with an expression nested as deep as its length allows is read', () => {
    const { entries, problems } = parseLibrary(
      JSON.stringify({ id: 'a', claim: '醋泡花生', expression: `${'('.repeat(990)}醋${')'.repeat(990)}` }),
    )
    expect(problems).toEqual([])
    expect(refuted(readText('这瓶醋可以治好所有的病。', libraryOf(entries)))).toEqual(['a'])
  })
})
