import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

/** Long enough for the slowest transaction (60 s) and the widest gap between two clocks (5 s) that the system allows. */
const overlapMs = 65_000

type FollowedSlug = Extract<CollectionSlug, 'departments' | 'quota-rules' | 'quota-targets' | 'rumours'>
type Feed<S extends FollowedSlug> = {
  rows: Map<string, DataFromCollectionSlug<S>>
  readAt: number
  reading: Promise<void> | null
}
type Feeds = { [S in FollowedSlug]: Feed<S> }
const feeds = new WeakMap<Payload, Feeds>()

/**
 * Every row of a collection whose rows are never deleted, in the memory of this process and caught up with the database before each
 * answer: only what was saved since shortly before the last reading is read again.
 */
export const followedRows = async <S extends FollowedSlug>(
  payload: Payload,
  collection: S,
): Promise<DataFromCollectionSlug<S>[]> => {
  const feed = feedsOf(payload)[collection]
  feed.reading ??= catchUp(payload, collection, feed).finally(() => {
    feed.reading = null
  })
  await feed.reading
  return [...feed.rows.values()]
}

const feedsOf = (payload: Payload): Feeds => {
  const known = feeds.get(payload)
  if (known) return known
  const fresh: Feeds = {
    departments: aFeed(),
    'quota-rules': aFeed(),
    'quota-targets': aFeed(),
    rumours: aFeed(),
  }
  feeds.set(payload, fresh)
  return fresh
}

const aFeed = <S extends FollowedSlug>(): Feed<S> => ({ rows: new Map(), readAt: 0, reading: null })

const catchUp = async <S extends FollowedSlug>(payload: Payload, collection: S, feed: Feed<S>): Promise<void> => {
  const from = Date.now()
  const since = new Date(Math.max(0, feed.readAt - overlapMs)).toISOString()
  const { docs } = await payload.find({
    collection,
    where: { updatedAt: { greater_than_equal: since } },
    depth: 0,
    overrideAccess: true,
    pagination: false,
  })
  for (const row of docs as DataFromCollectionSlug<S>[]) feed.rows.set(String(row.id), row)
  feed.readAt = from
}
