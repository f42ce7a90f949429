import { getPayload } from 'payload'
import config from '@payload-config'
import { migrate } from '@/runtime/migrate'

/** `npm run migrate`: brings database and queue to this version. Safe to run twice, and by two at once. */
const payload = await getPayload({ config })
await migrate(payload)
await payload.destroy()
process.exit(0)
