import type { Snapshot } from '@/content/types'
import { absolute, piecePath } from './urls'

/** The public address of a piece with the mark of a delivery, by which a read-back recognises the post. */
export const markedLink = (siteUrl: string, snapshot: Snapshot, mark: string): string =>
  `${absolute(siteUrl, piecePath(snapshot))}?k=${mark}`
