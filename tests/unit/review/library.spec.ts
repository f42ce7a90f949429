import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rumour } from '@/payload-types'
import { parseLibrary } from '@/review/parseLibrary'
import { rumourEntry, type RumourEntry } from '@/review/rumourEntry'
import { parseExpression, satisfies } from '@/review/retrieval/expression'
import { shippedLibrary } from '@/review/shippedLibrary'
import { normalised } from '@/review/text/shadow'
import { misleadPatterns, risks, rumourFields } from '@/review/types'
import { planImport } from '@/workflow/importRumours'
import { maxLines, readRumourFile } from '@/workflow/rumourFile/readFile'
import { unpackSheets } from '@/workflow/rumourFile/unpackSheets'
import { sheetOf } from '@/workflow/rumourFile/writeSheet'
import { entryOfRow, rowOfEntry } from '@/workflow/rumourRows'

const shipped = shippedLibrary()
const linesOf = (entries: readonly object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
const entryOf = (more: Partial<RumourEntry> = {}): RumourEntry =>
  rumourEntry.parse({ id: 'a', claim: '喝醋能软化血管', counterFact: '不能。', field: 'food', ...more })
/** The row as the database gives it back. */
const rowOf = (entry: RumourEntry): Rumour => ({
  id: `row-${entry.id}`,
  code: '',
  claim: '',
  counterFact: '',
  field: 'food',
  severity: 'medium',
  status: 'active',
  updatedAt: '',
  createdAt: '',
  ...rowOfEntry(entry),
})

describe('the shipped library', () => {
  test('has at least 250 entries over at least 12 fields, each under an id of its own', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(250)
    expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length)
    const fields = new Set(shipped.map(({ field }) => field))
    expect(fields.size).toBeGreaterThanOrEqual(12)
    expect([...fields].filter((field) => !rumourFields.some((known) => known === field))).toEqual([])
  })

  test('says of each rumour what is known and where that can be looked up', () => {
    const bare = shipped.filter(
      ({ counterFact, sources }) =>
        counterFact === '' ||
        sources.length === 0 ||
        sources.some(({ title, publisher }) => title === '' || publisher === ''),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('has no expression that its own claim doesn’t satisfy', () => {
    const deaf = shipped.filter(({ claim, expression }) => {
      const parsed = parseExpression(expression)
      const text = normalised(claim)
      return parsed !== null && !satisfies(parsed, (word) => text.includes(word))
    })
    expect(deaf.map(({ id }) => id)).toEqual([])
  })

  test('stands in the office’s table without loss, so that importing it again changes nothing', () => {
    const rows = shipped.map(rowOf)
    expect(rows.map(entryOfRow)).toEqual(shipped)
    expect(planImport(rows, shipped)).toEqual({ added: [], changed: [], unchanged: shipped.length })
  })
})

describe('a library file', () => {
  const problemsOf = async (source: string | Uint8Array) => (await readRumourFile(Buffer.from(source))).problems
  const good = entryOf()

  test('with an id twice is told on which lines', async () => {
    const source = linesOf([good, { ...good, id: 'b' }, { ...good, claim: '另一句' }])
    expect(await problemsOf(source)).toEqual([
      { line: 3, message: '编号“a”与第 1 行重复 · Duplicate id a, first on line 1' },
    ])
  })

  test('names every line that is no JSON, no entry, or can’t be stored, by its number', async () => {
    const source = [
      '{"id":"x"',
      JSON.stringify(good),
      '',
      '[]',
      JSON.stringify({ ...good, id: 'c', expression: '醋 AND' }),
      JSON.stringify({ ...good, id: 'd', field: '玄学' }),
      JSON.stringify({ ...good, id: 'e', counterFact: '' }),
      JSON.stringify({ ...good, id: 'f', pattern: '乱说' }),
      JSON.stringify({ ...good, id: 'g', sources: [{ title: '' }] }),
      JSON.stringify({ ...good, id: 'h', validFrom: '0000-01-01' }),
      JSON.stringify({ ...good, id: 'i\u0000' }),
      JSON.stringify({ ...good, id: 'j', claim: '\u0001' }),
      JSON.stringify({ ...good, id: 'k', variants: Array.from({ length: 100 }, () => '字'.repeat(400)) }),
    ].join('\r\n')
    expect((await problemsOf(source)).map(({ line }) => line)).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })

  test.each([
    ['nested 10,000 deep', `${'('.repeat(10_000)}醋${')'.repeat(10_000)}`],
    ['nested in words that are read one at a time', `${'NOT '.repeat(10_000)}醋`],
    ['longer than 2,000 characters', `醋 AND ${'很'.repeat(2_000)}`],
  ])('with an expression %s is refused, not run into the ground', async (_, expression) => {
    const before = performance.now()
    const [problem] = await problemsOf(linesOf([{ ...good, expression }]))
    expect(problem?.message).toContain('expression')
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  test('whose expression nests as deep as its length allows is read', async () => {
    const expression = `${'('.repeat(999)}醋${')'.repeat(999)}`
    expect(await problemsOf(linesOf([{ ...good, expression }]))).toEqual([])
  })

  test.each([
    ['', '文件里没有内容'],
    ['\ufeff\n \n', '文件里没有内容'],
    [Uint8Array.from([0xb4, 0xd7, 0x0a]), 'UTF-8'],
    [Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00]), 'Excel'],
  ])('that is empty or something else (%o) says so', async (source, words) => {
    const [problem, ...more] = await problemsOf(source)
    expect(problem?.message).toContain(words)
    expect(more).toEqual([])
  })

  test('of 100,000 lines is read in bounded time, and one line more is refused before it is', async () => {
    const line = (id: number) => JSON.stringify({ id: `r${id}`, claim: '多吃醋', counterFact: '不。', field: 'food' })
    const source = Array.from({ length: maxLines }, (_, at) => line(at)).join('\n')
    const before = performance.now()
    const { entries, problems } = await readRumourFile(Buffer.from(source))
    expect([entries.length, problems]).toEqual([maxLines, []])
    expect(performance.now() - before).toBeLessThan(15_000)
    const more = await problemsOf(`${source}\n${line(maxLines)}\n${line(maxLines + 1)}`)
    expect(more.map(({ message }) => message)).toEqual([
      `文件超过 ${maxLines} 行，请分次导入 · More than ${maxLines} lines: import it in parts`,
    ])
  }, 60_000)

  test('with a byte-order mark and Windows line ends reads like any other', () => {
    const { entries, problems } = parseLibrary(`\ufeff${linesOf([good]).replace('\n', '\r\n')}`)
    expect([entries, problems]).toEqual([[good], []])
  })
})

const anyDay = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
const entryFrom = (words: (max: number) => fc.Arbitrary<string>): fc.Arbitrary<RumourEntry> =>
  fc.record({
    id: fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,40}$/), fc.constantFrom('constructor', '__proto__', 'valueOf')),
    claim: words(60).map((claim) => `醋${claim}`),
    variants: fc.array(
      words(60).map((variant) => `${variant}说`),
      { maxLength: 5 },
    ),
    expression: fc.constantFrom('', '醋 AND (软化 OR 变软)', '"=1+1" 或 @SUM'),
    counterFact: words(200).map((fact) => `=${fact}。`),
    truth: words(100),
    field: fc.constantFrom(...rumourFields),
    severity: fc.constantFrom(...risks.filter((risk) => risk !== 'none')),
    pattern: fc.constantFrom('', ...misleadPatterns),
    sources: fc.array(
      fc.record({
        title: words(30).map((title) => `《${title}》`),
        publisher: words(20),
        url: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true })),
        date: fc.constantFrom('', '2024', '2024-05'),
      }),
      { maxLength: 3 },
    ),
    validFrom: anyDay,
    reviewBy: anyDay,
    status: fc.constantFrom('draft', 'active', 'retired'),
  })
/** What a person writes: printable, without line breaks, bars and surplus blanks. */
const plainWords = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((words) => words.replace(/[\s|\p{Cc}\ufffd]/gu, ''))
/** What a file may hold: control characters, half surrogate pairs, markup, escapes of Excel. */
const wildWords = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('_x0041_', '&lt;<b>', '\r\n', ' | ', '\ud83d', ' '),
      ),
      { maxLength: Math.floor(maxLength / 6) },
    )
    .map((parts) => parts.join(''))
const librariesOf = (entry: fc.Arbitrary<RumourEntry>) =>
  fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })

describe('an entry', () => {
  test('as a person writes it comes back from its row as it was', () => {
    fc.assert(
      fc.property(entryFrom(plainWords), (entry) => {
        expect(entryOfRow(rowOf(entry))).toEqual(entry)
      }),
    )
  })

  test('that a row has once held comes back the same from JSONL and from Excel', async () => {
    const roundTrip = async (raw: RumourEntry[]) => {
      const kept = raw.map((entry) => entryOfRow(rowOf(entry)))
      for (const bytes of [Buffer.from(linesOf(kept)), await sheetOf(kept)]) {
        const { entries, problems } = await readRumourFile(bytes)
        expect([entries, problems]).toEqual([kept, []])
        expect(planImport(raw.map(rowOf), entries)).toEqual({ added: [], changed: [], unchanged: raw.length })
      }
    }
    const libraries = librariesOf(fc.oneof(entryFrom(plainWords), entryFrom(wildWords)))
    await fc.assert(fc.asyncProperty(libraries, roundTrip), { numRuns: 40 })
    await roundTrip(shipped)
  }, 60_000)

  test('that begins like a formula is text in Excel', async () => {
    const hostile = entryOf({ claim: '=HYPERLINK("http://x","y")', truth: '@SUM(A1)', counterFact: '-1+1' })
    const xml = unpackSheets(await sheetOf([hostile]), 1_000_000).join('')
    expect(xml).not.toContain('<f>')
    expect(xml.match(/<c [^>]*t="(?:s|inlineStr)"/g)?.length).toBe(13 + 7)
  })

  test('is looked for in an Excel file only once it is known how long that is unpacked', async () => {
    const sheet = await sheetOf([entryOf({ truth: '醋'.repeat(2_000) })])
    expect(sheet.length).toBeLessThan(10_000)
    expect(unpackSheets(sheet, 100_000)).not.toHaveLength(0)
    expect(() => unpackSheets(sheet, 5_000)).toThrow(RangeError)
  })
})
