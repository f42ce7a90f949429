import { open, type FileHandle } from 'node:fs/promises'

type Reader = { size: number; read: (at: number, length: number) => Promise<Buffer> }

/**
 * Reads an MP4's box structure without decoding: null unless boxes fill the file exactly and there is a movie header with a video track.
 * Duration in seconds. (ISO/IEC 14496-12)
 */
export const probeMp4 = async (input: Buffer | string): Promise<{ duration: number } | null> => {
  if (Buffer.isBuffer(input))
    return probe({ size: input.length, read: async (at, length) => input.subarray(at, at + length) })
  const handle = await open(input)
  try {
    return await probe({ size: (await handle.stat()).size, read: (at, length) => readAt(handle, at, length) })
  } finally {
    await handle.close()
  }
}

const readAt = async (handle: FileHandle, at: number, length: number) => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

const maxHeader = 16 * 1024 * 1024

const probe = async (reader: Reader) => {
  let at = 0
  let moov: Buffer | null = null
  while (at + 8 <= reader.size) {
    const head = await reader.read(at, 16)
    const size = boxSize(head, reader.size - at)
    if (size === null) return null
    if (head.subarray(4, 8).toString('latin1') === 'moov' && size <= maxHeader) moov = await reader.read(at, size)
    at += size
  }
  return at === reader.size && moov ? readMovie(moov) : null
}

const boxSize = (head: Buffer, left: number): number | null => {
  if (head.length < 8) return null
  const short = head.readUInt32BE(0)
  const size = short === 1 && head.length >= 16 ? Number(head.readBigUInt64BE(8)) : short === 0 ? left : short
  return size >= 8 && size <= left ? size : null
}

const readMovie = (moov: Buffer) => {
  const at = moov.indexOf('mvhd')
  if (at < 0 || moov.indexOf('vide') < 0) return null
  const isLong = moov[at + 4] === 1
  const scaleAt = at + 4 + (isLong ? 20 : 12)
  if (scaleAt + 12 > moov.length) return null
  const scale = moov.readUInt32BE(scaleAt)
  const units = isLong ? Number(moov.readBigUInt64BE(scaleAt + 4)) : moov.readUInt32BE(scaleAt + 4)
  return scale > 0 && units > 0 ? { duration: units / scale } : null
}
