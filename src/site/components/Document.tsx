import type { ReactNode } from 'react'
import { siteName } from '../texts'
import { iconFile, stylesheet, stylesheetFile } from '../stylesheet'

export type DocumentProps = {
  title: string
  description: string
  /** Canonical address; absent on pages that nobody should find by searching. */
  url?: string
  feed?: string
  /** Further elements of the head. */
  head?: ReactNode
  /** Path of the list that the navigation marks as the present one. */
  at?: string
  /** A preview stands on the admin's origin, where the stylesheet has no address. */
  inlineStyles?: boolean
  children: ReactNode
}

const sections = [
  ['/kinds/articles/', '文章'],
  ['/kinds/videos/', '短视频'],
  ['/kinds/comics/', '漫画'],
  ['/fields/', '领域'],
  ['/departments/', '单位'],
  ['/years/', '年份'],
] as const

/** The frame of every page: head, skip link, header with navigation, main, footer. */
export const Document = (props: DocumentProps) => (
  <html lang="zh-CN">
    <Head {...props} />
    <body>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Header at={props.at} />
      <main id="main">{props.children}</main>
      <footer className="foot">
        <div>
          <p>本站内容经科学性审核后发布，由发布单位对其科学性、真实性负责。</p>
        </div>
      </footer>
    </body>
  </html>
)

const Head = ({ title, description, url, feed, head, inlineStyles }: DocumentProps) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title === siteName ? title : `${title} - ${siteName}`}</title>
    <meta name="description" content={description} />
    {url ? <link rel="canonical" href={url} /> : <meta name="robots" content="noindex" />}
    <meta property="og:site_name" content={siteName} />
    <meta property="og:locale" content="zh_CN" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    {url && <meta property="og:url" content={url} />}
    {head}
    {feed && <link rel="alternate" type="application/atom+xml" title={title} href={feed} />}
    {!inlineStyles && <link rel="icon" href={`/${iconFile}`} />}
    {inlineStyles ? <style>{stylesheet}</style> : <link rel="stylesheet" href={`/${stylesheetFile}`} />}
  </head>
)

const Header = ({ at }: { at?: string }) => (
  <header className="bar">
    <div>
      <a className="brand" href="/">
        {siteName}
      </a>
      <nav aria-label="主导航">
        {sections.map(([path, name]) => (
          <a key={path} href={path} aria-current={path === at ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </div>
  </header>
)
