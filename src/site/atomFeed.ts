import type { ListRow } from './listRow'
import { feedPath, listPath, listTitle, type SiteList } from './siteList'
import { absolute, pieceFolder, piecePath } from './urls'
import { xml } from './xml'

/** An Atom feed (RFC 4287) of the newest pieces of a list, newest first. */
export const atomFeed = (list: SiteList, rows: ListRow[], siteUrl: string): string => {
  const updated = rows.map((row) => row.updatedAt).reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00.000Z')
  const home = absolute(siteUrl, listPath(list))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${xml(listTitle(list))}</title><id>${xml(home)}</id><updated>${xml(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${xml(absolute(siteUrl, feedPath(list) ?? '/feed.xml'))}"/>`,
    ...rows.map((row) => entry(row, siteUrl)),
    '</feed>\n',
  ].join('\n')
}

const entry = (row: ListRow, siteUrl: string): string => {
  const address = { ...row, pieceId: row.id }
  return [
    // Without the slug, so that a corrected title doesn't make a new entry.
    `<entry><title>${xml(row.title)}</title><id>${xml(absolute(siteUrl, `/${pieceFolder(address)}`))}</id>`,
    `<link rel="alternate" type="text/html" href="${xml(absolute(siteUrl, piecePath(address)))}"/>`,
    `<published>${xml(row.publishedAt)}</published><updated>${xml(row.updatedAt)}</updated>`,
    `<author><name>${xml(row.department.name)}</name></author>`,
    ...row.fields.map(({ id, name }) => `<category term="${xml(id)}" label="${xml(name)}"/>`),
    `<summary>${xml(row.summary)}</summary></entry>`,
  ].join('\n')
}
