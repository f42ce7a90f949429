import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dataDir, decideSettings, givenSetting, mediaDir } from '@/env'
import type { Sentence } from '@/i18n/sentence'
import { SettingError } from '@/runtime/settingError'

const { values: options } = parseArgs({
  options: { once: { type: 'boolean' }, json: { type: 'boolean' }, reset: { type: 'boolean' } },
})
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

// With --json stdout carries the result and nothing else.
const print = (line: string) => void (options.json ? process.stderr : process.stdout).write(`${line}\n`)
const say = ({ zh, en }: Sentence) => print(en === '' ? zh : `${zh}\n  ${en}`)

/** `npm run demo`: the whole system with demo content and simulated platforms; `--once` does its main job and ends; `--reset` starts afresh. */
const demo = async () => {
  decideSettings({ APP_MODE: 'demo', LOG_LEVEL: givenSetting('LOG_LEVEL') ?? 'warn' })
  const { demoSettings } = await import('./demoSettings')
  if (options.reset) await reset(dataDir(), mediaDir())
  await demoSettings(say)
  const { startDemo } = await import('./startDemo')
  const running = await startDemo({ root, say, isQuiet: options.once === true })
  const endedBySignal = running.endOnSignals()
  if (options.once) {
    const { runOnceThrough } = await import('./once')
    const isAsExpected = await runOnceThrough({ ...running, print, json: options.json === true }).catch(
      async (error: unknown) => {
        print(error instanceof Error ? (error.stack ?? error.message) : String(error))
        return false
      },
    )
    await running.stop()
    process.exit(isAsExpected ? 0 : 1)
  }
  print(running.table())
  await endedBySignal
}

const reset = async (dataDir: string, mediaDir: string) => {
  if (process.stdin.isTTY && !(await confirmed(dataDir))) process.exit(1)
  const { removeDatabase } = await import('@/runtime/removeDatabase')
  await removeDatabase(dataDir)
  await rm(dataDir, { recursive: true, force: true })
  for (const file of await readdir(mediaDir).catch(() => []))
    if (/^[0-9a-f]{8}-/.test(file)) await rm(join(mediaDir, file), { force: true })
}

const confirmed = async (dataDir: string): Promise<boolean> => {
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await ask.question(
    `将删除 ${dataDir} 中的全部演示数据，确定吗？ All demo data in ${dataDir} will be deleted. (y/N) `,
  )
  ask.close()
  return /^y(es)?$/i.test(answer.trim())
}

await demo().catch((error: unknown) => {
  print(
    error instanceof SettingError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  )
  process.exit(1)
})
