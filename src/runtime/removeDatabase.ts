import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { forgetPlace, knownHome } from '@/runtime/postgres/place'
import { livePostmaster, stopPostmaster } from '@/runtime/postgres/postmaster'

/**
 * Deletes the installation's embedded database, wherever it lies, stopping its server first. Only what starts afresh on a person's
 * word calls this.
 */
export const removeDatabase = async (dataDir: string): Promise<void> => {
  const home = await knownHome(dataDir)
  for (const name of await readdir(home).catch(() => [])) {
    if (!/^postgres-\d+$/.test(name)) continue
    const data = await realpath(join(home, name))
    const running = livePostmaster(data)
    if (running) await stopPostmaster(running.pid, data)
  }
  await forgetPlace(dataDir, home)
}
