import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { KeyRing } from '@/runtime/crypto'
import { holdLease, releaseLease } from '@/workflow/lease'
import type { Head } from './chain'
import { appendHead } from './heads'
import { sealPending, storedHead } from './seal'

const leaseMs = 10_000
const headEveryMs = 60_000

type Options = { payload: Payload; keyRing: KeyRing; headFile: string }
export type Sealer = {
  /** Seals what waits, unless another process holds the lease, and writes the head outside the database each minute. */
  pass: () => Promise<void>
  /** The last pass: nothing stays unsealed, the head is on file, and another process may go on at once. */
  end: () => Promise<void>
}

/** The one who seals the trail, as long as it holds the lease. */
export const createSealer = ({ payload, keyRing, headFile }: Options): Sealer => {
  const lease = { payload, name: 'sealer', holder: randomUUID() }
  let head: Head | null = null
  let written = { seq: 0, at: 0 }
  const seal = async () => {
    const from = head
    // Whatever goes wrong from here on, the next pass asks the database where the chain ends.
    head = null
    if (!(await holdLease({ ...lease, now: new Date(), forMs: leaseMs }))) return
    head = await sealPending(payload, keyRing, from ?? (await storedHead(payload)))
  }
  const record = async (everyMs: number) => {
    if (!head || head.seq <= written.seq || Date.now() - written.at <= everyMs) return
    await appendHead(headFile, { ...head, at: new Date().toISOString() })
    written = { seq: head.seq, at: Date.now() }
  }
  return {
    pass: async () => {
      await seal()
      await record(headEveryMs)
    },
    end: async () => {
      try {
        await seal()
        await record(0)
      } finally {
        await releaseLease(lease)
      }
    },
  }
}
