import type { SentenceRule } from '../rule'
import { absolute } from './absolute'
import { advertising } from './advertising'
import { dangerousAdvice } from './dangerousAdvice'
import { efficacy } from './efficacy'
import { unsourced } from './unsourced'

/** Promises, advertising, advice that harms, and authorities that nobody can look up. */
export const wordingRules: readonly SentenceRule[] = [absolute, advertising, efficacy, dangerousAdvice, unsourced]
