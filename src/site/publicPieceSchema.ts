import { z } from 'zod'
import { aiLabels, audiences, kinds, originTypes, purposes, type ListBlock } from '@/content/types'

const address = z.string().regex(/^https?:\/\//, 'an http or https address')
const site = z.string().describe('Address of a file; one that begins with / is relative to the origin of `url`.')
const mark = z.literal(true).optional()
const named = z.object({ id: z.string(), name: z.string() })

const inline = z.object({
  text: z.string(),
  bold: mark,
  italic: mark,
  underline: mark,
  strike: mark,
  sub: mark,
  sup: mark,
  code: mark,
  href: address.optional(),
})
const inlines = z.array(inline)

const list: z.ZodType<ListBlock> = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.object({
      inlines,
      get list() {
        return list.optional()
      },
    }),
  ),
})
const span = z.number().int().min(1).max(1000)
const cell = z.object({ header: z.boolean(), colSpan: span, rowSpan: span, inlines })
const block = z.union([
  z.object({ type: z.literal('heading'), level: z.literal([2, 3, 4]), inlines }),
  z.object({ type: z.literal(['paragraph', 'quote']), inlines }),
  list,
  z.object({ type: z.literal('table'), rows: z.array(z.array(cell)) }),
  z.object({ type: z.literal('image'), media: z.string(), alt: z.string(), caption: z.string() }),
  z.object({ type: z.literal('rule') }),
])

const cue = z.object({ start: z.number().min(0), end: z.number().min(0), text: z.string() })
const panel = z.object({
  media: z.string(),
  alt: z.string(),
  dialogue: z.array(z.object({ speaker: z.string(), text: z.string() })),
  narration: z.string(),
})
const body = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('articles'), blocks: z.array(block) }),
  z.object({
    kind: z.literal('videos'),
    media: z.string(),
    duration: z.number().min(0).describe('Seconds.'),
    transcript: z.array(cue).describe('Times in seconds.'),
    captions: site,
  }),
  z.object({ kind: z.literal('comics'), pages: z.array(z.object({ panels: z.array(panel) })) }),
])

const facts = {
  width: z.number().int().min(0),
  height: z.number().int().min(0),
  credit: z.string(),
  licence: z.string(),
  aiLabel: z.enum(aiLabels),
  mapApproval: z.string().describe('审图号 of a map, else empty.'),
}
const renditionMime = z.enum(['image/webp', 'image/jpeg', 'image/png'])
const rendition = z.object({
  url: site,
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  mime: renditionMime,
})
export const publicImageSchema = z.object({ type: z.literal('image'), ...facts, renditions: z.array(rendition) })
const media = z.discriminatedUnion('type', [
  publicImageSchema,
  z.object({ type: z.literal('video'), ...facts, url: site, mime: z.string() }),
])

/**
 * `piece.json`, the headless API's one document, and the value that every page is rendered from. Unknown keys are dropped on parsing, so a field that
 * a snapshot gains stays private until it is named here. `z.toJSONSchema(publicPieceSchema)` is the JSON Schema (draft 2020-12) printed in the README.
 * Times are ISO 8601 in UTC; `body` names its pictures and its video by their key in `media`.
 */
export const publicPieceSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  kind: z.enum(kinds),
  slug: z.string(),
  url: address,
  title: z.string(),
  summary: z.string(),
  department: named,
  authors: z.array(z.object({ name: z.string(), unit: z.string() })),
  origin: z.object({
    type: z.enum(originTypes),
    source: z.string(),
    url: z.union([z.literal(''), address]),
    jointWith: z.string(),
  }),
  purpose: z.enum(purposes),
  audience: z.array(z.enum(audiences)),
  keywords: z.array(z.string()),
  responsibleEditor: z.string(),
  signer: z.object({ name: z.string(), post: z.string() }),
  fields: z.array(named),
  cover: z.object({ media: z.string(), alt: z.string() }),
  sources: z.array(
    z.object({
      title: z.string(),
      publisher: z.string(),
      url: z.union([z.literal(''), address]),
      doi: z.string(),
      date: z.string(),
    }),
  ),
  aiLabel: z.enum(aiLabels),
  sponsored: z.boolean(),
  sponsor: z.string(),
  body,
  media: z.record(z.string(), media),
  digest: z.string().describe('Digest of the reviewed content, as the approval signed it.'),
  publishedAt: z.string().describe('First publication.'),
  updatedAt: z.string().describe('This release.'),
  correctionNote: z.string(),
})

export type PublicPiece = z.infer<typeof publicPieceSchema>
export type PublicBody = PublicPiece['body']
export type PublicMedia = z.infer<typeof media>
export type PublicImage = z.infer<typeof publicImageSchema>
