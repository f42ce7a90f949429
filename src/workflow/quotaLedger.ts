import type { Payload, Where } from 'payload'
import { kinds, originTypes } from '@/content/types'
import { createLedger, type QuotaLedger } from '@/quota/ledger'
import type { LedgerRow } from '@/quota/pieceTable'
import { withdrawalKinds } from '@/quota/types'
import { findFields, type FlatSlug, type Row } from './rows'

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

const releaseFields = [
  'piece',
  'sequence',
  'kind',
  'department',
  'originType',
  'textFingerprint',
  'recordedAt',
] as const
const sightingFields = ['piece', 'sequence', 'action', 'channel', 'publicAt', 'verifiedAt'] as const
const withdrawalFields = ['piece', 'sequence', 'withdrawnAt', 'withdrawnSequence', 'withdrawKind'] as const

const follow = async (payload: Payload, { ledger, seen }: Feed): Promise<void> => {
  const at = { payload }
  seen.released = await take(
    { at, collection: 'releases', fields: releaseFields, by: 'recordedAt', since: seen.released },
    (row) => ledger.add(releaseFact(row)),
  )
  seen.sighted = await take(
    { at, collection: 'deliveries', fields: sightingFields, by: 'verifiedAt', since: seen.sighted },
    (row) => {
      if (row.publicAt && row.verifiedAt && row.action !== 'withdraw') ledger.add(sightingFact(row))
    },
  )
  seen.withdrawn = await take(
    { at, collection: 'releases', fields: withdrawalFields, by: 'withdrawnAt', since: seen.withdrawn },
    (row) => {
      if (row.withdrawnAt) ledger.add(withdrawalFact(row))
    },
  )
}

type Reading<S extends FlatSlug, F extends keyof Row<S> & string> = {
  at: { payload: Payload }
  collection: S
  fields: readonly F[]
  by: F
  since: number
}

/** Reads rows in the order of (`by`, id), batch by batch. @returns the newest time seen */
const take = async <S extends FlatSlug, F extends keyof Row<S> & string>(
  { at, collection, fields, by, since }: Reading<S, F>,
  add: (row: Pick<Row<S>, F | 'id'>) => void,
): Promise<number> => {
  let newest = since
  let after: Where = { [by]: { greater_than_equal: new Date(Math.max(0, since - overlapMs)).toISOString() } }
  for (;;) {
    const rows = await findFields(at, collection, after, { fields, limit: batch, sort: [by, 'id'] })
    rows.forEach((row) => add(row))
    const last = rows.at(-1)
    if (!last) return newest
    const reached = new Date(String(Reflect.get<object, string>(last, by))).toISOString()
    newest = Math.max(newest, Date.parse(reached))
    if (rows.length < batch) return newest
    // The first condition says nothing new, but an index answers it.
    const next = { or: [{ [by]: { greater_than: reached } }, { id: { greater_than: last.id } }] }
    after = { and: [{ [by]: { greater_than_equal: reached } }, next] }
  }
}

const iso = (value: string | null | undefined) => new Date(value ?? 0).toISOString()

const releaseFact = (row: Pick<Row<'releases'>, (typeof releaseFields)[number]>): LedgerRow => ({
  type: 'release',
  pieceId: row.piece,
  sequence: row.sequence,
  recordedAt: iso(row.recordedAt),
  kind: kinds.find((kind) => kind === row.kind) ?? 'articles',
  departmentId: row.department ?? '',
  originType: originTypes.find((type) => type === row.originType) ?? 'original',
  textFingerprint: row.textFingerprint ?? '',
})

const sightingFact = (row: Pick<Row<'deliveries'>, (typeof sightingFields)[number]>): LedgerRow => ({
  type: 'sighting',
  pieceId: row.piece,
  sequence: row.sequence,
  recordedAt: iso(row.verifiedAt),
  channel: row.channel,
  publicAt: iso(row.publicAt),
})

const withdrawalFact = (row: Pick<Row<'releases'>, (typeof withdrawalFields)[number]>): LedgerRow => ({
  type: 'withdrawal',
  pieceId: row.piece,
  sequence: row.withdrawnSequence ?? row.sequence + 1,
  recordedAt: iso(row.withdrawnAt),
  kind: withdrawalKinds.find((kind) => kind === row.withdrawKind) ?? 'organisational',
})
