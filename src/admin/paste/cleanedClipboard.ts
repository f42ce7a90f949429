import { cleanPastedHtml, type CleanedPaste } from './cleanPastedHtml'
import { needsCleaning } from './needsCleaning'

/** What is to be inserted instead of the clipboard's HTML; null when that HTML is the editor's own or needs no cleaning. */
export const cleanedClipboard = (clipboard: DataTransfer | null): (Pick<CleanedPaste, 'html'> & Pictures) | null => {
  if (!clipboard || clipboard.types.includes('application/x-lexical-editor')) return null
  const source = clipboard.getData('text/html')
  if (!needsCleaning(source)) return null
  const { html, pictures } = cleanPastedHtml(source, clipboard.getData('text/rtf'))
  return html === '' ? null : { html, pictures: withCopiedFile(html, pictures, clipboard.files) }
}

type Pictures = { pictures: Picture[] }
/** A picture's bytes, or the file that holds them. */
export type Picture = CleanedPaste['pictures'][number] | File

/** A single picture that was copied by itself also lies on the clipboard as a file. */
const withCopiedFile = (html: string, pictures: CleanedPaste['pictures'], files: FileList): Picture[] => {
  const file = files[0]
  const isLone = pictures.length === 1 && files.length === 1 && /^<img [^>]*>$/.test(html)
  return isLone && file?.type.startsWith('image/') ? [file] : pictures
}
