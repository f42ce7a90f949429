import type { Release, Snapshot } from '@/content/types'
import type { Row } from './rows'

/** A stored release as channels and the site take it. Its snapshot was checked against its digest when it was written. */
export const releaseOfRow = (row: Row<'releases'>): Release => ({
  id: row.id,
  pieceId: row.piece,
  sequence: row.sequence,
  digest: row.digest,
  snapshot: row.snapshot as unknown as Snapshot,
  releasedAt: row.releasedAt ?? '',
  firstReleasedAt: row.firstReleasedAt ?? '',
  correctionNote: row.correctionNote ?? '',
})
