import sharp from 'sharp'
import { Rejected } from '@/channels/errors'

/** Width and quality, tried in order until the file is small enough. */
const attempts = [
  { width: 1600, quality: 85 },
  { width: 1280, quality: 78 },
  { width: 960, quality: 70 },
  { width: 640, quality: 60 },
] as const

/**
 * A JPEG below `maxBytes`, upright, on white, never enlarged. XMP stays, since platforms look there for the AIGC mark that the
 * labelling rules forbid to remove (TC260-PG-20257A, 2025-08-28). Throws `Rejected` when the file is no picture.
 */
export const jpegBelow = async (file: Buffer, maxBytes: number): Promise<Buffer> => {
  for (const { width, quality } of attempts) {
    const jpeg = await encode(file, width, quality)
    if (jpeg.length < maxBytes) return jpeg
  }
  throw unusable()
}

const encode = (file: Buffer, width: number, quality: number): Promise<Buffer> =>
  sharp(file)
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ width, height: width * 4, fit: 'inside', withoutEnlargement: true })
    .keepXmp()
    .jpeg({ quality, mozjpeg: true })
    .toBuffer()
    .catch(() => {
      throw unusable()
    })

const unusable = () =>
  new Rejected('picture-unusable', {
    zh: '图片无法转换为平台接受的格式，请更换图片',
    en: 'The picture cannot be converted to a form the platform takes; replace it',
  })
