const wordProcessors =
  /class=["']?Mso|mso-[a-z-]+\s*:|urn:schemas-microsoft-com:office|content=["']?(?:Microsoft (?:Word|Excel)|Word\.Document|WPS)|ksohtml|\bSCXW\d|class=["'][^"']*\b(?:OutlineElement|TextRun)\b|LibreOffice|docs-internal-guid/i

/**
 * Whether HTML from the clipboard must be cleaned before the editor takes it: it comes from a word processor (Word, WPS, Word for the
 * web, LibreOffice), or it holds pictures, which the editor alone would leave as addresses.
 */
export const needsCleaning = (html: string): boolean => wordProcessors.test(html) || /<img\b/i.test(html)
