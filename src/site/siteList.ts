import type { Kind } from '@/content/types'
import { kindNames, siteName } from './texts'
import { isSafePath } from './urls'

/** A paged list of the site. */
export type SiteList =
  | { by: 'front' }
  | { by: 'department'; id: string; name: string }
  | { by: 'field'; id: string; name: string }
  | { by: 'kind'; kind: Kind }
  | { by: 'year'; year: number }

/** Where the list stands on the site, with a slash at both ends. */
export const listPath = (list: SiteList): string => {
  switch (list.by) {
    case 'front':
      return '/'
    case 'department':
      return `/departments/${known(list.id)}/`
    case 'field':
      return `/fields/${known(list.id)}/`
    case 'kind':
      return `/kinds/${list.kind}/`
    case 'year':
      return `/years/${list.year}/`
  }
}

export const listTitle = (list: SiteList): string => {
  switch (list.by) {
    case 'front':
      return siteName
    case 'kind':
      return kindNames[list.kind]
    case 'year':
      return `${list.year}年科普作品`
    case 'department':
    case 'field':
      return list.name
  }
}

/** The front page and departments are worth following, so they have a feed. */
export const feedPath = (list: SiteList): string | undefined =>
  list.by === 'front' || list.by === 'department' ? `${listPath(list)}feed.xml` : undefined

const known = (id: string): string => {
  if (!isSafePath(id) || id.includes('/')) throw new Error(`not an id: ${JSON.stringify(id)}`)
  return id
}
