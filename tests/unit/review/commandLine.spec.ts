import { execFile, spawn } from 'node:child_process'
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { startOpenaiSimulator } from '../../../simulators/openai/startOpenaiSimulator'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kepu-review-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = ['--conditions=production', '--import', 'tsx', 'scripts/review.ts']
const given = (env: Record<string, string>) => ({
  ...process.env,
  OPENAI_API_KEY: '',
  OPENAI_BASE_URL: '',
  OPENAI_MODEL: '',
  ...env,
})

type Ended = { status: number; out: string; err: string }
const run = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...start, ...args],
      { cwd: root, env: given(env), maxBuffer: 1e8 },
      (_, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    )
  })

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

const piece = JSON.stringify({ id: 'a', text: '喝醋能软化血管。' })
const pieces = file('pieces.jsonl', `\ufeff${piece}\r\n\r\noops\r\n${piece.replace('"a"', '"b"')}\r\n`)
const one = file('one.jsonl', `${piece}\n`)

test('one report for each line in order; a bad line is named and the status is 1', { timeout: 60_000 }, async () => {
  const { status, out, err } = await run(['--input', pieces])
  expect(linesOf(out)).toMatchObject([{ id: 'a', risk: 'high' }, { line: 3 }, { id: 'b', risk: 'high' }])
  expect({ status, err }).toEqual({ status: 1, err: '' })
})

test('a library of one’s own takes the shipped one’s place; reports go to a file', { timeout: 60_000 }, async () => {
  const library = file('library.jsonl', '{"id":"mine","claim":"喝醋能软化血管"}\n')
  const reports = join(folder, 'reports.jsonl')
  expect(await run(['--input', one, '--library', library, '--out', reports])).toEqual({ status: 0, out: '', err: '' })
  expect(linesOf(readFileSync(reports, 'utf8'))).toMatchObject([
    { id: 'a', claims: [{ verdict: 'refuted', evidence: [{ id: 'mine' }] }], engine: { library: 1 } },
  ])
})

test(
  'a word of an expression that may be meant as two is pointed out, and the pieces are read',
  { timeout: 60_000 },
  async () => {
    const library = file('glued.jsonl', '{"id":"mine","claim":"绿豆降压","expression":"绿豆与降压"}\n')
    const { status, out, err } = await run(['--input', one, '--library', library])
    expect(err).toMatch(/第 1 行 line 1: .*“绿豆与降压”按一个词查找.* · .*one word/u)
    expect([status, linesOf(out).length]).toEqual([0, 1])
  },
)

test.for(['--help', '-h'])(
  '%s says how to use it, and that blank lines give no output',
  { timeout: 60_000 },
  async (help) => {
    const { status, out, err } = await run([help])
    expect(out).toMatch(/用法 Usage[^]*空行跳过[^]*Blank lines are skipped/u)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  },
)

test('a readable report of a text', { timeout: 60_000 }, async () => {
  const { status, out } = await run(['--text', file('text.txt', '喝醋能软化血管。')])
  expect(out).toContain('总体风险：高')
  expect(status).toBe(0)
})

test('what can’t be done is said in a sentence, with status 2 and no report', { timeout: 240_000 }, async () => {
  /** 喝醋 in GBK */
  const gbk = file('gbk.txt', Uint8Array.of(0xba, 0xc8, 0xb4, 0xd7))
  const library = file('own.jsonl', '{"id":"a","claim":"水"}\n')
  const linked = join(folder, 'linked.jsonl')
  linkSync(library, linked)
  const badLibrary = file('bad.jsonl', '{"id":"a","claim":"水"}\n{"id":"a","claim":"火"}\n')
  const wrong: [string[], RegExp, Record<string, string>?][] = [
    [[], /用法 Usage/],
    [['--input', one, '--text', one], /用法 Usage/],
    [['--nonsense'], /用法 Usage/],
    [['--input', one, '--llm', 'maybe'], /用法 Usage/],
    [['--input', join(folder, 'none.jsonl')], /Can't read the file/],
    [['--input', folder], /Can't read the file/],
    [['--input', one, '--library', badLibrary], /line 2: .*Duplicate id a, first on line 1/],
    [['--text', gbk], /不是 UTF-8 编码/],
    [['--input', one, '--library', gbk], /not in UTF-8/],
    [['--input', one, '--out', one], /same file as --input/],
    ...[library, linked].map((out): [string[], RegExp] => [
      ['--input', one, '--library', library, '--out', out],
      /--out 与 --library 是同一个文件 · .*same file as --library/,
    ]),
    [['--input', one, '--out', join(folder, 'no', 'where')], /Can't write/],
    [['--input', one, '--llm', 'on'], /OPENAI_API_KEY/],
    [['--input', one, '--llm', 'on'], /OPENAI_BASE_URL/, { OPENAI_API_KEY: 'sk-never-shown' }],
  ]
  for (const [args, message, env] of wrong) {
    const { status, out, err } = await run(args, env)
    expect({ args, status, out, err }).toEqual({ args, status: 2, out: '', err: expect.stringMatching(message) })
    expect(err).not.toMatch(/\n\s+at |sk-never-shown/)
  }
  expect(readFileSync(one, 'utf8')).toBe(`${piece}\n`)
  expect(readFileSync(library, 'utf8')).toBe('{"id":"a","claim":"水"}\n')
})

test(
  'a model reads when it is asked to, and the report says which, where and how much',
  { timeout: 60_000 },
  async () => {
    const simulator = await startOpenaiSimulator()
    const env = { OPENAI_API_KEY: 'sk-never-shown', OPENAI_BASE_URL: `${simulator.url}/v1`, OPENAI_MODEL: 'scripted' }
    const { out, err } = await run(['--input', one, '--llm', 'on'], env)
    await simulator.close()
    const [report] = linesOf(out)
    expect(report).toMatchObject({
      id: 'a',
      engine: { model: { host: new URL(simulator.url).host, model: 'scripted' } },
    })
    expect(out + err).not.toContain('sk-never-shown')
  },
)

test('nothing is complained about when the reader of the output goes away', { timeout: 60_000 }, async () => {
  const many = file('many.jsonl', `${piece}\n`.repeat(3_000))
  const child = spawn(process.execPath, [...start, '--input', many], { cwd: root, env: given({}) })
  let err = ''
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.once('exit', resolve))
  expect({ status, err }).toEqual({ status: 0, err: '' })
})
