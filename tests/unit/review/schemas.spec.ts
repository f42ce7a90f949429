import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { lineSchemas } from '@/review/lines/lineSchemas'
import { readLine } from '@/review/lines/readLine'
import { parseLibrary } from '@/review/parseLibrary'
import { rumourEntry } from '@/review/rumourEntry'

const committed = (name: string) => readFileSync(new URL(`../../../docs/schemas/${name}`, import.meta.url), 'utf8')
const bySchema = (name: string) => {
  const schema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(JSON.parse(committed(name))))
  return (value: unknown) => schema.safeParse(value).success
}

test.for(Object.entries(lineSchemas))('the committed schema %s is that of the code', ([name, schema]) => {
  expect(committed(name)).toBe(schema)
})

type Example = [what: string, isRead: boolean, value: unknown]
const long = (length: number) => '字'.repeat(length)

/** What a schema can say, it says as the tool does. */
const agree = (name: string, isRead: (line: string) => boolean, examples: Example[]) => {
  const fits = bySchema(name)
  test.for(examples)('%s', ([, wanted, value]) => {
    expect({ tool: isRead(JSON.stringify(value)), schema: fits(value) }).toEqual({ tool: wanted, schema: wanted })
  })
}

describe('tool and schema read the same lines of a library', () => {
  const isRead = (line: string) => parseLibrary(line).problems.length === 0
  const entry = { id: 'a', claim: '喝醋能软化血管' }
  const optional = Object.keys(rumourEntry.shape).filter((field) => !Object.hasOwn(entry, field))
  const bareSource = { title: '指南', publisher: null, url: null, date: null }
  agree('library-line.json', isRead, [
    ['id and claim are enough', true, entry],
    ['no claim', false, { id: 'a' }],
    ['an empty claim', false, { ...entry, claim: '' }],
    ['a claim of white space', false, { ...entry, claim: ' \t' }],
    ['an id that is a number', false, { ...entry, id: 1 }],
    ['the longest claim', true, { ...entry, claim: long(500) }],
    ['a longer claim', false, { ...entry, claim: long(501) }],
    ['a claim that white space makes too long', false, { ...entry, claim: `${long(500)} ` }],
    ['the longest expression', true, { ...entry, expression: long(2_000) }],
    ['a longer expression', false, { ...entry, expression: long(2_001) }],
    ...['', 'info', 'warn', 'high', 'none', 'low', 'medium', 'blocker'].map((severity): Example => [
      `severity “${severity}”`,
      true,
      { ...entry, severity },
    ]),
    ['any other severity', false, { ...entry, severity: 'grave' }],
    ['a severity in capitals', false, { ...entry, severity: 'HIGH' }],
    ['a source', true, { ...entry, sources: [{ title: '指南', url: 'https://example.cn/a' }] }],
    ['a source without a title', false, { ...entry, sources: [{ url: 'https://example.cn/a' }] }],
    ['a source on another protocol', false, { ...entry, sources: [{ title: '指南', url: 'ftp://example.cn/a' }] }],
    ['a source with no address', true, { ...entry, sources: [{ title: '指南', url: '' }] }],
    ['a day', true, { ...entry, validFrom: '2026-02-28', reviewBy: '' }],
    ['a day that is none', false, { ...entry, validFrom: '2026-02-30' }],
    ['101 variants', false, { ...entry, variants: Array.from({ length: 101 }, () => '醋') }],
    ['a status', true, { ...entry, status: 'retired' }],
    ['another status', false, { ...entry, status: 'gone' }],
    ['a field that nobody knows', true, { ...entry, note: '备注' }],
    ...optional.map((field): Example => [`${field} that is null`, true, { ...entry, [field]: null }]),
    ['a source without more than its title', true, { ...entry, sources: [bareSource] }],
    ['a claim that is null', false, { ...entry, claim: null }],
    ['a variant that is null', false, { ...entry, variants: [null] }],
    ['a list', false, [entry]],
  ])

  test('null stands for a field that is left out', () => {
    const emptied = Object.fromEntries(optional.map((field) => [field, null]))
    const bare = parseLibrary(JSON.stringify(entry)).entries
    expect(parseLibrary(JSON.stringify({ ...entry, ...emptied })).entries).toEqual(bare)
    const [read] = parseLibrary(JSON.stringify({ ...entry, sources: [bareSource] })).entries
    expect(read?.sources).toEqual([{ title: '指南', publisher: '', url: '', date: '' }])
  })

  test('an emoji counts as one character', () => {
    expect(isRead(JSON.stringify({ ...entry, claim: '😀'.repeat(500) }))).toBe(true)
    expect(isRead(JSON.stringify({ ...entry, claim: '😀'.repeat(501) }))).toBe(false)
  })

  test('what no schema can say, the tool says', () => {
    expect(isRead(JSON.stringify({ ...entry, expression: '醋 AND' }))).toBe(false)
  })
})

describe('tool and schema read the same pieces', () => {
  const isRead = (line: string) => !('error' in readLine(line, 1))
  const piece = { id: 'a', text: '水' }
  const withBlock = (block: unknown) => ({ id: 'a', blocks: [block] })
  const bareBlock = { id: 'b', text: '水', type: null, t: null, panel: null, xywh: null }
  agree('piece-line.json', isRead, [
    ['a text', true, piece],
    ['a number as id', true, { ...piece, id: 7 }],
    ['no id', false, { text: '水' }],
    ['an empty text', true, { ...piece, text: '' }],
    ['nothing to read', false, { id: 'a' }],
    ['a title alone', true, { id: 'a', title: '水' }],
    ['no blocks', true, { id: 'a', blocks: [] }],
    ['a text that is none', false, { ...piece, text: null }],
    ['a block', true, withBlock({ id: 'b', text: '水' })],
    ['a block of a type that nobody knows', true, withBlock({ id: 'b', type: 'poem', text: '水' })],
    ['a block without text', false, withBlock({ id: 'b' })],
    ['a block without a name', false, withBlock({ id: '', text: '水' })],
    ['the longest name of a block', true, withBlock({ id: long(200), text: '水' })],
    ['a longer one', false, withBlock({ id: long(201), text: '水' })],
    ['a longer type', false, withBlock({ id: 'b', type: long(51), text: '水' })],
    ['a cue', true, withBlock({ id: 'b', type: 'cue', text: '水', t: [0, 1.5] })],
    ['a cue that begins before the recording', false, withBlock({ id: 'b', text: '水', t: [-1, 2] })],
    ['a cue that never ends', false, withBlock({ id: 'b', text: '水', t: [0, 1e20] })],
    ['a cue that only begins', false, withBlock({ id: 'b', type: 'cue', text: '水', t: [0] })],
    ['a label', true, { ...piece, aiLabel: 'assisted' }],
    ['another label', false, { ...piece, aiLabel: 'yes' }],
    ['whether it is paid for', false, { ...piece, sponsored: 'yes' }],
    ...['title', 'blocks', 'department', 'sponsored', 'aiLabel'].map((field): Example => [
      `${field} that is null`,
      true,
      { ...piece, [field]: null },
    ]),
    ['a text that is none beside a title', true, { id: 'a', title: '水', text: null }],
    ['nothing but null', false, { id: 'a', title: null, text: null, blocks: null }],
    ['a block with its name and text alone', true, withBlock(bareBlock)],
    ['a block whose text is null', false, withBlock({ id: 'b', text: null })],
  ])
})

test.for([
  ['{"id":"a"}', '缺少', 'missing', 'claim'],
  ['{"id":"a","claim":" "}', '不能为空', 'empty', 'claim'],
  ['{"id":1,"claim":"醋"}', '应为文字', 'string', 'id'],
  [`{"id":"a","claim":"${long(501)}"}`, '超过 500 个字符', '500 characters', 'claim'],
  ['{"id":"a","claim":"醋","severity":"grave"}', '只能是', 'option', 'severity'],
  ['{"id":"a","claim":"醋","expression":"醋 AND"}', '表达式不完整', 'ends too early', 'expression'],
  ['{"id":"a","claim":"醋","validFrom":"昨天"}', '日期', 'date', 'validFrom'],
  [
    '{"id":"a","claim":"醋","sources":[{"title":"书","url":"书"}]}',
    'sources 第 1 项中的 url 不符合要求（应为以 http',
    'sources, item 1, url: Invalid URL',
    'url',
  ],
  ['{"id":"a","claim":"醋","variants":"醋"}', '应为列表', 'array', 'variants'],
  ['{"id":"a","claim":"醋","status":"gone"}', '只能是', 'option', 'status'],
  ['[]', '应为对象', 'object', ''],
  ['{"id"', '不是有效的 JSON', 'Not valid JSON', ''],
] as const)('what is wrong with %s is told in Chinese, then in English', ([line, zh, en, path]) => {
  const [problem] = parseLibrary(line).problems
  const [chinese = '', english = '', ...more] = problem?.message.split(' · ') ?? []
  expect(more).toEqual([])
  expect(chinese).toContain(zh)
  expect(chinese).toContain(path)
  expect(chinese).not.toMatch(/invalid|expected|missing|string|too/iu)
  expect(english).toContain(en)
  expect(english).toContain(path)
  expect(english).not.toMatch(/\p{Script=Han}/u)
})
