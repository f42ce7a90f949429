import fc from 'fast-check'
import { sealEntry, type AuditEntry, type Head, type SealedEntry } from '@/audit/chain'
import type { TrailRow } from '@/audit/verify'
import type { KeyRing } from '@/runtime/crypto'

export const keyRing: KeyRing = { current: { id: 'k1', key: Buffer.alloc(32, 1) }, old: {} }

export const anEntry = (id: string, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  at: '2026-03-01T01:02:03.004Z',
  actorId: 'u1',
  actorName: '李编辑',
  actorRole: 'editor',
  action: 'submit',
  subjectType: 'articles',
  subjectId: 'p1',
  subjectTitle: '雷雨天为什么不能在树下避雨',
  digest: 'sha256:v1:ab',
  reason: '',
  data: '{}',
  demo: false,
  ...changes,
})

export const sealAll = (entries: AuditEntry[], ring: KeyRing = keyRing): SealedEntry[] => {
  let previous: Head | null = null
  return entries.map((entry) => {
    const sealed = sealEntry(entry, previous, ring)
    previous = sealed
    return sealed
  })
}

/** Chains of 1 to 12 entries with distinct ids and arbitrary texts. */
export const chains = fc
  .array(
    fc.record({
      actorName: fc.string({ maxLength: 5 }),
      reason: fc.string({ unit: 'grapheme', maxLength: 8 }),
      action: fc.constantFrom('submit', 'approve', 'release', 'withdraw'),
      demo: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((changes) => sealAll(changes.map((change, index) => anEntry(`id-${index + 1}`, change))))

export async function* streamOf(rows: readonly TrailRow[]): AsyncGenerator<TrailRow> {
  yield* rows
}
