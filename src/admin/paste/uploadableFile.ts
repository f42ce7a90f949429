import type { Picture } from './cleanedClipboard'
import type { Crop } from './types'

const accepted = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
])

/**
 * The picture as a file that the media library takes. What it doesn't take (GIF, BMP…) and what must be cut is drawn anew as PNG; null
 * when the browser can't read it.
 */
export const uploadableFile = async (picture: NonNullable<Picture>, name: string): Promise<File | null> => {
  const blob = picture instanceof File ? picture : new Blob([picture.bytes], { type: picture.type })
  const crop = picture instanceof File ? undefined : picture.crop
  const extension = accepted.get(blob.type)
  if (extension && !crop) return new File([blob], `${name}.${extension}`, { type: blob.type })
  const drawn = await redrawn(blob, crop ?? { left: 0, top: 0, width: 1, height: 1 })
  return drawn && new File([drawn], `${name}.png`, { type: 'image/png' })
}

const redrawn = async (blob: Blob, crop: Crop): Promise<Blob | null> => {
  const image = await createImageBitmap(blob).catch(() => null)
  if (!image) return null
  const width = Math.max(1, Math.round(image.width * crop.width))
  const height = Math.max(1, Math.round(image.height * crop.height))
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(image, -Math.round(image.width * crop.left), -Math.round(image.height * crop.top))
  image.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
