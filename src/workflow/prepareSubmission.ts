import { ValidationError, type PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/people'
import { missingForSubmit, type DraftContent } from '@/content/completeness'
import { snapshotOf } from '@/content/snapshot'
import type { Kind } from '@/content/types'
import { say } from '@/i18n/sentence'
import { slugFrom } from './slugFrom'
import { mediaOf } from './mediaReferences'
import { notAllowed } from './refusals'
import { channelProblems } from './channelProblems'
import { relationsOf, type Relations } from './resolveContent'
import { findRow, is, type Row } from './rows'

type Submission = {
  req: PayloadRequest
  kind: Kind
  data: Record<string, unknown>
  piece: Row<'pieces'>
  docId: string
}

/**
 * What happens before a submission is stored: only an editor of the department submits; slug, summary and cover get their defaults; and
 * whatever is missing is named in one list, each point with its field.
 */
export const prepareSubmission = async ({ req, kind, data, piece, docId }: Submission): Promise<void> => {
  const person = personOf(req)
  if (person?.role !== 'editor' || idOf(person.department) !== idOf(data.department)) throw notAllowed(req)
  const relations = await relationsOf(req, data)
  const content = snapshotOf({ kind, pieceId: piece.id, docId, doc: data, ...relations })
  if (!data.slug) data.slug = await freeSlug(req, kind, piece, typeof data.title === 'string' ? data.title : '')
  if (!data.summary) data.summary = firstWords(content)
  if (!data.cover) data.cover = mediaOf(data)[0]
  if (!data.coverAlt && data.cover) data.coverAlt = altOf(content, idOf(data.cover))
  const complete = snapshotOf({ kind, pieceId: piece.id, docId, doc: data, ...relations })
  const missing = [...missingForSubmit(complete), ...(await channelProblems(req, complete))]
  if (missing.length === 0) return rememberRelations(req, piece.id, relations)
  const errors = missing.map(({ path, message }) => ({ path, label: path, message: say(message, req.i18n?.language) }))
  throw new ValidationError({ collection: kind, errors, req }, req.t)
}

declare module 'payload' {
  interface RequestContext {
    /** What submissions of this request point at, by piece: read once, used again when the round is opened. */
    relations?: Map<string, Relations>
  }
}

const rememberRelations = (req: PayloadRequest, pieceId: string, relations: Relations): void => {
  req.context.relations = new Map([...(req.context.relations ?? []), [pieceId, relations]])
}

const freeSlug = async (req: PayloadRequest, kind: Kind, piece: Row<'pieces'>, title: string): Promise<string> => {
  const wanted = slugFrom(title)
  const holder = await findRow(req, 'pieces', is('slugKey', `${kind}:${wanted}`))
  return holder === null || holder.id === piece.id ? wanted : `${wanted.slice(0, 70)}-${piece.id.slice(-6)}`
}

const firstWords = ({ body }: DraftContent): string => {
  const text =
    body.kind === 'articles'
      ? body.blocks
          .flatMap((block) => (block.type === 'paragraph' ? [block.inlines.map(({ text }) => text).join('')] : []))
          .join('')
      : body.kind === 'videos'
        ? body.transcript.map((cue) => cue.text).join('')
        : body.pages.flatMap(({ panels }) => panels.map(({ narration }) => narration)).join('')
  const characters = [...text]
  return characters.length <= 110 ? text : `${characters.slice(0, 110).join('')}…`
}

const altOf = ({ body }: DraftContent, mediaId: string): string => {
  if (body.kind === 'articles')
    return (
      body.blocks.flatMap((block) => (block.type === 'image' && block.media === mediaId ? [block.alt] : []))[0] ?? ''
    )
  if (body.kind === 'comics')
    return body.pages.flatMap(({ panels }) => panels).find(({ media }) => media === mediaId)?.alt ?? ''
  return ''
}
