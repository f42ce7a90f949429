import type { Payload, Where } from 'payload'
import { kinds, originTypes } from '@/content/types'
import { createLedger, type QuotaLedger } from '@/quota/ledger'
import type { LedgerRow } from '@/quota/pieceTable'
import { withdrawalKinds } from '@/quota/types'
import { findRows, type Row } from './rows'

const overlapMs = 60_000
const batch = 20_000

type Feed = {
  ledger: QuotaLedger
  seen: { released: number; sighted: number; withdrawn: number }
  following: Promise<void> | null
}
const feeds = new WeakMap<Payload, Feed>()

/**
 * The ledger of this process, caught up with the database. It holds recorded facts and no figures; rows are read again from a minute
 * before the last one seen, since a slow transaction commits behind that mark.
 */
export const followedLedger = async (payload: Payload): Promise<QuotaLedger> => {
  const feed = feeds.get(payload) ?? {
    ledger: createLedger(),
    seen: { released: 0, sighted: 0, withdrawn: 0 },
    following: null,
  }
  feeds.set(payload, feed)
  feed.following ??= follow(payload, feed).finally(() => {
    feed.following = null
  })
  await feed.following
  return feed.ledger
}

const follow = async (payload: Payload, { ledger, seen }: Feed): Promise<void> => {
  seen.released = await take({ payload, collection: 'releases', field: 'recordedAt', since: seen.released }, (row) =>
    ledger.add(releaseFact(row)),
  )
  seen.sighted = await take({ payload, collection: 'deliveries', field: 'verifiedAt', since: seen.sighted }, (row) => {
    if (row.publicAt && row.verifiedAt && row.action !== 'withdraw') ledger.add(sightingFact(row))
  })
  seen.withdrawn = await take(
    { payload, collection: 'releases', field: 'withdrawnAt', since: seen.withdrawn },
    (row) => {
      if (row.withdrawnAt) ledger.add(withdrawalFact(row))
    },
  )
}

type Source<S extends 'releases' | 'deliveries'> = {
  payload: Payload
  collection: S
  field: 'recordedAt' | 'verifiedAt' | 'withdrawnAt'
  since: number
}

/** Reads rows in the order of (`field`, id), batch by batch. @returns the newest time seen */
const take = async <S extends 'releases' | 'deliveries'>(
  { payload, collection, field, since }: Source<S>,
  add: (row: Row<S>) => void,
): Promise<number> => {
  let newest = since
  let after: Where = { [field]: { greater_than_equal: new Date(Math.max(0, since - overlapMs)).toISOString() } }
  for (;;) {
    const rows = await findRows({ payload }, collection, after, { limit: batch, sort: [field, 'id'] })
    rows.forEach(add)
    const last = rows.at(-1)
    if (!last) return newest
    const reached = new Date(String(Reflect.get<object, string>(last, field))).toISOString()
    newest = Math.max(newest, Date.parse(reached))
    if (rows.length < batch) return newest
    after = {
      or: [
        { [field]: { greater_than: reached } },
        { and: [{ [field]: { equals: reached } }, { id: { greater_than: last.id } }] },
      ],
    }
  }
}

const iso = (value: string | null | undefined) => new Date(value ?? 0).toISOString()

const releaseFact = (row: Row<'releases'>): LedgerRow => ({
  type: 'release',
  pieceId: row.piece,
  sequence: row.sequence,
  recordedAt: iso(row.recordedAt),
  kind: kinds.find((kind) => kind === row.kind) ?? 'articles',
  departmentId: row.department ?? '',
  originType: originTypes.find((type) => type === row.originType) ?? 'original',
  textFingerprint: row.textFingerprint ?? '',
})

const sightingFact = (row: Row<'deliveries'>): LedgerRow => ({
  type: 'sighting',
  pieceId: row.piece,
  sequence: row.sequence,
  recordedAt: iso(row.verifiedAt),
  channel: row.channel,
  publicAt: iso(row.publicAt),
})

const withdrawalFact = (row: Row<'releases'>): LedgerRow => ({
  type: 'withdrawal',
  pieceId: row.piece,
  sequence: row.withdrawnSequence ?? row.sequence + 1,
  recordedAt: iso(row.withdrawnAt),
  kind: withdrawalKinds.find((kind) => kind === row.withdrawKind) ?? 'organisational',
})
