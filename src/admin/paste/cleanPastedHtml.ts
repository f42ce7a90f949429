import { blocksToHtml } from './blocksToHtml'
import { dataPicture } from './dataPicture'
import { picturesOfRtf } from './picturesOfRtf'
import { readBlocks } from './readBlocks'
import type { PastedPicture } from './types'

/** `pictures` in the order of the `<img src="pasted:0">` of `html`; null where the clipboard didn't hold the picture's bytes. */
export type CleanedPaste = { html: string; pictures: (PastedPicture | null)[] }

/**
 * Cleans HTML that a word processor put on the clipboard: headings (one level down, since the piece's title is the h1), nested lists,
 * tables with header rows and merged cells, pictures, links to the web, bold, italic, underline, strike, sub and sup stay; styles,
 * classes, empty paragraphs, indentation, comments and deleted or hidden text go.
 *
 * A browser can't read the files that desktop Word names as pictures (`file:///…`); their bytes are taken from `rtf`, the same content
 * in the clipboard's other form, in the order of the document. When the two don't hold equally many pictures none is taken: a wrong
 * picture is worse than a missing one.
 */
export const cleanPastedHtml = (html: string, rtf = ''): CleanedPaste => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  // Word writes each picture twice where it keeps VML outside comments; the img is the one for browsers.
  if (body.querySelector('img')) [...body.getElementsByTagName('v:imagedata')].forEach((vml) => vml.remove())
  const blocks = readBlocks(body)
  const sources = blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : []))
  return { html: blocksToHtml(blocks), pictures: picturesOf(sources, rtf) }
}

const isFile = (src: string) => /^file:/i.test(src)

const picturesOf = (sources: string[], rtf: string): (PastedPicture | null)[] => {
  const files = sources.filter(isFile).length
  const found = files > 0 ? picturesOfRtf(rtf) : []
  const next = found.length === files ? found.values() : [].values()
  return sources.map((src) => (isFile(src) ? (next.next().value ?? null) : dataPicture(src)))
}
