import { describe, expect, test } from 'vitest'
import { listRow, type ListRow } from '@/site/listRow'
import { pageOf, renderLists, rowsPerPage, type DirtyList, type ListSource } from '@/site/lists'
import { publicPiece, siteUrls } from '@/site/publicPiece'
import { renderSitemap } from '@/site/sitemap'
import type { SiteList } from '@/site/siteList'
import { memoryStore } from './memoryStore'
import { aRelease, siteUrl } from './fixtures'

const release = aRelease()
const template = listRow(publicPiece(release, siteUrls(release, siteUrl)))
const rowsTo = (count: number): ListRow[] =>
  Array.from({ length: count }, (_, i) => ({ ...template, id: `p${i + 1}`, title: `第${i + 1}篇` }))

const source = (rows: ListRow[]): ListSource => ({
  count: async () => rows.length,
  page: async (_, n) => rows.slice((n - 1) * rowsPerPage, n * rowsPerPage),
})
const department: SiteList = { by: 'department', id: 'dep-1', name: '示例市气象局' }
const rendered = async (rows: ListRow[], dirty: DirtyList = { list: department }, store = memoryStore()) => {
  await renderLists({ lists: [dirty], source: source(rows), store, siteUrl })
  return store
}
const idsIn = (json: string | undefined): string[] => {
  const list: { items: { id: string }[] } = JSON.parse(json ?? '{"items":[]}')
  return list.items.map(({ id }) => id)
}

describe('a list', () => {
  test('numbers its pages from the oldest and shows the newest first', async () => {
    const { files } = await rendered(rowsTo(45))
    expect(idsIn(files.get('departments/dep-1/page/1.json'))).toEqual(
      rowsTo(20)
        .map(({ id }) => id)
        .reverse(),
    )
    expect(idsIn(files.get('departments/dep-1/page/3.json'))).toEqual(['p45', 'p44', 'p43', 'p42', 'p41'])
  })

  test.for([
    [0, 0, null],
    [1, 1, null],
    [20, 20, null],
    [21, 21, null],
    [40, 20, 1],
    [45, 25, 1],
    [60, 20, 2],
    [61, 21, 1 + 1],
  ] as const)('of %i pieces begins with %i of them, going on at page %s', async ([count, shown, older]) => {
    const { files } = await rendered(rowsTo(count))
    const first = JSON.parse(files.get('departments/dep-1/index.json') ?? '')
    expect(first.items).toHaveLength(shown)
    expect(first.total).toBe(count)
    expect(first.older).toBe(older && `${siteUrl}/departments/dep-1/page/${older}.json`)
  })

  test.for([1, 19, 20, 21, 39, 40, 41, 60])(
    'grown by one from %i changes at most its last two pages, and is the same as made anew',
    async (count) => {
      const store = await rendered(rowsTo(count))
      const before = new Map(store.files)
      await rendered(rowsTo(count + 1), { list: department, changedFrom: pageOf(count) }, store)
      const last = Math.ceil((count + 1) / rowsPerPage)
      for (const [file, content] of before) {
        const page = Number(/page\/(\d+)/.exec(file)?.[1] ?? Infinity)
        if (page < last - 1) expect(store.files.get(file)).toBe(content)
      }
      expect(store.files).toEqual((await rendered(rowsTo(count + 1))).files)
    },
  )

  test('fixed pages stay as they are however many pieces follow', async () => {
    const short = await rendered(rowsTo(45))
    const long = await rendered(rowsTo(200))
    for (const file of ['page/1/index.html', 'page/1.json', 'page/2/index.html', 'page/2.json'])
      expect(long.files.get(`departments/dep-1/${file}`)).toBe(short.files.get(`departments/dep-1/${file}`))
  })

  test('after a withdrawal is the same as made anew, without the page that is no longer needed', async () => {
    const store = await rendered(rowsTo(41))
    const left = rowsTo(41).filter(({ id }) => id !== 'p5')
    await rendered(left, { list: department, changedFrom: pageOf(4) }, store)
    expect(store.files).toEqual((await rendered(left)).files)
    expect(store.files.has('departments/dep-1/page/3/index.html')).toBe(false)
  })

  test('that lost its last piece says so instead of vanishing', async () => {
    const store = await rendered(rowsTo(1))
    await rendered([], { list: department, changedFrom: 1 }, store)
    expect(store.files.get('departments/dep-1/index.html')).toContain('暂无作品')
    expect([...store.files.keys()].filter((file) => file.includes('/page/'))).toEqual([])
  })

  test('has an Atom feed of the newest twenty when it is the front page or a department', async () => {
    const { files } = await rendered(rowsTo(45))
    const feed = files.get('departments/dep-1/feed.xml') ?? ''
    expect(feed.match(/<entry>/g)).toHaveLength(20)
    expect(feed).toContain('<title>第45篇</title>')
    expect(
      (await rendered(rowsTo(3), { list: { by: 'kind', kind: 'articles' } })).files.has('kinds/articles/feed.xml'),
    ).toBe(false)
    expect((await rendered(rowsTo(3), { list: { by: 'front' } })).files.has('feed.xml')).toBe(true)
  })

  test('writes text into feeds so that no XML reader stumbles', async () => {
    const { files } = await rendered([{ ...template, title: '<b>&\u0000\u0008\uFFFE"' }], { list: { by: 'front' } })
    expect(files.get('feed.xml')).toContain('<title>&lt;b&gt;&amp;&quot;</title>')
  })
})

describe('the sitemap', () => {
  const pieces = (count: number) => ({
    count: async () => count,
    pieces: async ({ offset, limit }: { offset: number; limit: number }) =>
      Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, i) => ({
        path: `/articles/p${offset + i}/s/`,
        updatedAt: '2026-01-01T00:00:00.000Z',
      })),
  })

  test('holds 10,000 addresses a file and leaves full files alone', async () => {
    const store = memoryStore()
    await renderSitemap({ source: pieces(10_001), store, siteUrl })
    expect(store.files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(10_000)
    expect(store.files.get('sitemap-2.xml')?.match(/<loc>/g)).toHaveLength(1)
    expect(store.files.get('sitemap.xml')).toContain(`<loc>${siteUrl}/sitemap-2.xml</loc>`)
    store.files.set('sitemap-1.xml', 'untouched')
    await renderSitemap({ source: pieces(10_002), store, siteUrl, changedFrom: 10_001 })
    expect(store.files.get('sitemap-1.xml')).toBe('untouched')
    expect(store.files.get('sitemap-2.xml')?.match(/<loc>/g)).toHaveLength(2)
  })

  test('loses the files that it no longer needs', async () => {
    const store = memoryStore()
    await renderSitemap({ source: pieces(10_001), store, siteUrl })
    await renderSitemap({ source: pieces(10_000), store, siteUrl, changedFrom: 10_000 })
    expect(store.files.has('sitemap-2.xml')).toBe(false)
    expect(store.files.get('sitemap.xml')).not.toContain('sitemap-2')
  })
})
