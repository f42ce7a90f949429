import type { SiteStore } from './store'
import { absolute } from './urls'
import { xml } from './xml'

/** Every piece that is live, oldest first, so that the files stay as they are when pieces are added. */
export type SitemapSource = {
  count: () => Promise<number>
  pieces: (range: { offset: number; limit: number }) => Promise<{ path: string; updatedAt: string }[]>
}

/** A fifth of what the protocol allows (https://www.sitemaps.org/protocol.html: 50,000), to keep a rewrite small. */
export const addressesPerSitemap = 10_000

type Options = {
  source: SitemapSource
  store: SiteStore
  siteUrl: string
  /** Number of live pieces before the first one that changed; files before it are left alone. */
  changedFrom?: number
}

/** Writes `/sitemap.xml`, the `/sitemap-{n}.xml` from the changed one on, and `/robots.txt`. */
export const renderSitemap = async ({ source, store, siteUrl, changedFrom = 0 }: Options): Promise<void> => {
  const files = Math.max(1, Math.ceil((await source.count()) / addressesPerSitemap))
  for (let n = Math.floor(changedFrom / addressesPerSitemap) + 1; n <= files; n++) {
    const pieces = await source.pieces({ offset: (n - 1) * addressesPerSitemap, limit: addressesPerSitemap })
    await store.write(sitemapFile(n), urlSet(pieces, siteUrl))
  }
  await store.write('sitemap.xml', sitemapIndex(files, siteUrl))
  for (let n = files + 1; await store.exists(sitemapFile(n)); n++) await store.remove(sitemapFile(n))
  await store.write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${absolute(siteUrl, '/sitemap.xml')}\n`)
}

const sitemapFile = (n: number): string => `sitemap-${n}.xml`

const head = '<?xml version="1.0" encoding="utf-8"?>'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const urlSet = (pieces: { path: string; updatedAt: string }[], siteUrl: string): string => {
  const urls = pieces.map(
    ({ path, updatedAt }) =>
      `<url><loc>${xml(absolute(siteUrl, path))}</loc><lastmod>${xml(updatedAt)}</lastmod></url>`,
  )
  return [head, `<urlset ${namespace}>`, ...urls, '</urlset>\n'].join('\n')
}

const sitemapIndex = (files: number, siteUrl: string): string => {
  const entries = Array.from({ length: files }, (_, i) => absolute(siteUrl, `/${sitemapFile(i + 1)}`))
  return [
    head,
    `<sitemapindex ${namespace}>`,
    ...entries.map((loc) => `<sitemap><loc>${xml(loc)}</loc></sitemap>`),
    '</sitemapindex>\n',
  ].join('\n')
}
