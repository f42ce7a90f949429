import { absolute } from './absolute'
import { dangerousAdvice } from './dangerousAdvice'
import { efficacy } from './efficacy'
import { impossible } from './impossible'
import { multiples } from './multiples'
import { parts } from './parts'
import type { Rule } from './rule'
import { unsourced } from './unsourced'

/** Every rule that reads sentence by sentence. Adding one is one file and one entry. */
export const rules: readonly Rule[] = [absolute, efficacy, dangerousAdvice, impossible, parts, multiples, unsourced]
