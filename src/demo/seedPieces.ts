import type { Payload } from 'payload'
import { blocksToLexical } from '@/content/lexical'
import type { Block, Kind } from '@/content/types'
import type { User } from '@/payload-types'
import { changeRow, is } from '@/workflow/rows'
import { articles } from './articles'
import { comics } from './comics'
import { drawComicPicture } from './comicPictures'
import type { DemoMeta } from './meta'
import { drawPicture } from './pictures'
import type { Seeded } from './seedBase'
import type { DemoArticle } from './types'
import { readVideo, videos } from './videos'

export type SeededPiece = {
  key: string
  collection: Kind
  id: string
  title: string
  department: string
  expect: DemoArticle['expect']
  why: { zh: string; en: string }
}

type Picture = { name: string; mime: string; bytes: Buffer; credit: string; licence: string }

/** Creates drafts as their department's editor would, pictures first. */
export const draftsman = (payload: Payload, seeded: Seeded) => {
  const editors = new Map<string, User>()
  const pictures = new Map<string, Promise<string>>()

  const editorOf = async (department: string): Promise<User> => {
    const known = editors.get(department)
    if (known) return known
    const found = await payload.find({
      collection: 'users',
      where: { and: [{ role: { equals: 'editor' } }, { department: { equals: seeded.departments.get(department) } }] },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const editor = found.docs[0]
    if (!editor) throw new Error(`the demo has no editor of ${department}`)
    editors.set(department, editor)
    return editor
  }
  const upload = async (department: string, picture: Picture, title: string): Promise<string> => {
    const editor = await editorOf(department)
    const file = { data: picture.bytes, mimetype: picture.mime, name: picture.name, size: picture.bytes.length }
    const medium = await payload.create({
      collection: 'media',
      data: { title, alt: title, credit: picture.credit, licence: picture.licence, aiLabel: 'none' },
      file,
      user: { ...editor, collection: 'users' },
      overrideAccess: false,
    } as never)
    return (medium as { id: string }).id
  }
  /** One row for each department and picture. */
  const picture = (department: string, key: string, draw: () => Promise<Picture>, title: string): Promise<string> => {
    const name = `${department}/${key}`
    const made = pictures.get(name) ?? draw().then((drawn) => upload(department, drawn, title))
    pictures.set(name, made)
    return made
  }
  const create = async (
    collection: Kind,
    meta: Omit<DemoMeta, 'expect'> & { expect: DemoArticle['expect'] },
    more: Record<string, unknown>,
  ): Promise<SeededPiece> => {
    const editor = await editorOf(meta.department)
    const data = { ...metaFields(meta, seeded), ...more }
    const created = await payload.create({
      collection,
      draft: true,
      data,
      user: { ...editor, collection: 'users' },
      overrideAccess: false,
    } as never)
    const { id, piece } = created as { id: string; piece: string | { id: string } }
    await changeRow({ payload }, 'pieces', is('id', typeof piece === 'string' ? piece : piece.id), { demo: true })
    return {
      key: meta.key,
      collection,
      id,
      title: meta.title,
      department: meta.department,
      expect: meta.expect,
      why: meta.why,
    }
  }
  return { editorOf, picture, upload, create }
}

type Draftsman = ReturnType<typeof draftsman>

const metaFields = (meta: Omit<DemoMeta, 'expect'>, seeded: Seeded) => ({
  title: meta.title,
  summary: meta.summary,
  department: seeded.departments.get(meta.department),
  authors: meta.authors,
  responsibleEditor: meta.responsibleEditor,
  signer: meta.signer,
  confidentialityCheck: meta.confidentialityCheck,
  fields: meta.fields.flatMap((field) => seeded.fields.get(field) ?? []),
  audience: meta.audience,
  purpose: meta.purpose,
  origin: meta.origin,
  keywords: meta.keywords,
  sources: meta.sources,
  aiLabel: meta.aiLabel,
  sponsored: meta.sponsored,
  sponsor: meta.sponsored ? '示例企业' : undefined,
  urgent: meta.urgent ?? false,
  channels: meta.channels,
  declaration: true,
})

/** The demo's articles, videos and comics as drafts, ready to be submitted. */
export const seedPieces = async (payload: Payload, seeded: Seeded): Promise<SeededPiece[]> => {
  const desk = draftsman(payload, seeded)
  const pieces: SeededPiece[] = []
  for (const article of articles) pieces.push(await seedArticle(desk, article))
  for (const video of videos) {
    const { bytes, mime, name, credit, licence } = await readVideo(video)
    const medium = await desk.upload(video.department, { bytes, mime, name, credit, licence }, video.title)
    pieces.push(
      await desk.create('videos', video, {
        ...(await coverOf(desk, video)),
        video: medium,
        transcript: video.transcript,
      }),
    )
  }
  for (const comic of comics)
    pieces.push(
      await desk.create('comics', comic, { ...(await coverOf(desk, comic)), pages: await pagesOf(desk, comic) }),
    )
  return pieces
}

export const seedArticle = async (desk: Draftsman, article: DemoArticle): Promise<SeededPiece> => {
  const { department, cover } = article
  const blocks: Block[] = []
  for (const block of article.blocks)
    blocks.push(
      block.type === 'image'
        ? {
            type: 'image',
            media: await desk.picture(department, block.picture, () => drawPicture(block.picture), block.alt),
            alt: block.alt,
            caption: block.caption,
          }
        : block,
    )
  return desk.create('articles', article, {
    cover: await desk.picture(department, cover.picture, () => drawPicture(cover.picture), cover.alt),
    coverAlt: cover.alt,
    body: blocksToLexical(blocks),
  })
}

const coverOf = async (
  desk: Draftsman,
  {
    department,
    cover,
  }: { department: string; cover: { picture: Parameters<typeof drawComicPicture>[0]; alt: string } },
) => ({
  cover: await desk.picture(department, cover.picture, () => drawComicPicture(cover.picture), cover.alt),
  coverAlt: cover.alt,
})

const pagesOf = async (desk: Draftsman, comic: (typeof comics)[number]) => {
  const pages = []
  for (const { panels } of comic.pages) {
    const drawn = []
    for (const { picture, ...panel } of panels)
      drawn.push({
        ...panel,
        image: await desk.picture(comic.department, picture, () => drawComicPicture(picture), panel.alt),
      })
    pages.push({ panels: drawn })
  }
  return pages
}
