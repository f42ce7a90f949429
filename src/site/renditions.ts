import type { MediaRef } from '@/content/types'
import { mediaFile } from './urls'

export type ImageFormat = 'webp' | 'jpg' | 'png'
export type Rendition = { file: string; width: number; height: number; format: ImageFormat }

const widths = [480, 960, 1600]

/** https://developers.google.com/speed/webp/faq (2025-09): WebP holds at most 16,383 pixels a side; long comic strips are taller. */
const webpLimit = 16_383

/**
 * The files that the site keeps of an image: widths 480, 960 and 1600 pixels, never enlarged, as WebP and as a fallback (PNG for PNG, whose drawings
 * JPEG would blur, else JPEG). Known from the reference alone, so that a page can be rendered without opening the image.
 */
export const renditionsOf = (ref: Pick<MediaRef, 'sha256' | 'mime' | 'width' | 'height'>): Rendition[] => {
  const fallback: ImageFormat = ref.mime === 'image/png' ? 'png' : 'jpg'
  return widthsOf(ref.width).flatMap((width) => {
    const height = Math.max(1, Math.round((ref.height * width) / ref.width))
    const formats: ImageFormat[] = height > webpLimit ? [fallback] : ['webp', fallback]
    return formats.map((format) => ({ file: mediaFile(ref.sha256, `-${width}.${format}`), width, height, format }))
  })
}

const widthsOf = (width: number): number[] => [
  ...new Set([...widths.filter((w) => w < width), Math.min(width, Math.max(...widths))]),
]
