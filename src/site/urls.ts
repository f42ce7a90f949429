import type { Kind } from '@/content/types'

const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/** Whether `path` (no leading slash) can be a file of the site: plain names only, none hidden, none that climbs. */
export const isSafePath = (path: string): boolean => path.split('/').every((part) => segment.test(part))

const safe = (part: string): string => {
  if (!segment.test(part)) throw new Error(`not a name for an address of the site: ${JSON.stringify(part)}`)
  return part
}

type PieceAddress = { kind: Kind; pieceId: string; slug: string }

/** Folder of everything that belongs to one piece alone; a path in the store, so without a leading slash. */
export const pieceFolder = ({ kind, pieceId }: Omit<PieceAddress, 'slug'>): string => `${kind}/${safe(pieceId)}/`

/** The one address under which a piece is served: `/{kind}/{pieceId}/{slug}/`. */
export const piecePath = ({ slug, ...piece }: PieceAddress): string => `/${pieceFolder(piece)}${safe(slug)}/`

export const piecePageFile = (piece: PieceAddress): string => `${piecePath(piece).slice(1)}index.html`

export const pieceJsonFile = (piece: Omit<PieceAddress, 'slug'>): string => `${pieceFolder(piece)}piece.json`

/** Media are addressed by content, so a file never changes under its name. */
export const mediaFile = (sha256: string, ending: string): string => `m/${safe(sha256.slice(0, 32))}${ending}`

/** The transcript belongs to the release: a correction gets a file of its own. */
export const captionsFile = (releaseId: string): string => `m/${safe(releaseId)}.vtt`

/** An absolute address on the site; `siteUrl` may end in a slash or not. */
export const absolute = (siteUrl: string, path: string): string => siteUrl.replace(/\/+$/, '') + path
