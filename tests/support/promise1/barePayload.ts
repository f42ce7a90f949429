import { postgresAdapter } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import { buildConfig, getPayload, type Access, type Field, type Payload } from 'payload'
import pg from 'pg'

export type Bare = {
  payload: Payload
  /** What another connection saw of the row while `afterChange` of its creation ran. */
  seenBeforeCommit: number[]
  /** How often the job `count` ran. */
  runs: { count: number }
  close: () => Promise<void>
}

/** The recipe of Payload's documentation against publishing, and the stronger one that is often given. */
const documented: Access = () => ({ _status: { equals: 'draft' } })
const stronger: Access = ({ data }) => data?._status !== 'published'

const fieldsOf: Field[] = [
  { name: 'title', type: 'text', maxLength: 20 },
  { name: 'guarded', type: 'text', access: { update: () => false } },
  { name: 'figure', type: 'relationship', relationTo: 'figures' as 'fields' },
]

/** Payload as it comes, with the usual recipes and nothing of ours, on a database of its own. */
export const startBare = async (postgresUrl: string): Promise<Bare> => {
  const name = `bare_${randomUUID().replaceAll('-', '')}`
  const url = new URL(postgresUrl)
  const outside = new pg.Client({ connectionString: postgresUrl })
  await outside.connect()
  await outside.query(`create database ${name}`)
  await outside.end()
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href, max: 2 })
  const seenBeforeCommit: number[] = []
  const runs = { count: 0 }
  const config = buildConfig({
    secret: 'bare-secret-bare-secret-bare-secret',
    telemetry: false,
    db: postgresAdapter({ idType: 'uuid', pool: { connectionString: url.href }, push: true }),
    logger: { options: { level: 'silent' } },
    jobs: {
      deleteJobOnComplete: false,
      tasks: [
        {
          slug: 'count',
          handler: async () => {
            runs.count += 1
            await new Promise((done) => setTimeout(done, 200))
            return { output: {} }
          },
        },
      ],
    },
    collections: [
      { slug: 'users', auth: { maxLoginAttempts: 1, lockTime: 600_000 }, fields: [] },
      { slug: 'figures', fields: [{ name: 'caption', type: 'text' }] },
      {
        slug: 'posts',
        fields: fieldsOf,
        access: { update: documented },
        versions: { maxPerDoc: 2, drafts: { schedulePublish: true } },
        hooks: {
          afterChange: [
            async ({ doc }) => {
              const { rows } = await pool.query('select 1 from posts where id = $1', [doc.id])
              seenBeforeCommit.push(rows.length)
            },
          ],
        },
      },
      { slug: 'notes', fields: fieldsOf, access: { update: stronger, create: () => true }, versions: { drafts: true } },
    ],
  })
  const payload = await getPayload({ config, key: name })
  return {
    payload,
    seenBeforeCommit,
    runs,
    close: async () => {
      await pool.end()
      await payload.destroy()
    },
  }
}
