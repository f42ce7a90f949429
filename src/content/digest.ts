import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical'
import type { Body, MediaRef, Snapshot } from './types'

type MediaOf = (id: string) => unknown

/** What of a file is part of the content. Row id and stored name are not: the same bytes in a new row are the same picture. */
const coveredMedia = ({ sha256, mime, credit, licence, aiLabel, mapApproval }: MediaRef) => ({
  sha256,
  mime,
  credit,
  licence,
  aiLabel,
  mapApproval,
})

const coveredBody = (body: Body, mediaOf: MediaOf) => {
  if (body.kind === 'videos') return { ...body, media: mediaOf(body.media) }
  if (body.kind === 'articles')
    return {
      ...body,
      blocks: body.blocks.map((block) => (block.type === 'image' ? { ...block, media: mediaOf(block.media) } : block)),
    }
  const pages = body.pages.map((page) => ({
    ...page,
    panels: page.panels.map((panel) => ({ ...panel, media: mediaOf(panel.media) })),
  }))
  return { ...body, pages }
}

/**
 * What version 1 covers: all of a snapshot but the names of department and fields and the addresses of media rows. A property that is
 * added to `Snapshot` later is covered by itself and leaves older digests as they are. Never change this: approvals rest on it.
 */
const coveredV1 = ({ department, fields, cover, body, media, ...rest }: Snapshot) => {
  const mediaOf: MediaOf = (id) => {
    if (id === '') return ''
    const ref = media[id]
    if (!ref) throw new TypeError(`the snapshot names media ${id} but does not describe it`)
    return coveredMedia(ref)
  }
  return {
    ...rest,
    department: department.id,
    fields: fields.map(({ id }) => id),
    cover: { ...cover, media: mediaOf(cover.media) },
    body: coveredBody(body, mediaOf),
    media: [...new Set(Object.values(media).map((ref) => canonicalJson(coveredMedia(ref))))].sort(),
  }
}

const sha256V1 = (snapshot: Snapshot) =>
  createHash('sha256')
    .update(canonicalJson(coveredV1(snapshot)), 'utf8')
    .digest('hex')

const algorithms = new Map([['sha256:v1', sha256V1]])

/** A digest made by an algorithm or version that this release of the system does not know. */
export class UnknownDigest extends Error {
  override readonly name = 'UnknownDigest'
  constructor(readonly digest: string) {
    super(`digest "${digest.slice(0, 40)}" is not of a known kind (${[...algorithms.keys()].join(', ')})`)
  }
}

/**
 * Names the content of a snapshot: `sha256:v1:<64 hex>`. The order of keys, a renamed department or field, a media row with the same
 * bytes, credit, licence and labels change nothing; any other change of any value does.
 */
export const digestOf = (snapshot: Snapshot): string => `sha256:v1:${sha256V1(snapshot)}`

/** Whether `digest` names this content, by the algorithm that `digest` names. Throws `UnknownDigest` for any other kind. */
export const verifyDigest = (snapshot: Snapshot, digest: string): boolean => {
  const parts = /^([a-z0-9]+:v\d+):([0-9a-f]+)$/.exec(digest)
  const algorithm = algorithms.get(parts?.[1] ?? '')
  if (!algorithm) throw new UnknownDigest(digest)
  return algorithm(snapshot) === parts?.[2]
}
