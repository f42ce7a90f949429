import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sentence } from '@/i18n/sentence'
import { errorCode } from '@/runtime/errorCode'
import { scrubText } from '@/runtime/scrub'
import { SettingError } from '@/runtime/settingError'

/**
 * Makes a folder if needed and proves that files can be written there, by writing one.
 * @throws SettingError naming the setting that names the folder.
 */
export const requireWritableFolder = async (setting: string, folder: string): Promise<void> => {
  const probe = join(folder, `.write-test-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw new SettingError(setting, {
      zh: `设置 ${setting}：目录 ${folder} 不可写（${errorCode(error)}），请修改其权限、腾出空间或改用别的目录。`,
      en: `Setting ${setting}: the folder ${folder} can't be written to (${errorCode(error)}), change its permissions, make room or name another folder.`,
    })
  }
}

export type Reach = {
  setting: 'DATABASE_URL' | 'REDIS_URL'
  url: string
  /** One attempt to reach it; it resolves when the server answered. */
  attempt: () => Promise<unknown>
  withinMs: number
}

/**
 * Waits until a server answers, trying again twice a second, since servers and we are often started together.
 * @throws SettingError when it does not in time, with the host but never the password, and the last error's code.
 */
export const requireReachable = async ({ setting, url, attempt, withinMs }: Reach): Promise<void> => {
  const until = performance.now() + withinMs
  let reason = 'ETIMEDOUT'
  while (performance.now() < until) {
    const left = AbortSignal.timeout(Math.max(1, Math.ceil(until - performance.now())))
    const outcome = await Promise.race([succeeds(attempt), cutOff(left)])
    if (outcome === true) return
    reason = outcome || reason
    await sleep(500, undefined, { signal: left }).catch(() => undefined)
  }
  throw new SettingError(setting, unreachable(setting, scrubText(url), Math.round(withinMs / 1000), reason))
}

const unreachable = (setting: string, at: string, seconds: number, reason: string): Sentence => ({
  zh: `设置 ${setting}：${seconds} 秒内连不上 ${at}（${reason}），请检查服务是否已启动、地址和密码是否正确。`,
  en: `Setting ${setting}: ${at} did not answer within ${seconds} s (${reason}), check that the server runs and that address and password are right.`,
})

const succeeds = (attempt: () => Promise<unknown>): Promise<true | string> =>
  Promise.resolve()
    .then(attempt)
    .then(() => true as const, errorCode)

const cutOff = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(''), { once: true }))
