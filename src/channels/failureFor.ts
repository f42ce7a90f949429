import { Refused, Rejected, TryLater, Unconfirmed } from '@/channels/errors'

type Text = { zh: string; en: string }

/** What a group of a platform's codes means. `doubt` says that the platform itself may not know whether it applied the call. */
export type Verdict =
  | ({ codes: readonly number[]; then: 'refused' | 'rejected' } & Text)
  | { codes: readonly number[]; then: 'later'; afterMs: number }
  | { codes: readonly number[]; then: 'doubt' }

const retryMs = 30_000

/** An answer that never came or can't be read: after a call with an effect nobody knows, after any other call it may be repeated. */
export const inDoubt = (code: string, effect: boolean): Unconfirmed | TryLater =>
  effect ? new Unconfirmed(code) : new TryLater(code, retryMs)

/** The error for a platform's code, by code alone. A code that no table names counts as doubt. */
export const failureFor = (input: { table: readonly Verdict[]; code: number; effect: boolean }): Error => {
  const { table, code, effect } = input
  const verdict = table.find(({ codes }) => codes.includes(code))
  const name = String(code)
  if (verdict === undefined || verdict.then === 'doubt') return inDoubt(name, effect)
  if (verdict.then === 'later') return new TryLater(name, verdict.afterMs)
  const text = { zh: verdict.zh, en: verdict.en }
  return verdict.then === 'refused' ? new Refused(name, text) : new Rejected(name, text)
}
