import type { Row } from '@/workflow/rows'
import type { AuditEntry } from './chain'
import type { TrailRow } from './verify'

/** A stored row as the chain hashes it. Times come back from databases in more than one form; the chain has one. */
export const entryOf = (row: Row<'audit'>): AuditEntry => ({
  id: row.id,
  at: new Date(row.at ?? 0).toISOString(),
  actorId: row.actorId ?? '',
  actorName: row.actorName ?? '',
  actorRole: row.actorRole ?? '',
  action: row.action ?? '',
  subjectType: row.subjectType ?? '',
  subjectId: row.subjectId ?? '',
  subjectTitle: row.subjectTitle ?? '',
  digest: row.digest ?? '',
  reason: row.reason ?? '',
  data: row.data ?? '',
  demo: Boolean(row.demo),
})

export const trailRowOf = (row: Row<'audit'>): TrailRow => ({
  ...entryOf(row),
  seq: row.seq,
  prevHash: row.prevHash,
  hash: row.hash,
})
