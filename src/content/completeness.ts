import { missingFromBody } from './complete/missingFromBody'
import { missingFromMedia } from './complete/missingFromMedia'
import { missingFromMeta } from './complete/missingFromMeta'
import type { DraftContent, Missing } from './complete/types'

export type { DraftContent, Missing } from './complete/types'

/**
 * Everything that keeps a draft from being submitted, in the order of the form; empty when it may be. `path` is the field of the desk
 * copy that the point leads to.
 */
export const missingForSubmit = (draft: Partial<DraftContent>): Missing[] => [
  ...missingFromMeta(draft),
  ...missingFromBody(draft),
  ...missingFromMedia(draft),
  ...(draft.declared
    ? []
    : [
        {
          path: 'declaration',
          message: {
            zh: '请勾选“本单位对内容的科学性、真实性负责”。',
            en: 'Declare that your unit answers for the science and truth of the content.',
          },
        },
      ]),
]
