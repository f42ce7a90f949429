import { getPayload, type Payload } from 'payload'
import { env, settleDatabase } from '@/env'
import type { Sentence } from '@/i18n/sentence'
import { startDatabase } from '@/runtime/embeddedPostgres'
import { migrate, refuseDemoRows, requireMigrated } from '@/runtime/migrate'
import { publicStateSource } from '@/runtime/publicState'
import { SettingError } from '@/runtime/settingError'

/**
 * Runs a command of the operator on this installation's data, whether the system is running or not, and ends the process with the
 * code that `work` gives: 0 when all is well. The embedded database is started when it is not running, and stopped again after.
 */
export const operatorCommand = async (work: Work): Promise<never> => {
  const code = await onDatabase(work).catch((error: unknown) => {
    console.error(error instanceof SettingError ? error.message : error)
    return 1
  })
  process.exit(code)
}

type Work = (payload: Payload) => Promise<number>

const onDatabase = async (work: Work): Promise<number> => {
  const { dataDir, database } = env()
  if (database.kind === 'embedded') return onEmbedded({ dataDir, password: database.password }, work)
  const source = publicStateSource(database.url)
  try {
    await requireMigrated(source)
    await refuseDemoRows(source)
  } finally {
    await source.close()
  }
  return onPayload(work)
}

const onEmbedded = async (place: { dataDir: string; password: string }, work: Work): Promise<number> => {
  const say = ({ zh, en }: Sentence) => console.error(`${zh} ${en}`)
  const embedded = await startDatabase({ ...place, say })
  settleDatabase(embedded.url)
  try {
    return await onPayload(async (payload) => {
      await migrate(payload)
      return work(payload)
    })
  } finally {
    if (!embedded.reused) await embedded.stop()
  }
}

// Imported late: the configuration needs to know where the database answers.
const onPayload = async (work: Work): Promise<number> => {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  try {
    return await work(payload)
  } finally {
    // What the end of the database does to idle connections is no news to the operator.
    payload.logger.level = 'silent'
    await payload.destroy()
  }
}
