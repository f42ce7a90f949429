import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, rm } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { Sentence } from '@/i18n/sentence'
import { probeMp4 } from './probeMp4'

type File = NonNullable<PayloadRequest['file']>
export type Accepted = { file: File; originalName: string; sha256: string; duration: number | null }
export type NotAccepted = { problem: Sentence; code: string; status: number }

const maxImageBytes = 20 * 1024 * 1024
const maxPixels = 50_000_000

const notAMedium: NotAccepted = {
  code: 'not-a-medium',
  status: 400,
  problem: {
    zh: '文件内容不是 JPEG、PNG、WebP 图片或 MP4 视频，请检查后重新上传。',
    en: 'The file is not a JPEG, PNG or WebP picture or an MP4 video.',
  },
}
const imageTooLarge: NotAccepted = {
  code: 'image-too-large',
  status: 413,
  problem: { zh: '图片超过 20 MB，请压缩后再上传。', en: 'The picture is over 20 MB; make it smaller.' },
}
const tooManyPixels: NotAccepted = {
  code: 'too-many-pixels',
  status: 400,
  problem: {
    zh: '图片像素过大（超过 5000 万），请缩小后再上传。',
    en: 'The picture has over 50 million pixels; make it smaller.',
  },
}
const brokenVideo: NotAccepted = {
  code: 'broken-video',
  status: 400,
  problem: {
    zh: '视频文件无法识别，请导出为 MP4（H.264）后重新上传。',
    en: 'The video can’t be read; export it as MP4 (H.264).',
  },
}

/**
 * Looks at what the bytes are, whatever the name says. Pictures are decoded and written anew (metadata gone but for colour and XMP,
 * which holds AI labels); videos are probed. The stored name is a uuid.
 */
export const acceptUpload = async (file: File): Promise<Accepted | NotAccepted> => {
  const head = await firstBytes(file)
  const answer = isMp4(head) ? await acceptVideo(file) : await acceptImage(file, head)
  if (file.tempFilePath && !('file' in answer && answer.file.tempFilePath)) await rm(file.tempFilePath, { force: true })
  return answer
}

const isMp4 = (head: Buffer) => head.subarray(4, 8).toString('latin1') === 'ftyp'
const isImage = (head: Buffer) =>
  head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
  head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) ||
  (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')

const firstBytes = async (file: File): Promise<Buffer> => {
  if (!file.tempFilePath) return file.data.subarray(0, 64)
  const handle = await open(file.tempFilePath)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const acceptImage = async (file: File, head: Buffer): Promise<Accepted | NotAccepted> => {
  if (!isImage(head)) return notAMedium
  if (file.size > maxImageBytes) return imageTooLarge
  const input = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const image = sharp(input, { limitInputPixels: maxPixels, failOn: 'error' })
  const meta = await image.metadata().catch(() => null)
  if (!meta?.width || !meta.height) return notAMedium
  if (meta.width * meta.height > maxPixels) return tooManyPixels
  const isPng = meta.format === 'png' || meta.hasAlpha
  const upright = image.rotate().keepIccProfile().keepXmp()
  const data = await (isPng ? upright.png() : upright.jpeg({ quality: 90 })).toBuffer().catch(() => null)
  if (!data) return notAMedium
  const stored: File = {
    data,
    mimetype: isPng ? 'image/png' : 'image/jpeg',
    name: `${randomUUID()}.${isPng ? 'png' : 'jpg'}`,
    size: data.length,
  }
  return { file: stored, originalName: file.name, sha256: sha256Of(data), duration: null }
}

const acceptVideo = async (file: File): Promise<Accepted | NotAccepted> => {
  const bytes = file.tempFilePath ? null : file.data
  const probe = await probeMp4(bytes ?? file.tempFilePath ?? '')
  if (!probe) return brokenVideo
  const sha256 = bytes ? sha256Of(bytes) : await sha256OfFile(file.tempFilePath ?? '')
  return {
    file: { ...file, mimetype: 'video/mp4', name: `${randomUUID()}.mp4` },
    originalName: file.name,
    sha256,
    duration: probe.duration,
  }
}

const sha256Of = (data: Buffer) => createHash('sha256').update(data).digest('hex')

const sha256OfFile = async (path: string) => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}
