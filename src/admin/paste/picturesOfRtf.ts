import type { Crop, PastedPicture } from './types'

type Picture = { type: string | null; hex: string; numbers: Map<string, number> }
type Group = { skipped: boolean; picture: Picture | null }

const token = /[{}]|\\'[0-9a-f]{2}|\\([a-z]+)(-?\d+)? ?|\\[^a-z]|[^\\{}]+/gi

/** Groups whose pictures are no pictures of the text: second copies for old readers, picture bullets, page headers and footers. */
const skipped = new Set(
  'nonshppict shprslt listpicture listtext header headerl headerr headerf footer footerl footerr footerf'.split(' '),
)
const types = new Map([
  ['pngblip', 'image/png'],
  ['jpegblip', 'image/jpeg'],
])

/**
 * The pictures of an RTF document in reading order: one entry for each, null where it is of a kind that browsers can't show
 * (metafiles). Word and WPS write them as hexadecimal digits in `\pict` groups
 * (Rich Text Format Specification 1.9.1, “Pictures”, https://www.microsoft.com/en-us/download/details.aspx?id=10725, 2026-11-24).
 */
export const picturesOfRtf = (rtf: string): (PastedPicture | null)[] => {
  const found: (PastedPicture | null)[] = []
  const groups: Group[] = [{ skipped: false, picture: null }]
  const scan = new RegExp(token)
  for (let match = scan.exec(rtf); match; match = scan.exec(rtf)) {
    const [text, word, number] = match
    const group = groups.at(-1) ?? { skipped: false, picture: null }
    if (text === '{') groups.push({ skipped: group.skipped, picture: null })
    else if (text === '}') {
      groups.pop()
      if (group.picture && !group.skipped) found.push(read(group.picture))
    } else if (word) {
      obey(group, word, Number(number ?? 0))
      if (word === 'bin') scan.lastIndex += Math.max(0, Number(number ?? 0))
    } else if (group.picture && !text.startsWith('\\')) group.picture.hex += text
  }
  return found
}

const obey = (group: Group, word: string, number: number) => {
  if (skipped.has(word)) group.skipped = true
  else if (word === 'pict') group.picture = { type: null, hex: '', numbers: new Map() }
  else if (group.picture) {
    group.picture.type = types.get(word) ?? group.picture.type
    group.picture.numbers.set(word, number)
  }
}

const read = ({ type, hex, numbers }: Picture): PastedPicture | null => {
  const digits = hex.replace(/\s+/g, '')
  const crop = cropOf(numbers)
  if (!type || crop === null || digits.length < 2 || digits.length % 2 !== 0 || /[^0-9a-f]/i.test(digits)) return null
  const bytes = new Uint8Array(digits.length / 2)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)
  return { type, bytes, ...(crop && { crop }) }
}

/**
 * RTF holds the whole picture beside what the writer cut off (in twips of its natural size): it must be cut here too, or pasting would
 * show what was hidden. Null when the cut can't be computed.
 */
const cropOf = (numbers: Map<string, number>): Crop | undefined | null => {
  const cut = (name: string) => Math.max(0, numbers.get(name) ?? 0)
  const [left, right] = [cut('piccropl'), cut('piccropr')]
  const [top, bottom] = [cut('piccropt'), cut('piccropb')]
  if (left + right + top + bottom === 0) return undefined
  const [width, height] = [cut('picwgoal'), cut('pichgoal')]
  if (left + right >= width || top + bottom >= height) return null
  return {
    left: left / width,
    top: top / height,
    width: (width - left - right) / width,
    height: (height - top - bottom) / height,
  }
}
