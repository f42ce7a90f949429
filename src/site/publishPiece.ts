import { createHash } from 'node:crypto'
import type { MediaRef, Release } from '@/content/types'
import { makeRendition } from './makeRendition'
import { piecePage } from './piecePage'
import { publishAssets } from './publishAssets'
import { publicPiece, siteUrls } from './publicPiece'
import { filesOf } from './filesOf'
import { renditionsOf } from './renditions'
import type { SiteStore } from './store'
import { captionsFile, mediaFile, pieceFolder, pieceJsonFile, piecePageFile, piecePath } from './urls'
import { webvtt } from './webvtt'

type Options = {
  store: SiteStore
  release: Release
  /** Earlier releases of the piece: what only they used leaves the site once the new page stands. */
  earlier?: Release[]
  /** Whether another live piece uses the file. */
  keepFile?: (path: string) => boolean | Promise<boolean>
  /** The stored file of a media id, its hash checked. */
  readFile: (mediaId: string) => Promise<Buffer>
  siteUrl: string
}

/**
 * Puts a release on the site: pictures and video, transcript, JSON, page, in this order, so that whatever can be read is complete. Safe to repeat.
 * @returns the page's path and the hash (`sha256:…`) of its JSON and HTML
 */
export const publishPiece = async (options: Options): Promise<{ path: string; contentHash: string }> => {
  const { store, release, readFile, siteUrl } = options
  const { snapshot } = release
  const piece = publicPiece(release, siteUrls(release, siteUrl))
  const json = JSON.stringify(piece)
  const page = piecePage(piece)
  await publishAssets(store)
  for (const ref of Object.values(snapshot.media)) await publishMedia(store, release, ref, readFile)
  if (snapshot.body.kind === 'videos') await store.write(captionsFile(release.id), webvtt(snapshot.body.transcript))
  await store.write(pieceJsonFile(snapshot), json)
  await store.write(piecePageFile(snapshot), page)
  await dropStale(options)
  return {
    path: piecePath(snapshot),
    contentHash: `sha256:${createHash('sha256').update(json).update(page).digest('hex')}`,
  }
}

/** Media files are named by their content: what is there already is right. */
const publishMedia = async (
  store: SiteStore,
  { snapshot: { body } }: Release,
  ref: MediaRef,
  readFile: Options['readFile'],
): Promise<void> => {
  if (body.kind === 'videos' && body.media === ref.id) {
    const file = mediaFile(ref.sha256, '.mp4')
    if (!(await store.exists(file))) await store.write(file, await readFile(ref.id))
    return
  }
  let original: Buffer | undefined
  for (const rendition of renditionsOf(ref)) {
    if (await store.exists(rendition.file)) continue
    original ??= await readFile(ref.id)
    await store.write(rendition.file, await makeRendition(original, rendition))
  }
}

/** The page under an earlier slug, and the files that only earlier releases used. */
const dropStale = async ({ store, release, earlier = [], keepFile = () => false }: Options): Promise<void> => {
  const current = new Set([...filesOf(release), pieceJsonFile(release.snapshot), piecePageFile(release.snapshot)])
  const pages = await store.list(pieceFolder(release.snapshot))
  for (const file of new Set([...pages, ...earlier.flatMap(filesOf)]))
    if (!current.has(file) && !(await keepFile(file))) await store.remove(file)
}
