import { env } from '@/env'
import { calendarDay } from '@/quota/year'
import type { Measure } from '@/review/quality'
import { asUser } from '@/workflow/authority'
import { withinRegion } from '@/access/region'
import { verdictQuality } from '@/workflow/verdictQuality'
import type { DeskContext } from '../deskContext'

const day = 86_400_000

type ModelUse = { calls: number; tokensIn: number; tokensOut: number; cost: number; currency: string }
export type ReaderFigures = { quality: Measure; use: ModelUse; from: string }

/** How the first reader did in the office's region in the last 90 days, and what the language model was used for in the last 30. */
export const loadReader = async ({ req, person, now }: DeskContext): Promise<ReaderFigures> => {
  const since = (days: number) => calendarDay(now.getTime() - (days - 1) * day)
  const scope = withinRegion('region', person.region)
  const [{ all }, days] = await Promise.all([
    verdictQuality(req, { from: since(90) }, scope === true ? {} : scope),
    req.payload.find({
      ...asUser(req),
      collection: 'model-days',
      where: { day: { greater_than_equal: since(30) } },
      limit: 31,
      pagination: false,
    }),
  ])
  const sum = (field: 'calls' | 'tokensIn' | 'tokensOut' | 'cost') =>
    days.docs.reduce((total, row) => total + (row[field] ?? 0), 0)
  const use = { calls: sum('calls'), tokensIn: sum('tokensIn'), tokensOut: sum('tokensOut'), cost: sum('cost') }
  return { quality: all, from: since(90), use: { ...use, currency: env().openai?.price?.currency ?? '' } }
}
