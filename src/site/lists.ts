import { atomFeed } from './atomFeed'
import { jsonPath, listJson } from './listJson'
import { listPage, type ListPage } from './listPage'
import { publishAssets } from './publishAssets'
import type { ListRow } from './listRow'
import { feedPath, listPath, type SiteList } from './siteList'
import type { SiteStore } from './store'

export const rowsPerPage = 20

/** Reads the live pieces of a list. Page 1 holds the 20 oldest by first publication, each page oldest first. */
export type ListSource = {
  count: (list: SiteList) => Promise<number>
  page: (list: SiteList, page: number) => Promise<ListRow[]>
}

/** A list to be written again; `changedFrom` is the lowest page whose rows differ (1 when absent). */
export type DirtyList = { list: SiteList; changedFrom?: number }

type Options = { lists: DirtyList[]; source: ListSource; store: SiteStore; siteUrl: string }

/** The page on which a piece stands that has `before` live pieces of the same list before it. */
export const pageOf = (before: number): number => Math.floor(before / rowsPerPage) + 1

/**
 * Writes the given lists: HTML and JSON of each page from the changed one on, the first page, the feed. Pages are numbered from the oldest, so adding
 * a piece rewrites at most the last two and the first page. Running it again changes nothing.
 */
export const renderLists = async ({ lists, ...port }: Options): Promise<void> => {
  await publishAssets(port.store)
  for (const dirty of lists) await renderList(dirty, port)
}

const renderList = async ({ list, changedFrom = 1 }: DirtyList, port: Omit<Options, 'lists'>): Promise<void> => {
  const total = await port.source.count(list)
  const last = Math.ceil(total / rowsPerPage)
  // The page before links to this one as soon as it exists, so it is written too; the first page shows the last two.
  const from = Math.max(1, Math.min(changedFrom, last) - 1)
  let newest: ListRow[][] = []
  for (let page = from; page <= last; page++) {
    const rows = (await port.source.page(list, page)).toReversed()
    newest = [rows, ...newest.slice(0, 1)]
    await write(numbered(list, page, last, rows), port)
  }
  const first = firstPage(list, total, newest)
  await write(first, port)
  await dropAfter(list, last, port.store)
  const feed = feedPath(list)
  if (feed) await port.store.write(feed.slice(1), atomFeed(list, first.rows.slice(0, rowsPerPage), port.siteUrl))
}

const numbered = (list: SiteList, page: number, last: number, rows: ListRow[]): ListPage => ({
  list,
  page,
  rows,
  total: 0,
  older: page > 1 ? pagePath(list, page - 1) : null,
  newer: page < last ? pagePath(list, page + 1) : null,
})

/** An incomplete last page would look thin, so the first page shows the one before it as well. */
const firstPage = (list: SiteList, total: number, [newest = [], before = []]: ListRow[][]): ListPage => {
  const last = Math.ceil(total / rowsPerPage)
  const merged = newest.length < rowsPerPage && last > 1
  const shown = merged ? 2 : 1
  return {
    list,
    page: 0,
    rows: merged ? [...newest, ...before] : newest,
    total,
    older: last > shown ? pagePath(list, last - shown) : null,
    newer: null,
  }
}

const pagePath = (list: SiteList, page: number): string => `${listPath(list)}page/${page}/`

const write = async (content: ListPage, { store, siteUrl }: Omit<Options, 'lists'>): Promise<void> => {
  const path = content.page === 0 ? listPath(content.list) : pagePath(content.list, content.page)
  await store.write(jsonPath(path).slice(1), listJson(content, siteUrl))
  await store.write(`${path.slice(1)}index.html`, listPage(content, siteUrl))
}

/** After a withdrawal a list may be a page shorter. */
const dropAfter = async (list: SiteList, last: number, store: SiteStore): Promise<void> => {
  for (let page = last + 1; ; page++) {
    const path = pagePath(list, page).slice(1)
    if (!(await store.exists(`${path}index.html`)) && !(await store.exists(jsonPath(path)))) return
    await store.remove(`${path}index.html`)
    await store.remove(jsonPath(path))
  }
}
