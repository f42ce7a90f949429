import type { Release } from '@/content/types'
import { filesOf } from './filesOf'
import { noticePage, type Notice } from './noticePage'
import type { SiteStore } from './store'
import { pieceFolder, pieceJsonFile, piecePageFile } from './urls'

type Options = {
  store: SiteStore
  /** The release that was live. */
  release: Release
  earlier?: Release[]
  notice: Notice
  /** Whether another live piece uses the file. */
  keepFile: (path: string) => boolean | Promise<boolean>
}

/**
 * Takes a piece off the site, in the reverse order of `publishPiece`: its page becomes the notice, then JSON, transcript and pictures go. The notice
 * stays for servers that can't answer 410 by themselves. Safe to repeat.
 */
export const removePiece = async ({ store, release, earlier = [], notice, keepFile }: Options): Promise<void> => {
  const page = piecePageFile(release.snapshot)
  await store.write(page, noticePage(notice))
  await store.remove(pieceJsonFile(release.snapshot))
  for (const file of await store.list(pieceFolder(release.snapshot))) if (file !== page) await store.remove(file)
  for (const file of new Set([release, ...earlier].flatMap(filesOf).reverse()))
    if (!(await keepFile(file))) await store.remove(file)
}
