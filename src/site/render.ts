import type { ReactElement } from 'react'

// Next refuses to bundle react-dom/server, and previews are rendered inside Next: Node itself loads it.
const { renderToStaticMarkup } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ 'react-dom/server')

/** A whole page as an HTML document. */
export const render = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}\n`
