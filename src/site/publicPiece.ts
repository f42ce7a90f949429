import type { Body, MediaRef, Release, Snapshot } from '@/content/types'
import { publicBody } from './publicBody'
import { publicPieceSchema, type PublicMedia, type PublicPiece } from './publicPieceSchema'
import { renditionsOf, type ImageFormat } from './renditions'
import { safeHref } from './safeHref'
import { absolute, captionsFile, mediaFile, piecePath } from './urls'

/** Where a page finds its files: on the site for what is released, on the admin's origin for a preview. */
export type PieceUrls = {
  /** Absolute address of the piece's page. */
  page: string
  /** Address of a site file made from `ref`, given by the file's path on the site. */
  media: (file: string, ref: MediaRef) => string
  captions: string
}

/** The addresses of a released piece. Those of files begin with `/` and are relative to the page's own origin. */
export const siteUrls = (release: Release, siteUrl: string): PieceUrls => ({
  page: absolute(siteUrl, piecePath(release.snapshot)),
  media: (file) => `/${file}`,
  captions: `/${captionsFile(release.id)}`,
})

/**
 * The one allow-list of what the public learns of a release: what is not copied here is on no page, in no feed and in no JSON. Left out on purpose:
 * authors' accounts, the confidentiality check, permissions for reprints, target channels, ids of documents, names of stored files.
 * @throws ZodError when the snapshot is not of the shape that `publicPieceSchema` describes
 */
export const publicPiece = (release: Release, urls: PieceUrls): PublicPiece => {
  const { snapshot } = release
  return publicPieceSchema.parse({
    schema: 1,
    id: snapshot.pieceId,
    ...described(snapshot),
    sources: snapshot.sources.map((source) => ({ ...source, url: safeHref(source.url) ?? '' })),
    aiLabel: snapshot.aiLabel,
    sponsored: snapshot.sponsored,
    sponsor: snapshot.sponsor,
    cover: snapshot.cover,
    body: publicBody(snapshot.body, urls.captions),
    media: publicMedia(snapshot, urls),
    digest: release.digest,
    publishedAt: release.firstReleasedAt,
    updatedAt: release.releasedAt,
    correctionNote: release.correctionNote,
    url: urls.page,
  })
}

const described = (snapshot: Snapshot) => ({
  kind: snapshot.kind,
  slug: snapshot.slug,
  title: snapshot.title,
  summary: snapshot.summary,
  department: snapshot.department,
  authors: snapshot.authors,
  origin: { ...snapshot.origin, url: safeHref(snapshot.origin.url) ?? '' },
  purpose: snapshot.purpose,
  audience: snapshot.audience,
  keywords: snapshot.keywords,
  responsibleEditor: snapshot.responsibleEditor,
  signer: snapshot.signer,
  fields: snapshot.fields,
})

const publicMedia = ({ media, body }: Snapshot, urls: PieceUrls): Record<string, PublicMedia> =>
  Object.fromEntries(Object.entries(media).map(([id, ref]) => [id, publicFile(ref, body, urls)]))

const publicFile = (ref: MediaRef, body: Body, urls: PieceUrls): PublicMedia => {
  const { width, height, credit, licence, aiLabel, mapApproval } = ref
  const facts = { width, height, credit, licence, aiLabel, mapApproval }
  if (body.kind === 'videos' && body.media === ref.id)
    return { type: 'video', ...facts, url: urls.media(mediaFile(ref.sha256, '.mp4'), ref), mime: ref.mime }
  const renditions = renditionsOf(ref).map(({ file, format, ...size }) => ({
    url: urls.media(file, ref),
    ...size,
    mime: mimes[format],
  }))
  return { type: 'image', ...facts, renditions }
}

const mimes = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' } as const satisfies Record<ImageFormat, string>
