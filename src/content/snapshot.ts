import type { DraftContent } from './completeness'
import { lexicalToBlocks } from './lexical'
import { parseWebVtt } from './webvtt'
import {
  aiLabels,
  audiences,
  originTypes,
  purposes,
  type AiLabel,
  type Block,
  type Body,
  type Kind,
  type MediaRef,
  type Panel,
} from './types'

/** A row of the database as this module needs it: plain data, relations as ids. */
export type Raw = Record<string, unknown>

export type Resolved = {
  kind: Kind
  pieceId: string
  docId: string
  doc: Raw
  department: { id: string; name: string }
  fields: { id: string; name: string }[]
  media: Map<string, MediaRef>
  /** Seconds, by media id, for videos. */
  durations: Map<string, number>
}

/**
 * The resolved content of a document: every relation replaced by what it says now, so that later changes elsewhere change nothing here.
 * The same document gives the same snapshot.
 */
export const snapshotOf = ({
  kind,
  pieceId,
  docId,
  doc,
  department,
  fields,
  media,
  durations,
}: Resolved): DraftContent => {
  const body = bodyOf(kind, doc, durations)
  const cover = { media: id(doc.cover), alt: str(doc.coverAlt) }
  const used = [cover.media, ...mediaOfBody(body)].filter(Boolean)
  return {
    schema: 1,
    pieceId,
    kind,
    docId,
    title: str(doc.title),
    summary: str(doc.summary),
    slug: str(doc.slug),
    department,
    authors: list(doc.authors).map((author) => ({
      name: str(author.name),
      unit: str(author.unit),
      account: id(author.account),
    })),
    origin: originOf(raw(doc.origin)),
    purpose: oneOf(purposes, doc.purpose, 'knowledge'),
    audience: strings(doc.audience).filter((value) => isIn(audiences, value)),
    keywords: strings(doc.keywords),
    responsibleEditor: str(doc.responsibleEditor),
    signer: { name: str(raw(doc.signer).name), post: str(raw(doc.signer).post) },
    confidentialityCheck: {
      checkedBy: str(raw(doc.confidentialityCheck).checkedBy),
      checkedAt: str(raw(doc.confidentialityCheck).checkedAt),
    },
    fields,
    cover,
    sources: list(doc.sources).map((source) => ({
      title: str(source.title),
      publisher: str(source.publisher),
      url: str(source.url),
      doi: str(source.doi),
      date: str(source.date),
    })),
    aiLabel: oneOf(aiLabels, doc.aiLabel, 'none'),
    sponsored: doc.sponsored === true,
    sponsor: doc.sponsored === true ? str(doc.sponsor) : '',
    channels: [...strings(doc.channels)].sort(),
    body,
    media: Object.fromEntries([...new Set(used)].flatMap((mediaId) => entryOf(media, mediaId))),
    declared: doc.declaration === true,
  }
}

const entryOf = (media: Map<string, MediaRef>, mediaId: string): [string, MediaRef][] => {
  const found = media.get(mediaId)
  return found ? [[mediaId, found]] : []
}

const originOf = (origin: Raw) => {
  const type = oneOf(originTypes, origin.type, 'original')
  const isOriginal = type === 'original'
  return {
    type,
    source: isOriginal ? '' : str(origin.source),
    url: isOriginal ? '' : str(origin.url),
    permission: isOriginal ? '' : str(origin.permission),
    jointWith: isOriginal ? '' : str(origin.jointWith),
  }
}

const bodyOf = (kind: Kind, doc: Raw, durations: Map<string, number>): Body => {
  if (kind === 'articles') return { kind, blocks: lexicalToBlocks(raw(doc.body).root ?? doc.body).blocks }
  if (kind === 'comics')
    return { kind, pages: list(doc.pages).map((page) => ({ panels: list(page.panels).map(panelOf) })) }
  const video = id(doc.video)
  return { kind, media: video, duration: durations.get(video) ?? 0, transcript: parseWebVtt(str(doc.transcript)).cues }
}

const panelOf = (panel: Raw): Panel => ({
  media: id(panel.image),
  alt: str(panel.alt),
  dialogue: list(panel.dialogue).map((line) => ({ speaker: str(line.speaker), text: str(line.text) })),
  narration: str(panel.narration),
})

/** Media ids that a body names, in order. */
export const mediaOfBody = (body: Body): string[] => {
  if (body.kind === 'videos') return [body.media].filter(Boolean)
  if (body.kind === 'comics')
    return body.pages.flatMap(({ panels }) => panels.map(({ media }) => media)).filter(Boolean)
  return body.blocks.filter(isImage).map(({ media }) => media)
}

const isImage = (block: Block): block is Extract<Block, { type: 'image' }> => block.type === 'image'

const str = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const raw = (value: unknown): Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
const list = (value: unknown): Raw[] => (Array.isArray(value) ? value.map(raw) : [])
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
const id = (value: unknown): string =>
  typeof value === 'string' ? value : typeof raw(value).id === 'string' ? str(raw(value).id) : ''
const isIn = <T extends string>(known: readonly T[], value: string): value is T => known.some((item) => item === value)
const oneOf = <T extends string>(known: readonly T[], value: unknown, fallback: T): T =>
  typeof value === 'string' && isIn(known, value) ? value : fallback
export const aiLabelOf = (value: unknown): AiLabel => oneOf(aiLabels, value, 'none')
