import type { Payload } from 'payload'
import type { KeyRing } from '@/runtime/crypto'
import { all, byId, changeRow, findRows, is, type Row } from '@/workflow/rows'
import { genesis, sealEntry, type Head } from './chain'
import { entryOf } from './rows'

const sealedKey = (seq: number) => `sealed:${String(seq).padStart(12, '0')}`

/** The end of the chain as it is stored. */
export const storedHead = async (payload: Payload): Promise<Head> => {
  const [last] = await findRows({ payload }, 'audit', { seq: { exists: true } }, { limit: 1, sort: '-seq' })
  return last?.seq && last.hash ? { seq: last.seq, hash: last.hash } : genesis
}

/**
 * Seals what is unsealed, oldest first; only the holder of the sealer's lease calls it. The unique sequence key makes a second sealer
 * fail rather than fork the chain. @returns the new end of the chain
 */
export const sealPending = async (payload: Payload, keyRing: KeyRing, from: Head): Promise<Head> => {
  // The first condition is there for the index: without it each look would read the whole trail.
  const unsealed = all({ seq: { exists: false } }, { seqKey: { like: 'unsealed:' } })
  const pending = await findRows({ payload }, 'audit', unsealed, { limit: 500, sort: 'at' })
  let head = from
  for (const row of pending) head = await sealRow(payload, row, keyRing, head)
  return head
}

const sealRow = async (payload: Payload, row: Row<'audit'>, keyRing: KeyRing, head: Head): Promise<Head> => {
  const { seq, prevHash, hash } = sealEntry(entryOf(row), head, keyRing)
  const sealed = await changeRow({ payload }, 'audit', all(byId(row.id), is('seqKey', row.seqKey)), {
    seq,
    prevHash,
    hash,
    seqKey: sealedKey(seq),
  })
  if (!sealed) throw new Error(`audit entry ${row.id} disappeared while it was sealed`)
  return { seq, hash }
}
