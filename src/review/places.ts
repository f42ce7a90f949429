import { flatten } from '@/content/flatten'
import type { Snapshot } from '@/content/types'
import type { ReviewClaim, TextBlock } from './types'

/** What surrounds a claim, as keys that are equal when nothing has changed. */
export type Place = { context: string; media: string }

/** These stand above the body and beside nothing. */
const isHead = ({ id }: TextBlock) => id === 'title' || id === 'summary' || id === 'cover.alt'

/** The heading under which each block stands. */
const headingsOf = (blocks: TextBlock[]): string[] => {
  let heading = ''
  return blocks.map(({ role, text }) => {
    const above = heading
    if (role === 'heading') heading = text
    return above
  })
}

/** Id of the file that a reader sees or hears at a block. */
const mediaAt = ({ cover, body }: Snapshot, { id, role }: TextBlock): string => {
  if (id === 'cover.alt') return cover.media
  if (body.kind === 'videos') return role === 'cue' ? body.media : ''
  const [page, panel] = id.match(/\d+/g) ?? []
  if (body.kind === 'comics') return body.pages[Number(page)]?.panels[Number(panel)]?.media ?? ''
  const block = role === 'alt' || role === 'caption' ? body.blocks[Number(page)] : undefined
  return block?.type === 'image' ? block.media : ''
}

/**
 * Looks up the surroundings of a piece's claims. Context: the claim's block, the one before and after, the heading above, and the stance,
 * which may hang on words further away. Media: the file that is shown with it, by its content, and the time; in an article also pictures
 * right before and after. The number of a panel does not count: one put in before it changes nothing here.
 */
export const placesOf = (snapshot: Snapshot): ((claim: ReviewClaim) => Place) => {
  const blocks = flatten(snapshot)
  const headings = headingsOf(blocks)
  const files = blocks.map((block) => snapshot.media[mediaAt(snapshot, block)]?.sha256 ?? '')
  const indexes = new Map(blocks.map(({ id }, at) => [id, at]))
  const besides = (at: number, index: number) => {
    const [own, other] = [blocks[at], blocks[index]]
    return own && other && !isHead(own) && !isHead(other) ? index : -1
  }
  return ({ target: { blockId, media }, stance }) => {
    const at = indexes.get(blockId) ?? -1
    const around = [besides(at, at - 1), at, besides(at, at + 1)]
    const seen = snapshot.kind === 'articles' ? around : [at]
    return {
      context: JSON.stringify([stance, headings[at], around.map((index) => blocks[index]?.text)]),
      media: JSON.stringify([media?.t, media?.xywh, seen.map((index) => files[index] ?? '')]),
    }
  }
}
