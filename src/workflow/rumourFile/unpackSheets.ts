import { inflateRawSync } from 'node:zlib'

const directoryEnd = Buffer.from('PK\u0005\u0006', 'latin1')
const directoryEntry = 0x02014b50
const deflated = 8

type Part = { name: string; next: number; unpack: (limit: number) => Buffer }

/** One entry of a zip's directory (APPNOTE 6.3.10, 4.3.12) and the bytes that it points to. */
const partAt = (zip: Buffer, at: number): Part => {
  if (zip.readUInt32LE(at) !== directoryEntry) throw new RangeError('not a directory of a zip')
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
  const local = zip.readUInt32LE(at + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
  return {
    name: zip.toString('utf8', at + 46, nameEnd),
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
    unpack: (limit) =>
      zip.readUInt16LE(at + 10) === deflated ? inflateRawSync(packed, { maxOutputLength: limit }) : packed,
  }
}

/**
 * The XML of an Excel file's sheets. A few kilobytes can unpack to gigabytes, so whoever reads one with a library that doesn't ask first
 * comes here first.
 * @throws when all its XML together is longer than `limit` bytes, or it is no zip.
 */
export const unpackSheets = (zip: Buffer, limit: number): Buffer[] => {
  const end = zip.lastIndexOf(directoryEnd)
  const sheets: Buffer[] = []
  let left = limit
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const { name, next, unpack } = partAt(zip, at)
    at = next
    if (!/\.xml(\.rels)?$/.test(name)) continue
    const xml = unpack(left + 1)
    left -= xml.length
    if (left < 0) throw new RangeError('too much in a zip')
    if (name.includes('worksheets/')) sheets.push(xml)
  }
  return sheets
}
