import type { SiteStore } from './store'
import { icon, iconFile, stylesheet, stylesheetFile } from './stylesheet'

/** Puts the stylesheet and the icon that this version's pages ask for on the site, unless they are there. Earlier versions' stay: their pages may still be cached. */
export const publishAssets = async (store: SiteStore): Promise<void> => {
  if (!(await store.exists(stylesheetFile))) await store.write(stylesheetFile, stylesheet)
  if (!(await store.exists(iconFile))) await store.write(iconFile, icon)
}
