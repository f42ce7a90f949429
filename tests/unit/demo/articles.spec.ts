import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { articles, earlierArticle, history } from '@/demo/articles'
import { earlierCount } from '@/demo/articles/earlier'
import { comics } from '@/demo/comics'
import { departments } from '@/demo/departments'
import { experts, scienceFields, users } from '@/demo/people'
import { drawPicture, pictureKeys, type PictureKey } from '@/demo/pictures'
import type { DemoArticle } from '@/demo/types'
import { videos } from '@/demo/videos'
import { missingForSubmit } from '@/content/completeness'
import { flattenBlocks } from '@/content/flatten'
import { isCreditCode } from '@/fields/soundCreditCode'

const departmentKeys = new Set<string>(departments.map(({ key }) => key))
const fieldKeys = new Set<string>(scienceFields.map(({ key }) => key))
const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`)
const earlier = history.flatMap(({ department, months }) =>
  months
    .flatMap((count, month) => Array.from({ length: count }, () => days[month] ?? ''))
    .map((day, index) => earlierArticle(department, index, day)),
)
const all = [...articles, ...earlier]

const codePoints = (text: string) => Array.from(text).length
const blocksOf = ({ blocks }: DemoArticle) =>
  blocks.map((block) => (block.type === 'image' ? { ...block, media: block.picture } : block))
const textOf = (article: DemoArticle) =>
  flattenBlocks(blocksOf(article))
    .filter(({ role }) => role !== 'alt' && role !== 'caption')
    .map(({ text }) => text)
    .join('')
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
const picturesOf = ({ cover, blocks }: DemoArticle) => [
  cover.picture,
  ...blocks.flatMap((block) => (block.type === 'image' ? [block.picture] : [])),
]

const mediaOf = async (key: PictureKey) => {
  const { name, mime, bytes, width, height, credit, licence } = await drawPicture(key)
  const ref = { id: key, sha256: '', file: name, bytes: bytes.length, mapApproval: '' }
  return [key, { ...ref, mime, width, height, credit, licence, aiLabel: 'none' as const }] as const
}

describe('the sixteen articles', () => {
  test('twelve are right, two are refused, two go back', () => {
    const count = (outcome: DemoArticle['expect']) => articles.filter(({ expect: wanted }) => wanted === outcome).length
    expect([articles.length, count('released'), count('refused'), count('changes-requested')]).toEqual([16, 12, 2, 2])
  })

  test.for(articles)('$key has 600 to 2,000 characters of text', (article) => {
    expect(han(textOf(article))).toBeGreaterThanOrEqual(600)
    expect(han(textOf(article))).toBeLessThanOrEqual(2000)
  })

  test.for(articles.filter((article) => article.expect === 'released'))(
    '$key shows a figure and a number',
    (article) => {
      expect(article.blocks.some(({ type }) => type === 'image')).toBe(true)
      expect(article.blocks.some(({ type }) => type === 'list')).toBe(true)
      expect(textOf(article)).toMatch(/\d/)
    },
  )

  test('every wrong article has its fault where a reader can find it', () => {
    const textByKey = new Map(articles.map((article) => [article.key, textOf(article)]))
    expect(textByKey.get('mung-bean-cure')).toContain('绿豆汤可以治愈流感')
    expect(textByKey.get('cold-wave-numbers')).toMatch(/零下300℃[\s\S]*120%/)
    expect(textByKey.get('vegetable-washing')).toMatch(/研究表明，83\.6%/)
    expect(textByKey.get('vegetable-washing')).not.toMatch(/\[\d\]/)
    expect(textByKey.get('selenium-tea')).toMatch(/根治高血压[\s\S]*100%有效[\s\S]*特价/)
  })
})

describe('every article of the demo year', () => {
  test.for(all)('$key could be submitted as it stands', async (article) => {
    const cover = { media: article.cover.picture, alt: article.cover.alt }
    const missing = missingForSubmit({
      ...article,
      slug: article.key,
      department: { id: article.department, name: article.department },
      fields: article.fields.map((id) => ({ id, name: id })),
      authors: article.authors.map((author) => ({ ...author, account: '' })),
      sponsor: '',
      cover,
      body: { kind: 'articles', blocks: blocksOf(article) },
      media: Object.fromEntries(await Promise.all(picturesOf(article).map(mediaOf))),
      declared: true,
    })
    expect(missing).toEqual([])
  })

  test.for(all)('$key fits the limits of title and summary', ({ title, summary }) => {
    expect(codePoints(title)).toBeLessThanOrEqual(32)
    expect(codePoints(summary)).toBeLessThanOrEqual(120)
    expect(codePoints(summary)).toBeGreaterThanOrEqual(10)
  })

  test.for(all)('$key names only departments and fields that exist, and dated sources', (article) => {
    expect(departmentKeys).toContain(article.department)
    for (const field of article.fields) expect(fieldKeys).toContain(field)
    for (const { date, url, doi } of article.sources) {
      expect(date).not.toBe('')
      expect(url === '' || URL.canParse(url)).toBe(true)
      if (doi) expect(url).toBe(`https://doi.org/${doi}`)
    }
    expect(article.confidentialityCheck.checkedAt).toMatch(/^2026-\d{2}-\d{2}$/)
  })

  test('every cited number points to a source that is listed', () => {
    for (const article of articles)
      for (const [, cited] of textOf(article).matchAll(/\[(\d)\]/g))
        expect(Number(cited), article.key).toBeLessThanOrEqual(article.sources.length)
  })

  test('no two have the same key, title or text', () => {
    const pieces = [...videos, ...comics, ...all]
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
    expect(new Set(all.map(textOf)).size).toBe(all.length)
  })
})

describe('the earlier pieces', () => {
  test.for(earlier)('$key has 200 characters of its own', (article) => {
    expect(han(textOf(article))).toBeGreaterThanOrEqual(200)
  })

  test('the year shows 11 about to be 12, one past 12, one at risk and one at 0', () => {
    const before = new Map(history.map(({ department, months }) => [department, months.reduce((a, b) => a + b, 0)]))
    const right = (key: string) => articles.filter((a) => a.department === key && a.expect === 'released').length
    expect([before.get('earthquake'), right('earthquake')]).toEqual([11, 1])
    expect((before.get('health') ?? 0) + right('health')).toBeGreaterThan(12)
    expect((before.get('agriculture') ?? 0) + right('agriculture')).toBe(6)
    expect([before.get('county-health'), right('county-health')]).toEqual([0, 0])
  })

  test('the history uses each written text once', () => {
    for (const { department, months } of history) {
      expect(months).toHaveLength(12)
      expect(months.reduce((a, b) => a + b, 0)).toBe(earlierCount(department))
    }
    expect(() => earlierArticle('earthquake', 11, '2026-01-01')).toThrow(RangeError)
    expect(() => earlierArticle('office', 0, '2026-01-01')).toThrow(RangeError)
  })
})

describe('the demo’s units and people', () => {
  test('parents come before their children, in two regions', () => {
    departments.forEach(({ parent }, at) => {
      if (parent) expect(departments.slice(0, at).map(({ key }) => key)).toContain(parent)
    })
    expect(new Set(departments.map(({ regionCode }) => regionCode)).size).toBe(2)
  })

  test.for(departments)('$name has a sound credit code of its own', ({ creditCode }) => {
    expect(isCreditCode(creditCode)).toBe(true)
    expect(isCreditCode(creditCode.replace('DM0', 'DM1'))).toBe(false)
    expect(departments.filter((other) => other.creditCode === creditCode)).toHaveLength(1)
  })

  test('every department of an article has an editor with an account', () => {
    const withEditor = users.map(({ department }) => department)
    for (const { department } of all) expect(withEditor).toContain(department)
    const emails = [...users, ...experts].map(({ email }) => email)
    expect(new Set(emails).size).toBe(emails.length)
    expect(emails.every((email) => email.endsWith('@example.invalid'))).toBe(true)
  })

  test.for([...all, ...videos, ...comics])('$key finds two experts of other units', ({ department, fields }) => {
    const fitting = experts.filter(
      (expert) =>
        expert.employerDepartment !== department &&
        !expert.conflicts.some((key) => key === department) &&
        expert.fields.some((field) => fields.includes(field)),
    )
    expect(fitting.length).toBeGreaterThanOrEqual(2)
  })

  test('eight experts, none of them the author of a piece', () => {
    const authors = [...all, ...videos, ...comics].flatMap((piece) => piece.authors.map(({ name }) => name))
    expect(experts).toHaveLength(8)
    for (const { name } of experts) expect(authors).not.toContain(name)
  })
})

describe('every picture', () => {
  test('is used, and every used one is drawn', () => {
    expect(new Set(all.flatMap(picturesOf))).toEqual(new Set(pictureKeys))
  })

  test.for(pictureKeys)('%s is a small PNG of its own', async (key) => {
    const { bytes, name, credit, licence } = await drawPicture(key)
    await expect(sharp(bytes).metadata()).resolves.toMatchObject({ format: 'png', width: 1200, height: 675 })
    expect(bytes.length).toBeLessThan(200_000)
    expect([name, credit, licence]).toEqual([`${key}.png`, '示例图', 'CC0'])
  })
})
