import type { SentenceRule } from '../rule'
import { absolute } from './absolute'
import { advertising } from './advertising'
import { dangerousAdvice } from './dangerousAdvice'
import { efficacy } from './efficacy'
import { healthProduct } from './healthProduct'
import { panicForward } from './panicForward'
import { sensitiveWords } from './sensitiveWords'
import { unsourced } from './unsourced'

/** Promises, advertising, advice that harms, calls to panic, words to avoid, and authorities that nobody can look up. */
export const wordingRules: readonly SentenceRule[] = [
  absolute,
  advertising,
  efficacy,
  healthProduct,
  dangerousAdvice,
  panicForward,
  sensitiveWords,
  unsourced,
]
