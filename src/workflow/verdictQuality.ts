import type { Where } from 'payload'
import { z } from 'zod'
import { qualityOf, type Quality } from '@/review/quality'
import { risks, verdicts } from '@/review/types'
import { all, findFields } from './rows'

/** Days in China, both included. */
export const periodSchema = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() })
export type Period = z.infer<typeof periodSchema>

const rowSchema = z.object({
  field: z
    .string()
    .nullish()
    .transform((field) => field ?? ''),
  rules: z
    .array(z.string())
    .nullish()
    .transform((rules) => rules ?? []),
  model: z
    .string()
    .nullish()
    .transform((model) => model ?? ''),
  engineVerdict: z.enum(verdicts),
  engineRisk: z.enum(risks),
  expertVerdict: z.enum(verdicts),
})
const fields = ['field', 'rules', 'model', 'engineVerdict', 'engineRisk', 'expertVerdict'] as const

const decidedWithin = ({ from, to }: Period): Where[] => [
  { decidedAt: { exists: true } },
  ...(from ? [{ decidedAt: { greater_than_equal: new Date(`${from}T00:00:00+08:00`).toISOString() } }] : []),
  ...(to ? [{ decidedAt: { less_than: new Date(`${to}T24:00:00+08:00`).toISOString() } }] : []),
]

/** How far the reader and the experts agreed in a period, of the verdicts that lie in `scope`. */
export const verdictQuality = async (
  at: Parameters<typeof findFields>[0],
  period: Period,
  scope: Where = {},
): Promise<Quality> => {
  const where = all(...decidedWithin(period), scope)
  // 0: no limit, since a measure of some of the verdicts is none.
  const rows = await findFields(at, 'verdicts', where, { fields, limit: 0 })
  return qualityOf(rows.map((row) => rowSchema.parse(row)))
}
