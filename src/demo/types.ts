import type { Block } from '@/content/types'
import type { DemoMeta } from './meta'
import type { PictureKey } from './pictures'

/** A block of a demo article: as the content has it, but an image names a drawing instead of a stored file. */
export type DemoBlock =
  Exclude<Block, { type: 'image' }> | { type: 'image'; picture: PictureKey; alt: string; caption: string }

/** What the pipeline must do with a demo article. */
export type DemoOutcome = 'released' | 'refused' | 'changes-requested'

export type DemoArticle = Omit<DemoMeta, 'expect'> & {
  cover: { picture: PictureKey; alt: string }
  blocks: DemoBlock[]
  expect: DemoOutcome
}
