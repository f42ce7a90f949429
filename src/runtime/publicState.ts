import { MongoClient } from 'mongodb'
import pg from 'pg'
import { requireTransactions } from '@/runtime/requireTransactions'
import type { Notice } from '@/site/noticePage'
import { knownKind, storedNotice } from '@/site/storedNotice'
import { piecePath } from '@/site/urls'

type Row = {
  id: string
  kind: string
  slug: string | null
  publicState: string
  publicChangedAt: Date | string
  notice: unknown
}

/** The little that the public listener asks of the database. It needs neither Payload nor Next, and only while something has changed. */
export type PublicStateSource = {
  /** Throws when the database does not answer. */
  ping: () => Promise<void>
  changedSince: (since: Date) => Promise<Row[]>
  /** Names of the migrations that were applied; null where there are none (MongoDB). */
  appliedMigrations: () => Promise<string[] | null>
  hasDemoRows: () => Promise<boolean>
  /** @throws SettingError where the database has no transactions (a standalone MongoDB) */
  proveTransactions: () => Promise<void>
  /** The database's own clock. */
  now: () => Promise<Date>
  close: () => Promise<void>
}

const postgresSource = (url: string): PublicStateSource => {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined)
  return {
    changedSince: async (since) => {
      const text =
        'select id, kind, slug, public_state as "publicState", public_changed_at as "publicChangedAt", notice from pieces where public_changed_at >= $1'
      return (await pool.query<Row>(text, [since])).rows
    },
    ping: async () => void (await pool.query('select 1')),
    appliedMigrations: async () =>
      (await pool.query<{ name: string }>('select name from payload_migrations where batch > 0')).rows.map(
        ({ name }) => name,
      ),
    hasDemoRows: async () => (await pool.query('select 1 from pieces where demo limit 1')).rows.length > 0,
    proveTransactions: async () => undefined,
    now: async () => (await pool.query<{ now: Date }>('select clock_timestamp() as now')).rows[0]?.now ?? new Date(0),
    close: () => pool.end(),
  }
}

const mongoSource = (url: string): PublicStateSource => {
  const client = new MongoClient(url, { maxPoolSize: 2 })
  const pieces = () => client.db().collection<Omit<Row, 'id'> & { demo?: boolean }>('pieces')
  return {
    changedSince: async (since) => {
      const rows = await pieces()
        .find({ publicChangedAt: { $gte: since } })
        .project<Omit<Row, 'id'> & { _id: unknown }>({
          kind: 1,
          slug: 1,
          publicState: 1,
          publicChangedAt: 1,
          notice: 1,
        })
        .toArray()
      return rows.map((row) => ({
        id: String(row._id),
        kind: String(row.kind),
        slug: typeof row.slug === 'string' ? row.slug : null,
        publicState: String(row.publicState),
        publicChangedAt: row.publicChangedAt,
        notice: row.notice,
      }))
    },
    ping: async () => void (await client.db().command({ ping: 1 })),
    appliedMigrations: async () => null,
    hasDemoRows: async () => (await pieces().findOne({ demo: true })) !== null,
    proveTransactions: () => requireTransactions(client),
    now: async () => {
      const { localTime }: { localTime?: Date } = await client.db().command({ hello: 1 })
      return localTime ?? new Date(0)
    },
    close: () => client.close(),
  }
}

export const publicStateSource = (url: string): PublicStateSource =>
  url.startsWith('mongodb') ? mongoSource(url) : postgresSource(url)

export type PublicState = {
  gone: (pieceId: string) => Notice | null
  current: (pieceId: string) => string | null
  goneFile: (file: string) => Notice | null
  /** When the database last answered, in ms since 1970. */
  lastSeen: () => number
  stop: () => Promise<void>
}

const everyMs = 250
const overlapMs = 30_000

type Watching = { source: PublicStateSource; onChange: () => void; onError: (error: unknown) => void }

/**
 * Which pieces are live and which are gone, in memory, asked for every 250 ms: a withdrawal answers 410 within a second of its commit on
 * every web process, worker or not. While the database is away the last known state stands.
 */
export const watchPublicState = async ({ source, onChange, onError }: Watching): Promise<PublicState> => {
  const live = new Map<string, string>()
  const gone = new Map<string, Gone>()
  const goneFiles = new Map<string, Notice>()
  let newest = new Date(0)
  let seen = 0
  const look = async () => {
    const rows = await source.changedSince(new Date(newest.getTime() - overlapMs))
    seen = Date.now()
    let hasChanged = false
    for (const row of rows) hasChanged = take(row, { live, gone, goneFiles }) || hasChanged
    for (const { publicChangedAt } of rows) if (new Date(publicChangedAt) > newest) newest = new Date(publicChangedAt)
    if (hasChanged) onChange()
  }
  await look()
  const timer = setInterval(() => void look().catch(onError), everyMs)
  return {
    gone: (pieceId) => gone.get(pieceId)?.notice ?? null,
    current: (pieceId) => live.get(pieceId) ?? null,
    goneFile: (file) => goneFiles.get(file) ?? null,
    lastSeen: () => seen,
    stop: async () => {
      clearInterval(timer)
      await source.close()
    },
  }
}

type Gone = { notice: Notice; changedAt: number; files: string[] }
type Memory = { live: Map<string, string>; gone: Map<string, Gone>; goneFiles: Map<string, Notice> }

const take = (row: Row, { live, gone, goneFiles }: Memory): boolean => {
  const changedAt = new Date(row.publicChangedAt).getTime()
  if (row.publicState === 'live') {
    const path = row.slug ? piecePath({ kind: knownKind(row.kind), pieceId: row.id, slug: row.slug }) : null
    const before = gone.get(row.id)
    for (const file of before?.files ?? []) goneFiles.delete(file)
    const wasGone = gone.delete(row.id)
    if (path === null || (live.get(row.id) === path && !wasGone)) return false
    live.set(row.id, path)
    return true
  }
  if (row.publicState !== 'gone' || gone.get(row.id)?.changedAt === changedAt) return false
  const notice = storedNotice(row.kind, row.notice, new Date(row.publicChangedAt))
  live.delete(row.id)
  const files = filesOf(row.notice)
  gone.set(row.id, { notice, changedAt, files })
  for (const file of files) goneFiles.set(file, notice)
  return true
}

const filesOf = (notice: unknown): string[] =>
  notice !== null && typeof notice === 'object' && 'files' in notice && Array.isArray(notice.files)
    ? notice.files.filter((file) => typeof file === 'string')
    : []
