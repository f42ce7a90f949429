import { flatten } from '@/content/flatten'
import type { Snapshot } from '@/content/types'
import type { ReviewDocument } from './types'

const picturesOf = ({ cover, body, media }: Snapshot): ReviewDocument['pictures'] => {
  const placed = [{ blockId: 'cover.alt', media: cover.media }]
  if (body.kind === 'articles')
    for (const [at, block] of body.blocks.entries())
      if (block.type === 'image') placed.push({ blockId: `b${at}.alt`, media: block.media })
  if (body.kind === 'comics')
    for (const [page, { panels }] of body.pages.entries())
      for (const [at, panel] of panels.entries()) placed.push({ blockId: `p${page}-n${at}.alt`, media: panel.media })
  return placed.flatMap(({ blockId, media: id }) => {
    const file = media[id]
    return file ? [{ blockId, mapApproval: file.mapApproval, aiLabel: file.aiLabel }] : []
  })
}

/** What the engine reads of a snapshot. */
export const documentOf = (snapshot: Snapshot): ReviewDocument => ({
  blocks: flatten(snapshot),
  domain: snapshot.fields[0]?.id ?? '',
  department: snapshot.department.name,
  sponsored: snapshot.sponsored,
  aiLabel: snapshot.aiLabel,
  sources: snapshot.sources,
  pictures: picturesOf(snapshot),
})
