import { z } from 'zod'
import { textUpTo, wordsUpTo } from './boundedText'
import { ExpressionError, maxExpressionLength, parseExpression } from './retrieval/expression'
import { orElse } from './orElse'
import type { Risk, Rumour } from './types'

export const rumourStatuses = ['draft', 'active', 'retired'] as const

const day = z.union([z.literal(''), z.iso.date()])
/** White space around a text is no part of it, but counts against its length. */
const text = (most: number) => textUpTo(most).trim()
const words = (most: number) => wordsUpTo(most).trim()

/** What the report calls `info` and `warn` counts as the risks of the same meaning. */
const severities = {
  ...{ none: 'low', low: 'low', medium: 'medium', high: 'high', blocker: 'blocker' },
  ...{ '': 'medium', info: 'low', warn: 'medium' },
} as const satisfies Record<string, Risk>
type Severity = keyof typeof severities
const severity = z
  .enum(Object.keys(severities) as [Severity, ...Severity[]])
  .transform((name): Risk => severities[name])

const expression = text(maxExpressionLength)
  .superRefine((source, context) => {
    try {
      parseExpression(source)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      context.addIssue({ code: 'custom', message: error.message })
    }
  })
  .meta({
    maxLength: maxExpressionLength,
    description: 'words or "quoted phrases" with AND, OR, NOT (与 或 非) and parentheses; must be complete',
  })

const webAddress = z.url({ protocol: /^https?$/ }).meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?:' })

const source = z.object({
  title: text(500),
  publisher: orElse(text(200), ''),
  url: orElse(z.union([z.literal(''), webAddress]), ''),
  date: orElse(text(20), ''),
})

/** One line of a rumour library: id and claim; everything else may be left out. */
export const rumourEntry = z.object({
  id: words(100),
  claim: words(500),
  variants: orElse(z.array(text(500)).max(100), []),
  expression: orElse(expression, ''),
  counterFact: orElse(text(2000), ''),
  truth: orElse(text(2000), ''),
  field: orElse(text(50), ''),
  severity: orElse(severity, 'medium'),
  pattern: orElse(text(50), ''),
  sources: orElse(z.array(source), []),
  validFrom: orElse(day, ''),
  reviewBy: orElse(day, ''),
  status: orElse(z.enum(rumourStatuses), 'active'),
})

/** A rumour with its life in the library. Days are ISO dates in Asia/Shanghai, empty when unset. */
export type RumourEntry = z.output<typeof rumourEntry>

/** The entries that the reader uses on a day: active ones that are valid by then. */
export const inForce = (entries: readonly RumourEntry[], today: string): Rumour[] =>
  entries.filter(({ status, validFrom }) => status === 'active' && validFrom <= today)
