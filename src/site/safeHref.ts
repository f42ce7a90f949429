/** The address when a reader may follow it (http or https, parseable), else undefined. */
export const safeHref = (href: string | undefined): string | undefined => {
  if (!href || !URL.canParse(href)) return undefined
  const url = new URL(href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
