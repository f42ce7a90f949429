import type { SiteStore } from './store'
import { stylesheet, stylesheetFile } from './stylesheet'

/** Puts the stylesheet that this version's pages ask for on the site, unless it is there. Earlier versions' stay: their pages may still be cached. */
export const publishAssets = async (store: SiteStore): Promise<void> => {
  if (!(await store.exists(stylesheetFile))) await store.write(stylesheetFile, stylesheet)
}
