import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterErrorHook } from 'payload'
import { mediaDir } from '@/env'

/** Payload writes files before the row and does not roll them back: whatever a failed upload left is removed. */
export const sweepUploadOnError: CollectionAfterErrorHook = async ({ req }) => {
  const name = req.context.uploadName
  if (!name) return
  const left = (await readdir(mediaDir())).filter((file) => file.startsWith(name))
  await Promise.all(left.map((file) => rm(join(mediaDir(), file), { force: true })))
}
