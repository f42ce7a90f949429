import { Document } from './components/Document'
import { render } from './render'
import { listPath, listTitle, type SiteList } from './siteList'
import type { SiteStore } from './store'
import { absolute } from './urls'

export type Directory = {
  by: 'department' | 'field' | 'year'
  /** In the order in which they are shown, each with the number of its live pieces. */
  entries: { list: SiteList; count: number }[]
}

const directories = {
  department: { path: '/departments/', title: '发布单位' },
  field: { path: '/fields/', title: '科学领域' },
  year: { path: '/years/', title: '按年份浏览' },
} as const

/** The page that leads to all lists of one sort, as an HTML document. */
export const directoryPage = ({ by, entries }: Directory, siteUrl: string): string => {
  const { path, title } = directories[by]
  return render(
    <Document title={title} description={title} url={absolute(siteUrl, path)} at={path}>
      <header className="list-head">
        <h1>{title}</h1>
      </header>
      <ul className="index">
        {entries.map(({ list, count }) => (
          <li key={listPath(list)}>
            <a href={listPath(list)}>
              {list.by === 'year' ? `${list.year}年` : listTitle(list)} <span>{count} 篇</span>
            </a>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="soft">暂无作品。</p>}
    </Document>,
  )
}

/** The JSON twin of a directory: the lists of one sort with their addresses. */
export const directoryJson = ({ by, entries }: Directory, siteUrl: string): string => {
  const { path, title } = directories[by]
  const items = entries.map(({ list, count }) => ({
    title: listTitle(list),
    count,
    url: absolute(siteUrl, listPath(list)),
    json: absolute(siteUrl, `${listPath(list)}index.json`),
  }))
  return JSON.stringify({ schema: 1, title, url: absolute(siteUrl, path), items })
}

type Options = { directories: Directory[]; store: SiteStore; siteUrl: string }

/** Writes the pages `/departments/`, `/fields/` and `/years/` that are given, with their JSON. */
export const renderDirectories = async ({ directories: given, store, siteUrl }: Options): Promise<void> => {
  for (const directory of given) {
    const folder = directories[directory.by].path.slice(1)
    await store.write(`${folder}index.json`, directoryJson(directory, siteUrl))
    await store.write(`${folder}index.html`, directoryPage(directory, siteUrl))
  }
}
