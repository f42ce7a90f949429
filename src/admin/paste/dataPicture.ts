import type { PastedPicture } from './types'

/** The picture in a `data:` address; null when it is anything else or its text isn't base64. */
export const dataPicture = (src: string): PastedPicture | null => {
  const [, type, base64] = /^data:(image\/[a-z0-9.+-]+);base64,([\s\S]+)$/i.exec(src) ?? []
  if (!type || !base64) return null
  try {
    return { type: type.toLowerCase(), bytes: Uint8Array.from(atob(base64.trim()), (byte) => byte.charCodeAt(0)) }
  } catch {
    return null
  }
}
