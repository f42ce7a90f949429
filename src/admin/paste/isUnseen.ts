const droppedTags = new Set(
  'HEAD STYLE SCRIPT TITLE META LINK XML TEMPLATE NOSCRIPT IFRAME OBJECT SVG BUTTON INPUT SELECT TEXTAREA'.split(' '),
)
const aside = new Set(['comment-list', 'comment', 'header', 'footer'])

/**
 * Whether an element is no part of the text that the writer sees: metadata, hidden text, deletions of tracked changes, comments of
 * colleagues. Pasting must not make such things public.
 */
export const isUnseen = (element: Element, style: ReadonlyMap<string, string>): boolean =>
  droppedTags.has(element.tagName.toUpperCase()) ||
  style.get('display') === 'none' ||
  style.get('mso-hide') === 'all' ||
  aside.has(style.get('mso-element') ?? '') ||
  /\bmsocom|\bMsoCommentReference/i.test(element.className) ||
  (element.tagName.toUpperCase() === 'DEL' && (element.hasAttribute('cite') || element.hasAttribute('datetime')))
