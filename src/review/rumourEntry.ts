import { z } from 'zod'
import { ExpressionError, parseExpression } from './retrieval/expression'
import { risks, type Rumour } from './types'

export const rumourStatuses = ['draft', 'active', 'retired'] as const

const day = z.union([z.literal(''), z.iso.date()])
const text = (max: number) => z.string().trim().max(max)
/** What the report calls `info` and `warn` counts as the risks of the same meaning. */
const severities: Record<string, string> = { '': 'medium', info: 'low', warn: 'medium', none: 'low' }

const expression = text(20_000).superRefine((source, context) => {
  try {
    parseExpression(source)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    context.addIssue({ code: 'custom', message: error.message })
  }
})

/** One line of a rumour library: id and claim; everything else may be left out. */
export const rumourEntry = z.object({
  id: text(100).min(1),
  claim: text(500).min(1),
  variants: z.array(text(500)).max(100).default([]),
  expression: expression.default(''),
  counterFact: text(2000).default(''),
  truth: text(2000).default(''),
  field: text(50).default(''),
  severity: z
    .string()
    .transform((severity) => severities[severity] ?? severity)
    .pipe(z.enum(risks))
    .default('medium'),
  pattern: text(50).default(''),
  sources: z
    .array(
      z.object({
        title: text(500),
        publisher: text(200).default(''),
        url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
        date: text(20).default(''),
      }),
    )
    .default([]),
  validFrom: day.default(''),
  reviewBy: day.default(''),
  status: z.enum(rumourStatuses).default('active'),
})

/** A rumour with its life in the library. Days are ISO dates in Asia/Shanghai, empty when unset. */
export type RumourEntry = z.output<typeof rumourEntry>

/** The entries that the reader uses on a day: active ones that are valid by then. */
export const inForce = (entries: readonly RumourEntry[], today: string): Rumour[] =>
  entries.filter(({ status, validFrom }) => status === 'active' && validFrom <= today)
