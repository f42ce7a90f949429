/**
 * The resolved content of a piece, as it is reviewed, approved and released.
 * Everything a reader may ever see is made from this shape and nothing else, so what is not in here can't become public.
 */
export const kinds = ['articles', 'videos', 'comics'] as const
export type Kind = (typeof kinds)[number]

export const aiLabels = ['none', 'assisted', 'generated', 'synthesized'] as const
export type AiLabel = (typeof aiLabels)[number]

export const originTypes = ['original', 'reprint', 'joint'] as const
export type OriginType = (typeof originTypes)[number]

export const purposes = ['daily', 'policy', 'knowledge', 'opinion'] as const
export type Purpose = (typeof purposes)[number]

export const audiences = ['public', 'children', 'teens', 'elderly', 'farmers', 'workers', 'officials'] as const
export type Audience = (typeof audiences)[number]

/** A run of text with one set of marks. `href` is always http(s). */
export type Inline = {
  text: string
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  sub?: true
  sup?: true
  /** A formula or code, shown as it stands. */
  code?: true
  href?: string
}

export type ListItem = { inlines: Inline[]; list?: ListBlock }
export type ListBlock = { type: 'list'; ordered: boolean; items: ListItem[] }
export type TableCell = { header: boolean; colSpan: number; rowSpan: number; inlines: Inline[] }

export type Block =
  | { type: 'heading'; level: 2 | 3 | 4; inlines: Inline[] }
  | { type: 'paragraph'; inlines: Inline[] }
  | { type: 'quote'; inlines: Inline[] }
  | ListBlock
  | { type: 'table'; rows: TableCell[][] }
  | { type: 'image'; media: string; alt: string; caption: string }
  | { type: 'rule' }

/** One cue of a timed transcript; times in seconds. */
export type Cue = { start: number; end: number; text: string }

export type Panel = {
  media: string
  alt: string
  dialogue: { speaker: string; text: string }[]
  narration: string
}

export type Body =
  | { kind: 'articles'; blocks: Block[] }
  | { kind: 'videos'; media: string; duration: number; transcript: Cue[] }
  | { kind: 'comics'; pages: { panels: Panel[] }[] }

/** A media file as it was when the piece was submitted. `file` is the stored name below the media folder. */
export type MediaRef = {
  id: string
  sha256: string
  mime: string
  file: string
  bytes: number
  width: number
  height: number
  credit: string
  licence: string
  aiLabel: AiLabel
  /** 审图号 of a map, empty when the picture is no map. */
  mapApproval: string
}

export type Source = { title: string; publisher: string; url: string; doi: string; date: string }

export type Snapshot = {
  schema: 1
  pieceId: string
  kind: Kind
  docId: string
  title: string
  summary: string
  slug: string
  department: { id: string; name: string }
  authors: { name: string; unit: string; account: string }[]
  origin: { type: OriginType; source: string; url: string; permission: string; jointWith: string }
  purpose: Purpose
  audience: Audience[]
  keywords: string[]
  responsibleEditor: string
  signer: { name: string; post: string }
  confidentialityCheck: { checkedBy: string; checkedAt: string }
  fields: { id: string; name: string }[]
  cover: { media: string; alt: string }
  sources: Source[]
  aiLabel: AiLabel
  sponsored: boolean
  sponsor: string
  /** Slugs of the channels this piece is meant for. */
  channels: string[]
  body: Body
  /** Every media file that cover or body names, by id. */
  media: Record<string, MediaRef>
}

/** What the release adds to a snapshot; this is what channels and the site render from. */
export type Release = {
  id: string
  pieceId: string
  /** Grows by one with each release and withdrawal of the piece. */
  sequence: number
  digest: string
  snapshot: Snapshot
  /** ISO time of this release. */
  releasedAt: string
  /** ISO time of the piece's first release: the date readers see as published. */
  firstReleasedAt: string
  /** What was corrected, in the department's words; empty for a first release. */
  correctionNote: string
}
