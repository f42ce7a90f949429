import type { Payload, PayloadRequest, Where } from 'payload'
import type { Config } from '@/payload-types'

/**
 * The one door to `payload.db`: rows that only the workflow writes. It passes by hooks, validation and access, which these
 * collections answer with "nobody"; a claim's `where` may name flat columns only, else it is not atomic (docs/adr/0003).
 */
export type FlatSlug =
  | 'pieces'
  | 'rounds'
  | 'assignments'
  | 'deliveries'
  | 'outbox'
  | 'audit'
  | 'releases'
  | 'leases'
  | 'channel-accounts'
  | 'rumours'
  | 'verdicts'
  | 'model-answers'
  | 'model-days'
export type Row<S extends FlatSlug> = Config['collections'][S]

type At = PayloadRequest | { payload: Payload; transactionID?: undefined }

const reqOf = (at: At) => ('user' in at ? at : undefined)

export const insertRow = async <S extends FlatSlug>(
  at: At,
  collection: S,
  data: Partial<Record<keyof Row<S>, unknown>>,
): Promise<Row<S>> => {
  const created: unknown = await at.payload.db.create({ collection, data, req: reqOf(at) })
  return created as Row<S>
}

/** Inserts a row that the caller does not look at again, which spares reading it back. */
export const addRow = async <S extends FlatSlug>(
  at: At,
  collection: S,
  data: Partial<Record<keyof Row<S>, unknown>>,
): Promise<void> => {
  await at.payload.db.create({ collection, data, req: reqOf(at), returning: false })
}

/** Compare and set in one statement. Null: no row matched, somebody else was faster. */
export const changeRow = async <S extends FlatSlug>(
  at: At,
  collection: S,
  where: Where,
  data: Partial<Record<keyof Row<S>, unknown>>,
): Promise<Row<S> | null> => {
  // Payload types the answer as any document; the adapter answers null when no row matched.
  const changed: unknown = await at.payload.db.updateOne({
    collection,
    where,
    data,
    req: reqOf(at),
    options: { atomic: true },
  })
  return changed as Row<S> | null
}

/** Deletes rows that were only kept to spare asking again; nothing else is ever deleted. */
export const forgetRows = async (at: At, collection: 'model-answers', where: Where): Promise<void> => {
  await at.payload.db.deleteMany({ collection, where, req: reqOf(at) })
}

export const findRow = async <S extends FlatSlug>(at: At, collection: S, where: Where): Promise<Row<S> | null> =>
  at.payload.db.findOne<Row<S>>({ collection, where, req: reqOf(at) })

export const findRows = async <S extends FlatSlug>(
  at: At,
  collection: S,
  where: Where,
  { limit = 100, sort = 'createdAt' }: { limit?: number; sort?: string | string[] } = {},
): Promise<Row<S>[]> => {
  const found = await at.payload.db.find<Row<S>>({ collection, where, limit, sort, pagination: false, req: reqOf(at) })
  return found.docs
}

/** The same, of these fields and the id only: rounds and releases carry whole snapshots. */
export const findFields = async <S extends FlatSlug, F extends keyof Row<S> & string>(
  at: At,
  collection: S,
  where: Where,
  { fields, limit, sort = 'createdAt' }: { fields: readonly F[]; limit: number; sort?: string | string[] },
): Promise<Pick<Row<S>, F | 'id'>[]> => {
  const select = Object.fromEntries(fields.map((field): [string, true] => [field, true]))
  const req = reqOf(at)
  const found = await at.payload.db.find<Row<S>>({ collection, where, limit, sort, select, pagination: false, req })
  return found.docs
}

export const byId = (id: string): Where => ({ id: { equals: id } })
export const all = (...and: Where[]): Where => ({ and })
export const is = (field: string, value: string | number | boolean): Where => ({ [field]: { equals: value } })
export const oneOf = (field: string, values: readonly string[]): Where => ({ [field]: { in: [...values] } })
