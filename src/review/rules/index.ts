import { lawfulRules } from './lawful'
import { numericRules } from './numeric'
import { heedingDenials } from './heedingDenials'
import type { DocumentRule, SentenceRule } from './rule'
import { hiddenText } from './wording/hiddenText'
import { unreadRest } from './wording/unreadRest'
import { wordingRules } from './wording'

/** Every rule that reads sentence by sentence. Adding one is one file and one entry in its folder's list. */
export const sentenceRules: readonly SentenceRule[] = [...wordingRules, ...numericRules, ...lawfulRules.sentence].map(
  heedingDenials,
)

/** Every rule that looks at the piece as a whole. */
export const documentRules: readonly DocumentRule[] = [hiddenText, unreadRest, ...lawfulRules.document]
