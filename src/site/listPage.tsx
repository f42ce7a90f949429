import { Cards } from './components/Cards'
import { Document } from './components/Document'
import type { ListRow } from './listRow'
import { render } from './render'
import { feedPath, listPath, listTitle, type SiteList } from './siteList'
import { siteDescription } from './texts'
import { absolute } from './urls'

export type ListPage = {
  list: SiteList
  /** Number of a fixed page, counted from the oldest; 0 is the list's first page, which shows the newest. */
  page: number
  /** Newest first. */
  rows: ListRow[]
  /** Pieces in the whole list; told on the first page only, since a fixed page must not change when pieces are added. */
  total: number
  /** Path of the neighbouring pages, null at the ends. */
  older: string | null
  newer: string | null
}

/** One page of a list as an HTML document. */
export const listPage = (content: ListPage, siteUrl: string): string => {
  const { list, page, rows, total, older, newer } = content
  const path = page === 0 ? listPath(list) : `${listPath(list)}page/${page}/`
  const title = listTitle(list) + (page === 0 ? '' : ` 第 ${page} 页`)
  return render(
    <Document
      title={title}
      description={list.by === 'front' ? siteDescription : `${listTitle(list)}：${siteDescription}`}
      url={absolute(siteUrl, path)}
      feed={feedPath(list)}
      at={listPath(list)}
    >
      <header className="list-head">
        <h1>{list.by === 'front' ? '最新科普' : title}</h1>
        <p>{about(content)}</p>
      </header>
      {rows.length > 0 ? (
        <Cards rows={rows} front={list.by === 'front' && page === 0} />
      ) : (
        <p className="soft">暂无作品。</p>
      )}
      {(older || newer) && (
        <nav className="turn" aria-label="翻页">
          <span>{newer && <a href={newer}>← 较新的作品</a>}</span>
          <span>{older && <a href={older}>更早的作品 →</a>}</span>
        </nav>
      )}
      {total > 0 && feedPath(list) && (
        <p className="soft">
          <a href={feedPath(list)}>订阅（Atom）</a>
        </p>
      )}
    </Document>,
  )
}

const about = ({ list, page, total }: ListPage): string => {
  const what = list.by === 'front' ? siteDescription : list.by === 'department' ? '本单位科普专栏。' : ''
  return page === 0 && list.by !== 'front' ? `${what}共 ${total} 篇作品` : what
}
