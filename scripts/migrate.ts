import { getPayload } from 'payload'
import config from '@payload-config'
import { migrate } from '@/runtime/migrate'
import { SettingError } from '@/runtime/settingError'

/** `npm run migrate`: brings database and queue to this version. Safe to run twice, and by two at once. */
const run = async () => {
  const payload = await getPayload({ config })
  await migrate(payload)
  await payload.destroy()
}

await run().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
})
process.exit(0)
