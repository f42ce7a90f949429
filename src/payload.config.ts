import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { closeLocks } from '@/access/closeLocks'
import { collections } from '@/collections'
import { precheckEndpoint } from '@/endpoints/precheck'
import { quotaEndpoints } from '@/endpoints/quota'
import { env } from '@/env'
import { articleEditor } from '@/fields/articleEditor'
import { answerConflicts } from '@/hooks/answerConflicts'
import { speakPlainly } from '@/hooks/speakPlainly'
import { mongoAdapter } from '@/runtime/mongoAdapter'
import { outliveLostConnections } from '@/runtime/outliveLostConnections'

const here = dirname(fileURLToPath(import.meta.url))

const database = (): Config['db'] => {
  const { database } = env()
  if (database.kind === 'embedded')
    throw new Error('the embedded database has not been started: run npm start or npm run demo')
  return database.kind === 'mongodb'
    ? mongoAdapter(database.url)
    : postgresAdapter({
        idType: 'uuidv7',
        push: false,
        pool: { connectionString: database.url, max: 20 },
        migrationDir: join(here, 'migrations'),
      })
}

const config = buildConfig({
  secret: env().payloadSecret,
  serverURL: env().publicUrl,
  csrf: [env().publicUrl],
  collections,
  db: database(),
  editor: articleEditor,
  sharp,
  hooks: { afterError: [answerConflicts, speakPlainly] },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 2,
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  endpoints: [...quotaEndpoints, precheckEndpoint],
  onInit: outliveLostConnections,
  upload: {
    limits: { fileSize: 300 * 1024 * 1024 },
    requestSizeLimit: 301 * 1024 * 1024,
    abortOnLimit: true,
    useTempFiles: true,
    tempFileDir: join(env().dataDir, 'uploads'),
  },
  graphQL: { maxComplexity: 2000, disablePlaygroundInProduction: true },
  typescript: { outputFile: join(here, 'payload-types.ts'), strictDraftTypes: false },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: { defaultTimezone: 'Asia/Shanghai' },
    importMap: { baseDir: here },
    meta: { titleSuffix: ' · 科普平台', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
    components: {
      graphics: { Icon: '@/admin/Mark#Icon', Logo: '@/admin/Mark#Logo' },
      views: {
        dashboard: { Component: '@/admin/Desk#Desk' },
        review: { Component: '@/admin/ReviewView#ReviewView', path: '/review/:id', exact: false },
      },
    },
  },
})

export default config.then(closeLocks)
