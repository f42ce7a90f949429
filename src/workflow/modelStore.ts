import type { Payload } from 'payload'
import { calendarDay } from '@/quota/year'
import type { ModelCache, TokenBudget } from '@/review/model/ports'
import type { ModelUse } from '@/review/types'
import { all, changeRow, findRow, forgetRows, insertRow, is } from './rows'

/** What a model answered before, in rows that every worker reads. Two who answer at once write the same. */
export const rowCache = (payload: Payload): ModelCache => ({
  get: async (key) => (await findRow({ payload }, 'model-answers', is('key', key)))?.value ?? undefined,
  set: async (key, value) => {
    if (await findRow({ payload }, 'model-answers', is('key', key))) return
    await insertOnce(payload, 'model-answers', is('key', key), { key, value })
  },
})

const keptForDays = 180

/** What a model answered half a year ago is forgotten, since it holds words of pieces; asked again, it is paid for again. */
export const forgetOldAnswers = async (payload: Payload, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - keptForDays * 86_400_000).toISOString()
  await forgetRows({ payload }, 'model-answers', { createdAt: { less_than: before } })
}

/** The day's tokens of all workers together: claimed before a call, in one statement, and given back when less was used. */
export const rowBudget = (
  payload: Payload,
  { dailyTokens, now }: { dailyTokens: number; now: () => Date },
): TokenBudget => ({
  take: async (tokens) => {
    const day = await dayRow(payload, now())
    const left = { claimed: { less_than_equal: dailyTokens - tokens } }
    return (
      (await changeRow({ payload }, 'model-days', all(is('day', day), left), { claimed: { $inc: tokens } })) !== null
    )
  },
  giveBack: async (tokens) => {
    await changeRow({ payload }, 'model-days', is('day', await dayRow(payload, now())), { claimed: { $inc: -tokens } })
  },
})

/** Adds what a piece's review used to the day's figures, which the office reads. */
export const recordUse = async (
  payload: Payload,
  { calls, tokensIn, tokensOut, cost }: ModelUse,
  now: Date,
): Promise<void> => {
  await changeRow({ payload }, 'model-days', is('day', await dayRow(payload, now)), {
    calls: { $inc: calls },
    tokensIn: { $inc: tokensIn },
    tokensOut: { $inc: tokensOut },
    cost: { $inc: cost?.amount ?? 0 },
  })
}

const dayRow = async (payload: Payload, now: Date): Promise<string> => {
  const day = calendarDay(now)
  if (await findRow({ payload }, 'model-days', is('day', day))) return day
  await insertOnce(payload, 'model-days', is('day', day), {
    day,
    claimed: 0,
    calls: 0,
    tokensIn: 0,
    tokensOut: 0,
    cost: 0,
  })
  return day
}

/** Of two who insert the same row at once the unique column lets one through; what is there then is as good. */
const insertOnce = async (
  payload: Payload,
  collection: 'model-answers' | 'model-days',
  where: ReturnType<typeof is>,
  data: Record<string, unknown>,
): Promise<void> => {
  try {
    await insertRow({ payload }, collection, data)
  } catch (error) {
    if (!(await findRow({ payload }, collection, where))) throw error
  }
}
