import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { commandOf } from '@/runtime/postgres/processes'

/** A folder to prepare something in before it is renamed to its place; the name tells whose it is. */
export const draftFolder = (home: string): string => join(home, `new.${process.pid}.${randomBytes(4).toString('hex')}`)

/** Removes what processes that no longer live left half prepared. */
export const sweepDrafts = async (home: string): Promise<void> => {
  for (const name of await readdir(home)) {
    const pid = /^new\.(\d+)\./.exec(name)?.[1]
    if (pid && commandOf(Number(pid)) === '') await rm(join(home, name), { recursive: true, force: true })
  }
}
