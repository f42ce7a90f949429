import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload } from 'payload'
import config from '@payload-config'
import { env } from '@/env'
import { renderListsOf } from '@/jobs/renderDirtyLists'
import { depsFor } from '@/jobs/depsFor'
import { migrate } from '@/runtime/migrate'
import { insertRow, findRow, is, changeRow, findRows } from '@/workflow/rows'
import { seedBase } from './seedBase'
import { seedHistory } from './seedHistory'
import { seedPieces } from './seedPieces'

const seedLease = 'demo-seed'

/** Migrates the database and, once, fills it with the demo. A half-done seed is told apart and refused: `--reset` starts afresh. */
const prepare = async () => {
  const payload = await getPayload({ config })
  await migrate(payload)
  const state = await findRow({ payload }, 'leases', is('name', seedLease))
  if (state?.holder === 'done') return
  if (state)
    throw new Error(
      '上一次写入演示数据时中断。请运行 npm run demo -- --reset 重新开始。 The demo was only half seeded: run npm run demo -- --reset.',
    )
  await insertRow({ payload }, 'leases', { name: seedLease, holder: 'begun', until: new Date(0).toISOString() })
  console.log('正在写入演示数据… Seeding the demo…')
  const seeded = await seedBase(payload)
  const pieces = await seedPieces(payload, seeded)
  await seedHistory(
    payload,
    seeded,
    depsFor(payload, env()),
    (done, of) => void (done % 10 === 0 && console.log(`  …往期作品 ${done}/${of}`)),
  )
  await renderEverything(payload)
  await writeFile(join(env().dataDir, 'demo-pieces.json'), JSON.stringify(pieces))
  await changeRow({ payload }, 'leases', is('name', seedLease), { holder: 'done' })
}

const renderEverything = async (payload: Awaited<ReturnType<typeof getPayload>>) => {
  const deps = depsFor(payload, env())
  for (const release of await findRows({ payload }, 'releases', is('current', true), { limit: 2000 }))
    await renderListsOf(deps, release)
}

await prepare()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.stack : error)
    process.exit(1)
  })
