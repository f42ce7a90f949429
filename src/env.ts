import { join, resolve } from 'node:path'
import type { ModelSettings } from '@/review/model/settings'
import type { KeyRing } from '@/runtime/crypto'
import { modelSettings } from '@/runtime/modelSettings'
import { demoMark, installationSecrets, secretsFile, type InstallationSecrets } from '@/runtime/secrets'
import { SettingError } from '@/runtime/settingError'
import { port, read, rules, wrong, type Source } from '@/runtime/settingRules'

export { SettingError }

/** Where the rows live. `embedded` means: start or find the PostgreSQL of this installation, then call `settleDatabase`. */
export type DatabaseSetting =
  { kind: 'embedded'; password: string } | { kind: 'postgres'; url: string } | { kind: 'mongodb'; url: string }

/** Every setting, checked. Folders are absolute, origins have no trailing slash. */
export type Env = {
  mode: 'demo' | 'production'
  database: DatabaseSetting
  redisUrl: string | undefined
  payloadSecret: string
  previewSecret: string
  auditKeys: KeyRing
  secretsKeys: KeyRing
  dataDir: string
  mediaDir: string
  siteDir: string
  auditHeadFile: string
  host: string
  port: number
  sitePort: number
  workerPort: number
  publicUrl: string
  siteUrl: string
  /** The demo's simulators; undefined in production, where each client knows its platform's own address. */
  channelBaseUrls: { wechat: string | undefined; douyin: string | undefined; weibo: string | undefined }
  /** The language model's endpoint, where one is configured. */
  openai: ModelSettings | undefined
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/**
 * Reads and checks every setting. Without `DATABASE_URL` the missing secrets come from `<DATA_DIR>/secrets.json`, made on first use.
 * @throws SettingError at the first wrong setting: one sentence that names it and the remedy.
 */
export const readEnv = (source: Source = process.env): Env => {
  const mode = read(source, 'APP_MODE', rules.mode)
  const folders = readFolders(source)
  const url = read(source, 'DATABASE_URL', rules.databaseUrl)
  const made = url === undefined ? installationSecrets(folders.dataDir, { demo: mode === 'demo' }) : undefined
  const checked = {
    mode,
    database: databaseSetting(url, made),
    redisUrl: read(source, 'REDIS_URL', rules.redisUrl),
    ...readSecrets(source, made),
    ...folders,
    ...readAddresses(source),
    channelBaseUrls: readChannelBaseUrls(source),
    openai: modelSettings(source) ?? undefined,
    logLevel: read(source, 'LOG_LEVEL', rules.logLevel),
  }
  refuseContradictions(checked)
  if (mode === 'production') refuseDemoParts(checked, made)
  return checked
}

let memo: Env | undefined

/** The settings of this process, read once. */
export const env = (): Env => (memo ??= readEnv())

/** Says where the embedded database answers, once it is known; from then on `env().database` is that address. */
export const settleDatabase = (url: string): void => {
  memo = { ...env(), database: { kind: 'postgres', url } }
}

/** The data folder alone, for what must happen before secrets are made in it. */
export const dataDir = (): string => resolve(read(process.env, 'DATA_DIR', rules.folder) ?? '.data')

/** The media folder alone: collections name it while they are defined, which must not make secrets. */
export const mediaDir = (): string => resolve(read(process.env, 'MEDIA_DIR', rules.folder) ?? 'media')

/** The settings as text, so that a child process reads the same `Env`; an embedded database must have been settled first. */
export const settingsOf = (settings: Env): Record<string, string> => {
  const { database, auditKeys, secretsKeys, channelBaseUrls, openai } = settings
  return present({
    APP_MODE: settings.mode,
    DATABASE_URL: database.kind === 'embedded' ? undefined : database.url,
    REDIS_URL: settings.redisUrl,
    PAYLOAD_SECRET: settings.payloadSecret,
    PREVIEW_SECRET: settings.previewSecret,
    ...keySettings('AUDIT', auditKeys),
    ...keySettings('SECRETS', secretsKeys),
    ...placeSettings(settings),
    WECHAT_BASE_URL: channelBaseUrls.wechat,
    DOUYIN_BASE_URL: channelBaseUrls.douyin,
    WEIBO_BASE_URL: channelBaseUrls.weibo,
    ...modelSettingsOf(openai),
    LOG_LEVEL: settings.logLevel,
  })
}

/** Limits on money have become limits on tokens by now. */
const modelSettingsOf = (openai: Env['openai']) =>
  openai && {
    OPENAI_API_KEY: openai.apiKey,
    OPENAI_BASE_URL: openai.baseUrl,
    OPENAI_MODEL: openai.model,
    OPENAI_PRICE_IN: openai.price && String(openai.price.in),
    OPENAI_PRICE_OUT: openai.price && String(openai.price.out),
    OPENAI_CURRENCY: openai.price?.currency,
    OPENAI_DAILY_TOKENS: String(openai.dailyTokens),
    OPENAI_PIECE_TOKENS: String(openai.perPiece.tokens),
    OPENAI_PIECE_SECONDS: String(openai.perPiece.seconds),
  }

/** What this process was given (PATH, proxies, settings), for a child of ours. */
export const inheritedEnvironment = (): Record<string, string> => present(process.env)

/** One setting as it was given, unchecked: for a starter that decides others from it. */
export const givenSetting = (name: string): string | undefined => present(process.env)[name]

/** Settings that a starter of ours decides for itself and its children. Must run before anything asks for `env()`. */
export const decideSettings = (settings: Record<string, string>): void => void Object.assign(process.env, settings)

/** The whole environment of a child process of ours: what this process has (PATH, proxies), its checked settings, and silence towards makers. */
export const childEnvironment = (settings: Env): Record<string, string> => ({
  ...inheritedEnvironment(),
  ...settingsOf(settings),
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
})

const readFolders = (source: Source) => {
  const folder = (name: string, fallback: string) => resolve(read(source, name, rules.folder) ?? fallback)
  const dataDir = folder('DATA_DIR', '.data')
  return {
    dataDir,
    mediaDir: folder('MEDIA_DIR', 'media'),
    siteDir: folder('SITE_DIR', join(dataDir, 'site')),
    auditHeadFile: folder('AUDIT_HEAD_FILE', join(dataDir, 'audit-heads.jsonl')),
  }
}

const readAddresses = (source: Source) => {
  const ports = {
    port: read(source, 'PORT', port(3000)),
    sitePort: read(source, 'SITE_PORT', port(3001)),
    workerPort: read(source, 'WORKER_PORT', port(3002)),
  }
  return {
    host: read(source, 'HOST', rules.host),
    ...ports,
    publicUrl: read(source, 'PUBLIC_URL', rules.origin) ?? `http://localhost:${ports.port}`,
    siteUrl: read(source, 'SITE_URL', rules.origin) ?? `http://localhost:${ports.sitePort}`,
  }
}

const databaseSetting = (url: string | undefined, made: InstallationSecrets | undefined): DatabaseSetting => {
  if (url === undefined) return { kind: 'embedded', password: made?.databasePassword ?? '' }
  return { kind: url.startsWith('mongodb') ? 'mongodb' : 'postgres', url }
}

const readSecrets = (source: Source, made: InstallationSecrets | undefined) => ({
  payloadSecret: read({ PAYLOAD_SECRET: made?.payloadSecret, ...present(source) }, 'PAYLOAD_SECRET', rules.secret),
  previewSecret: read({ PREVIEW_SECRET: made?.previewSecret, ...present(source) }, 'PREVIEW_SECRET', rules.secret),
  auditKeys: readKeys(source, 'AUDIT', made?.auditKey),
  secretsKeys: readKeys(source, 'SECRETS', made?.secretsKey),
})

const readKeys = (
  source: Source,
  name: 'AUDIT' | 'SECRETS',
  made: { id: string; key: string } | undefined,
): KeyRing => {
  const given = read(source, `${name}_KEY`, rules.text)
  const settings = given === undefined && made ? { [`${name}_KEY`]: made.key, [`${name}_KEY_ID`]: made.id } : source
  const key = read(settings, `${name}_KEY`, rules.key)
  const id = read(settings, `${name}_KEY_ID`, rules.keyId) ?? 'k1'
  const old = read(source, `${name}_KEYS_OLD`, rules.oldKeys) ?? {}
  if (Object.hasOwn(old, id)) {
    throw wrong(`${name}_KEYS_OLD`, {
      zh: `不能再含当前密钥的编号“${id}”：请给新密钥一个新的 ${name}_KEY_ID`,
      en: `must not name the current key's id "${id}" again: give the new key a new ${name}_KEY_ID`,
    })
  }
  const bytes = (text: string) => Buffer.from(text, 'base64')
  return {
    current: { id, key: bytes(key) },
    old: Object.fromEntries(Object.entries(old).map(([oldId, text]) => [oldId, bytes(text)])),
  }
}

const readChannelBaseUrls = (source: Source) => ({
  wechat: read(source, 'WECHAT_BASE_URL', rules.url),
  douyin: read(source, 'DOUYIN_BASE_URL', rules.url),
  weibo: read(source, 'WEIBO_BASE_URL', rules.url),
})

const refuseContradictions = ({ database, redisUrl, port, sitePort, workerPort, publicUrl, siteUrl }: Env): void => {
  if (database.kind === 'mongodb' && redisUrl === undefined) {
    throw wrong('REDIS_URL', {
      zh: '必须提供，因为 DATABASE_URL 指向 MongoDB，任务队列要用 Redis：请设为 redis://主机:6379',
      en: 'must be given, since DATABASE_URL names a MongoDB and the job queue then needs Redis: set it to redis://host:6379',
    })
  }
  const taken = sitePort === port ? 'SITE_PORT' : [port, sitePort].includes(workerPort) ? 'WORKER_PORT' : undefined
  if (taken)
    throw wrong(taken, {
      zh: '与另一个端口设置相同，请改用别的端口',
      en: 'is the same as another port: choose another',
    })
  if (publicUrl === siteUrl) {
    throw wrong('SITE_URL', {
      zh: '不能与 PUBLIC_URL 相同：公开网站须有自己的域名或端口，请改正其一',
      en: 'must not equal PUBLIC_URL: the public site has its own host or port; change one of them',
    })
  }
}

const refuseDemoParts = (settings: Env, made: InstallationSecrets | undefined): void => {
  if (made?.demo) {
    const file = secretsFile(settings.dataDir)
    throw wrong('DATA_DIR', {
      zh: `里有演示密钥（${file}），不能用于正式运行：请用 DATA_DIR 另指一个空目录，或设 APP_MODE=demo`,
      en: `holds secrets made by the demo (${file}), which production refuses: name an empty folder, or set APP_MODE=demo`,
    })
  }
  const demoSecret = Object.entries(markable(settings)).find(([, text]) => text.startsWith(demoMark))
  if (demoSecret) {
    throw wrong(demoSecret[0], {
      zh: '来自演示环境，不能用于正式运行：请换成新生成的值',
      en: 'comes from the demo, which production refuses: give a newly made value',
    })
  }
  const override = Object.entries(settings.channelBaseUrls).find(([, url]) => url !== undefined)
  if (!override) return
  throw wrong(`${override[0].toUpperCase()}_BASE_URL`, {
    zh: '只用于演示，正式运行时请删去，以免把账号密钥发给别处',
    en: 'is for the demo only: leave it out in production, so that account secrets go to no other place',
  })
}

const markable = ({ payloadSecret, previewSecret, auditKeys, secretsKeys }: Env) => ({
  PAYLOAD_SECRET: payloadSecret,
  PREVIEW_SECRET: previewSecret,
  AUDIT_KEY_ID: auditKeys.current.id,
  SECRETS_KEY_ID: secretsKeys.current.id,
})

const keySettings = (name: 'AUDIT' | 'SECRETS', { current, old }: KeyRing) => ({
  [`${name}_KEY`]: current.key.toString('base64'),
  [`${name}_KEY_ID`]: current.id,
  [`${name}_KEYS_OLD`]: JSON.stringify(
    Object.fromEntries(Object.entries(old).map(([id, key]) => [id, key.toString('base64')])),
  ),
})

const placeSettings = (settings: Env) => ({
  DATA_DIR: settings.dataDir,
  MEDIA_DIR: settings.mediaDir,
  SITE_DIR: settings.siteDir,
  AUDIT_HEAD_FILE: settings.auditHeadFile,
  HOST: settings.host,
  PORT: String(settings.port),
  SITE_PORT: String(settings.sitePort),
  WORKER_PORT: String(settings.workerPort),
  PUBLIC_URL: settings.publicUrl,
  SITE_URL: settings.siteUrl,
})

const present = (settings: Source): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).filter((entry): entry is [string, string] => !!entry[1]?.trim()))
