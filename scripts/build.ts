import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '@/runtime/ensureBuilt'

/** `npm run build`: the admin panel, unless what is there was built from these very sources. */
await ensureBuilt(dirname(dirname(fileURLToPath(import.meta.url))), ({ zh, en }) => console.error(`${zh} ${en}`))
