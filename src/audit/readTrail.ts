import type { Payload, Where } from 'payload'
import type { KeyRing } from '@/runtime/crypto'
import { findRows } from '@/workflow/rows'
import { readHeads } from './heads'
import { trailRowOf } from './rows'
import { verifyChain, type TrailRow, type VerifyResult } from './verify'

const batch = 1_000

/** Every row of the trail in the order of `seq`, those that wait for the sealer last, a batch at a time. */
export async function* readTrail(payload: Payload): AsyncGenerator<TrailRow> {
  yield* inBatches(payload, ['seq', 'id'], { seq: { exists: true } }, behind)
  yield* inBatches(payload, ['id'], { seq: { exists: false } }, ({ id }) => ({ id: { greater_than: id } }))
}

const behind = ({ seq, id }: TrailRow): Where => {
  const later: Where = { seq: { greater_than: seq } }
  const sameSeq: Where = { and: [{ seq: { equals: seq } }, { id: { greater_than: id } }] }
  return { or: [later, sameSeq] }
}

async function* inBatches(
  payload: Payload,
  sort: string[],
  where: Where,
  after: (last: TrailRow) => Where,
): AsyncGenerator<TrailRow> {
  let from: Where = where
  for (;;) {
    const rows = (await findRows({ payload }, 'audit', from, { limit: batch, sort })).map(trailRowOf)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    from = { and: [where, after(last)] }
  }
}

/** Checks the stored trail against its own chain and the heads recorded outside the database. */
export const verifyTrail = async (
  payload: Payload,
  { keyRing, headFile, now }: { keyRing: KeyRing; headFile: string; now: Date },
): Promise<VerifyResult> => verifyChain(readTrail(payload), { keyRing, heads: await readHeads(headFile), now })
