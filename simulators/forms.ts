/** Text of a form field, empty when absent. */
export const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Bytes of an uploaded file, or undefined when the field holds none. */
export const upload = async (form: FormData, name: string): Promise<Buffer | undefined> => {
  const value = form.get(name)
  return value === null || typeof value === 'string' ? undefined : Buffer.from(await value.arrayBuffer())
}

export const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8
export const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG'
export const isGif = (bytes: Buffer): boolean => bytes.subarray(0, 3).toString('latin1') === 'GIF'
