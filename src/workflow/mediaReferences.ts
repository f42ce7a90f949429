import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/people'
import { all, findRow, is } from './rows'

/** Ids of all media that a document names, wherever: cover, panels, pictures in the text. */
export const mediaOf = (doc: Record<string, unknown>): string[] => {
  const found = new Set<string>([idOf(doc.cover), idOf(doc.video)])
  collectPanels(doc.pages, found)
  collectUploads(doc.body, found)
  found.delete('')
  return [...found]
}

const collectPanels = (pages: unknown, found: Set<string>) => {
  for (const page of list(pages))
    for (const panel of list(field(page, 'panels'))) found.add(idOf(field(panel, 'image')))
}

const collectUploads = (node: unknown, found: Set<string>) => {
  if (field(node, 'type') === 'upload') found.add(idOf(field(node, 'value')))
  for (const child of list(field(node, 'children'))) collectUploads(child, found)
  if (field(node, 'root')) collectUploads(field(node, 'root'), found)
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const field = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && key in value ? Reflect.get(value, key) : undefined

/** True when some piece, in a draft, a round or a release, has ever named the medium. */
export const isMediaReferenced = async (req: PayloadRequest, mediaId: string): Promise<boolean> =>
  (await findRow(req, 'pieces', { mediaIds: { contains: mediaId } })) !== null

const hashLength = 32

/** Whether a live piece other than this one uses the site file `m/{first 32 digits of the hash}…`. */
export const isFileOfAnother = async (
  at: PayloadRequest | { payload: Payload },
  pieceId: string,
  file: string,
): Promise<boolean> => {
  const prefix = /^m\/([0-9a-f]{32})/.exec(file)?.[1]
  if (!prefix || prefix.length !== hashLength) return false
  const req = 'user' in at ? at : undefined
  const media = await at.payload.find({
    collection: 'media',
    where: { sha256: { contains: prefix } },
    depth: 0,
    limit: 50,
    pagination: false,
    overrideAccess: true,
    req,
    select: {},
  })
  for (const { id } of media.docs)
    if (
      await findRow(
        at,
        'pieces',
        all(is('publicState', 'live'), { id: { not_equals: pieceId } }, { mediaIds: { contains: String(id) } }),
      )
    )
      return true
  return false
}
