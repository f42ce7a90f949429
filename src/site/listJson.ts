import type { ListPage } from './listPage'
import type { ListRow } from './listRow'
import { listPath, listTitle } from './siteList'
import { absolute, pieceJsonFile, piecePath } from './urls'

/** An entry of a list as headless clients get it. */
export type ListItem = ListRow & { url: string; json: string }

/**
 * The JSON twin of a list page: `index.json` holds the newest entries and `total`, `page/{n}.json` are fixed pages counted from the oldest. `older`
 * and `newer` are the absolute addresses of the neighbouring JSON pages, or null.
 */
export const listJson = ({ list, page, rows, total, older, newer }: ListPage, siteUrl: string): string => {
  const twin = (path: string | null) => path && absolute(siteUrl, jsonPath(path))
  const head = { schema: 1, title: listTitle(list), url: absolute(siteUrl, listPath(list)) }
  const count = page === 0 ? { total } : { page }
  const items = rows.map((row): ListItem => {
    const address = { ...row, pieceId: row.id }
    return {
      ...row,
      url: absolute(siteUrl, piecePath(address)),
      json: absolute(siteUrl, `/${pieceJsonFile(address)}`),
    }
  })
  return JSON.stringify({ ...head, ...count, older: twin(older), newer: twin(newer), items })
}

/** `/x/page/3/` has its twin at `/x/page/3.json`, `/x/` at `/x/index.json`. */
export const jsonPath = (path: string): string =>
  /\/page\/\d+\/$/.test(path) ? `${path.slice(0, -1)}.json` : `${path}index.json`
