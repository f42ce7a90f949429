import sharp from 'sharp'
import type { Rendition } from './renditions'

/** Far above any reviewed picture, far below a decompression bomb. */
const limitInputPixels = 120_000_000

/**
 * Makes one public rendition of an image. XMP is kept, since it carries the implicit AI label (GB 45438-2025, Annex E) that nobody may remove
 * (人工智能生成合成内容标识办法, Art. 10, cac.gov.cn/2025-03/14/c_1743654684782215.htm); everything else, such as a camera's position, is dropped.
 * @throws when the bytes are no image that sharp reads
 */
export const makeRendition = (image: Buffer, { width, format }: Rendition): Promise<Buffer> => {
  const scaled = sharp(image, { limitInputPixels }).autoOrient().resize({ width, withoutEnlargement: true }).keepXmp()
  if (format === 'webp') return scaled.webp({ quality: 80 }).toBuffer()
  if (format === 'png') return scaled.png({ compressionLevel: 9 }).toBuffer()
  return scaled.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
}
