import { kinds } from '@/content/types'
import { isSafePath } from '../urls'

/** What a request path asks for. */
export type Route =
  | { to: 'bad' }
  | { to: 'nothing' }
  /** `pieceId` is empty for what belongs to no single piece; `page` means: any address of the piece but its JSON. */
  | { to: 'file'; file: string; pieceId: string; page: boolean }
  /** A folder addressed without its slash. */
  | { to: 'folder'; path: string; file: string }

const roots = new Set(['page', 'm', 'assets', 'departments', 'fields', 'kinds', 'years'])
const rootFiles = /^(?:index\.(?:html|json)|feed\.xml|sitemap(?:-\d+)?\.xml|robots\.txt)$/
const pieceRoots = new Set<string>(kinds)

/** Reads the path of a request (without the query). Everything that isn't plainly an address of the site leads nowhere. */
export const routeOf = (raw: string): Route => {
  const path = decode(raw)
  if (path === null) return { to: 'bad' }
  const parts = path.slice(1).split('/')
  const [root = '', id = ''] = parts
  const wanted = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
  if (pieceRoots.has(root) && isSafePath(id)) return pieceRoute(root, id, parts, wanted)
  if (!isSafePath(wanted)) return { to: 'nothing' }
  if (!roots.has(root)) return rootFiles.test(wanted) ? fileRoute(wanted) : { to: 'nothing' }
  const isFolder = !path.endsWith('/') && !parts.at(-1)?.includes('.')
  return isFolder ? { to: 'folder', path: `${path}/`, file: `${wanted}/index.html` } : fileRoute(wanted)
}

/** Any slug counts, also one that is no file name: the page's one address answers, or a redirect to it. */
const pieceRoute = (root: string, id: string, parts: string[], wanted: string): Route => {
  const json = parts.length === 3 && parts[2] === 'piece.json'
  const page = `${root}/${id}/page-without-slug`
  return { to: 'file', file: isSafePath(wanted) ? wanted : page, pieceId: id, page: !json }
}

const fileRoute = (file: string): Route => ({ to: 'file', file, pieceId: '', page: false })

const plain = /^\/[A-Za-z0-9._~/-]*$/
const forbidden = /[\\\u0000-\u001f]|(?:^|\/)\.\.?(?:\/|$)/

/** Null when the path can't be decoded, climbs, or hides a slash, a backslash or a control character. */
const decode = (raw: string): string | null => {
  if (!raw.startsWith('/') || /%(?:2f|5c|00)/i.test(raw)) return null
  const path = plain.test(raw) ? raw : decoded(raw)
  return path === null || forbidden.test(path) ? null : path
}

const decoded = (raw: string): string | null => {
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}
