import type { Release } from '@/content/types'
import { renditionsOf } from './renditions'
import { captionsFile, mediaFile } from './urls'

/** The files below `m/` that a release uses: picture renditions, video, transcript. Other pieces may use the same pictures. */
export const filesOf = ({ id, snapshot: { body, media } }: Release): string[] => {
  const video = body.kind === 'videos' ? body.media : null
  const files = Object.values(media).flatMap((ref) =>
    ref.id === video ? [mediaFile(ref.sha256, '.mp4')] : renditionsOf(ref).map(({ file }) => file),
  )
  return [...new Set(video === null ? files : [...files, captionsFile(id)])]
}
