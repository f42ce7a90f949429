import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCode } from '@/runtime/errorCode'
import { SettingError } from '@/runtime/settingError'

const key = z.object({ id: z.string().regex(/^[\w-]{1,64}$/), key: z.base64().min(1) })

const fileShape = z.object({
  demo: z.boolean(),
  madeAt: z.iso.datetime(),
  payloadSecret: z.string().min(32),
  previewSecret: z.string().min(32),
  databasePassword: z.string().min(32),
  auditKey: key,
  secretsKey: key,
})

/** The secrets of an embedded installation that has no settings; keys are 32 bytes in base64. */
export type InstallationSecrets = z.infer<typeof fileShape>

/** Demo secrets carry their origin in themselves, so that production recognises them also when they were copied into a setting. */
export const demoMark = 'demo-'

export const secretsFile = (dataDir: string): string => join(dataDir, 'secrets.json')

/**
 * Loads `<dataDir>/secrets.json`, or makes it (mode 0600) when there is none. Two processes that start together get the same secrets:
 * the file appears complete or not at all, and the one that comes second reads it.
 * @throws SettingError when the file can't be read, written or understood; it is never replaced, since the data depend on it.
 */
export const installationSecrets = (dataDir: string, { demo }: { demo: boolean }): InstallationSecrets => {
  const file = secretsFile(dataDir)
  const found = readIfThere(file)
  if (found !== undefined) return parsed(file, found)
  writeOnce(dataDir, `${JSON.stringify(newSecrets(demo), null, 2)}\n`)
  return parsed(file, readIfThere(file) ?? '')
}

const newSecrets = (demo: boolean): InstallationSecrets => {
  const mark = demo ? demoMark : ''
  const id = `${mark}${new Date().toISOString().slice(0, 10)}`
  const text = () => `${mark}${randomBytes(32).toString('base64url')}`
  const newKey = () => ({ id, key: randomBytes(32).toString('base64') })
  return {
    demo,
    madeAt: new Date().toISOString(),
    payloadSecret: text(),
    previewSecret: text(),
    databasePassword: text(),
    auditKey: newKey(),
    secretsKey: newKey(),
  }
}

const readIfThere = (file: string): string | undefined => {
  try {
    const text = readFileSync(file, 'utf8')
    chmodSync(file, 0o600)
    return text
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new SettingError('DATA_DIR', {
      zh: `无法读取密钥文件 ${file}（${errorCode(error)}）：请用当初启动本系统的用户运行，或修正该文件的属主（设置 DATA_DIR）。`,
      en: `The secrets file ${file} can't be read (${errorCode(error)}): run as the user who first started the system, or correct the file's owner (setting DATA_DIR).`,
    })
  }
}

const parsed = (file: string, text: string): InstallationSecrets => {
  try {
    return fileShape.parse(JSON.parse(text))
  } catch {
    throw new SettingError('DATA_DIR', {
      zh: `密钥文件 ${file} 已损坏：请从备份恢复，数据库和渠道密钥都依赖它（设置 DATA_DIR）。`,
      en: `The secrets file ${file} is damaged: restore it from a backup, database and channel secrets depend on it (setting DATA_DIR).`,
    })
  }
}

const writeOnce = (dataDir: string, text: string): void => {
  const draft = join(dataDir, `secrets.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    mkdirSync(dataDir, { recursive: true })
    writeDurably(draft, text)
    publish(draft, secretsFile(dataDir), text)
  } catch (error) {
    throw new SettingError('DATA_DIR', {
      zh: `无法在 ${dataDir} 写入密钥文件（${errorCode(error)}）：请让运行本系统的用户可写该目录，或用 DATA_DIR 另指一个目录。`,
      en: `The secrets file can't be written to ${dataDir} (${errorCode(error)}): make the folder writable for the user who runs the system, or name another with DATA_DIR.`,
    })
  } finally {
    rmSync(draft, { force: true })
  }
}

// A hard link appears complete or not at all and never replaces what is there; some file systems have none.
const publish = (draft: string, file: string, text: string): void => {
  try {
    linkSync(draft, file)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return
    writeDurably(file, text)
  }
}

const writeDurably = (file: string, text: string): void => {
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
