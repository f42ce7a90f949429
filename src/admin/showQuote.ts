import type { Target } from '@/review/types'

const mark = '3px solid #d97706'

/**
 * Scrolls the preview to the words of a target and frames the block they stand in. The preview is ours and of the same origin, and holds
 * no script of its own. False when the words are not in it: another channel may be shown, or they stand in an alt text.
 */
export const showQuote = (frame: HTMLIFrameElement | null, { quote }: Target): boolean => {
  const page = frame?.contentDocument
  if (!page?.body) return false
  for (const marked of page.querySelectorAll<HTMLElement>('[data-shown]')) {
    marked.style.outline = ''
    marked.removeAttribute('data-shown')
  }
  const block = blockWith(page, quote.prefix + quote.exact) ?? blockWith(page, quote.exact)
  if (!block) return false
  block.dataset.shown = ''
  block.style.outline = mark
  block.scrollIntoView({ block: 'center' })
  return true
}

/** The innermost element whose text holds the words: a bold word splits a sentence into several text nodes. */
const blockWith = (page: Document, words: string): HTMLElement | null => {
  const holds = (element: Element) => (element.textContent ?? '').includes(words)
  const within = (element: HTMLElement): HTMLElement => {
    const child = [...element.children].find(
      (candidate): candidate is HTMLElement => candidate instanceof HTMLElement && holds(candidate),
    )
    return child ? within(child) : element
  }
  return words !== '' && holds(page.body) ? within(page.body) : null
}
