import { rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { decideSettings } from '@/env'
import { lineSchemas } from '@/review/lines/lineSchemas'
import { placeholderSettings } from '@/runtime/placeholderSettings'

/**
 * `npm run generate`: writes the types of the collections, the import map of the admin panel, the schemas of the lines that the review
 * command reads and writes and, if the tables have changed, a migration
 * (`-- --name what_changed`). `-- --check` writes nothing and fails when one of them is behind. Neither needs a database.
 */
const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, name: { type: 'string' } } })
const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const committed = {
  types: here('src/payload-types.ts'),
  importMap: here('src/app/(payload)/admin/importMap.js'),
  migrations: here('src/migrations'),
  schemas: here('docs/schemas'),
}

const writeSchemas = async (folder: string) => {
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of Object.entries(lineSchemas)) await writeFile(join(folder, name), schema)
}

const writeInto = async (config: SanitizedConfig, files: { types: string; importMap: string; migrations: string }) => {
  config.typescript.outputFile = files.types
  config.admin.importMap.importMapFile = files.importMap
  await generateTypes(config, { log: false })
  await generateImportMap(config, { force: true, log: false })
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  payload.db.migrationDir = files.migrations
  return () => payload.db.createMigration({ payload, migrationName: options.name, skipEmpty: true })
}

const fail = (what: string): never => {
  console.error(`${what} 与源码不一致，请运行 npm run generate。 ${what} is behind the sources: run npm run generate.`)
  process.exit(1)
}

const check = async (config: SanitizedConfig) => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-generate-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const made = { types: join(folder, 'types.ts'), importMap: join(folder, 'map.js'), migrations: join(folder, 'sql') }
  await cp(committed.migrations, made.migrations, { recursive: true })
  const before = await readdir(made.migrations)
  const createMigration = await writeInto(config, made)
  for (const part of ['types', 'importMap'] as const)
    if ((await readFile(made[part], 'utf8')) !== (await readFile(committed[part], 'utf8'))) fail(committed[part])
  for (const [name, schema] of Object.entries(lineSchemas))
    if ((await readFile(join(committed.schemas, name), 'utf8').catch(() => '')) !== schema) fail(committed.schemas)
  // Ends the process with 0 when no migration is missing.
  await createMigration()
  if ((await readdir(made.migrations)).length > before.length) fail(committed.migrations)
}

decideSettings(placeholderSettings)
const { default: config } = await import('@payload-config')
if (options.check) await check(await config)
else {
  await writeSchemas(committed.schemas)
  await (
    await writeInto(await config, committed)
  )()
}
process.exit(0)
