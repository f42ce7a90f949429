import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { buildConfig, getPayload, type CollectionConfig, type Field, type Payload } from 'payload'
import { channelOptions } from '@/channels/options'
import { decideSettings } from '@/env'
import { articleEditor } from '@/fields/articleEditor'
import { contentFields } from '@/fields/contentFields'
import { endQuietly } from './benchSystem'

/** The field as Payload knows it, without what this product adds: no validators, hooks or parts of the admin panel. */
const bare = (field: Field): Field => {
  const { validate: _validate, hooks: _hooks, admin: _admin, ...own } = { validate: null, hooks: null, ...field }
  return ('fields' in own ? { ...own, fields: own.fields.map(bare) } : own) as Field
}

const named = (slug: string, fields: Field[] = []): CollectionConfig => ({
  slug,
  fields: [{ name: 'name', type: 'text' }, ...fields],
})

const collections = (mediaFolder: string): CollectionConfig[] => [
  {
    slug: 'articles',
    fields: contentFields([{ name: 'body', type: 'richText', editor: articleEditor }], channelOptions)
      .filter((field) => !('name' in field) || field.name !== 'stage')
      .map(bare),
    versions: { drafts: { autosave: { interval: 2000 }, validate: true }, maxPerDoc: 200 },
    trash: true,
  },
  { ...named('users', [{ name: 'department', type: 'relationship', relationTo: 'departments' }]), auth: true },
  named('departments'),
  named('fields'),
  named('pieces'),
  { ...named('media'), upload: { staticDir: mediaFolder, mimeTypes: ['image/png'] } },
]

/** Bare Payload with the same articles on the same server, in a database of its own. */
export const bareSystem = async (databaseUrl: string, mediaFolder: string): Promise<Payload> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create database bare')
  await client.end()
  const url = new URL(databaseUrl)
  url.pathname = '/bare'
  // Payload makes the tables itself outside production only.
  decideSettings({ NODE_ENV: 'development' })
  const payload = await getPayload({
    key: randomUUID(),
    config: buildConfig({
      secret: randomUUID(),
      collections: collections(mediaFolder),
      editor: articleEditor,
      telemetry: false,
      defaultDepth: 0,
      typescript: { autoGenerate: false },
      admin: { importMap: { autoGenerate: false } },
      db: postgresAdapter({ idType: 'uuidv7', pool: { connectionString: url.href, max: 20 } }),
    }),
  })
  decideSettings({ NODE_ENV: 'production' })
  endQuietly(payload)
  return payload
}
