import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Snapshot } from '@/content/types'
import { mediaDir } from '@/env'

/**
 * The stored file of a medium of a snapshot. Its bytes are checked against the approved hash each time.
 * @throws when the file is missing or not what was approved
 */
export const mediaFile = async (snapshot: Snapshot, mediaId: string): Promise<Buffer> => {
  const ref = snapshot.media[mediaId]
  if (!ref) throw new Error(`media ${mediaId} is not part of this piece`)
  const bytes = await readFile(join(mediaDir(), basename(ref.file)))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== ref.sha256) throw new Error(`media ${mediaId} does not match its approved hash`)
  return bytes
}
