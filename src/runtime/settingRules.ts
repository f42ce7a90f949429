import { z } from 'zod'
import type { Sentence } from '@/i18n/sentence'
import { SettingError } from '@/runtime/settingError'

/** Settings as text, the way a process gets them. */
export type Source = Record<string, string | undefined>

export type Rule<T> = { schema: z.ZodType<T, string | undefined>; remedy: Sentence }

/** Reads one setting; an empty one counts as absent: that is how compose files and `.env` templates leave one out. */
export const read = <T>(source: Source, name: string, rule: Rule<T>): T => {
  const result = rule.schema.safeParse(source[name]?.trim() || undefined)
  if (result.success) return result.data
  throw wrong(name, rule.remedy)
}

export const wrong = (name: string, remedy: Sentence) =>
  new SettingError(name, { zh: `设置 ${name} ${remedy.zh}。`, en: `Setting ${name} ${remedy.en}.` })

const keyBytes = 32
const isKey = (text: string) => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === keyBytes && bytes.toString('base64') === text
}
const keyText = z.string().refine(isKey)
const keyId = z.string().regex(/^[\w-]{1,64}$/)

const isOrigin = (text: string) => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash + url.username === ''
}

const hasScheme = (schemes: string[]) => (text: string) =>
  URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)) && new URL(text).hostname !== ''

// A list of MongoDB hosts (`a:27017,b:27017`) is no URL to URL.canParse, which takes one port only.
const isDatabaseUrl = (text: string) =>
  /^mongodb(\+srv)?:\/\/[^\s/]+/.test(text) || hasScheme(['postgres', 'postgresql'])(text)

const oldKeys = z.string().transform((text, context) => {
  try {
    return z.record(keyId, keyText).parse(JSON.parse(text))
  } catch {
    context.addIssue('not an object of keys')
    return z.NEVER
  }
})

const secretRemedy: Sentence = {
  zh: '至少 32 个字符；设了 DATABASE_URL 时必须提供，可用 openssl rand -base64 48 生成',
  en: 'needs at least 32 characters and must be given when DATABASE_URL is set; make one with openssl rand -base64 48',
}
const keyRemedy: Sentence = {
  zh: '应为 base64 编码的 32 字节密钥；设了 DATABASE_URL 时必须提供，可用 openssl rand -base64 32 生成',
  en: 'must be a key of 32 bytes in base64 and must be given when DATABASE_URL is set; make one with openssl rand -base64 32',
}

export const rules = {
  mode: rule(z.enum(['demo', 'production']).default('production'), {
    zh: '只能是 demo（演示）或 production（正式），请改为其一或删去',
    en: 'is either demo or production: use one of them or leave it out',
  }),
  databaseUrl: rule(z.string().refine(isDatabaseUrl).optional(), {
    zh: '应以 postgres:// 或 mongodb:// 开头并写明主机；删去则使用内置数据库',
    en: 'must begin with postgres:// or mongodb:// and name a host; leave it out to use the embedded database',
  }),
  redisUrl: rule(
    z
      .string()
      .refine(hasScheme(['redis', 'rediss']))
      .optional(),
    {
      zh: '应形如 redis://主机:6379，请改正',
      en: 'must look like redis://host:6379: correct it',
    },
  ),
  secret: rule(z.string().min(32), secretRemedy),
  key: rule(keyText, keyRemedy),
  keyId: rule(keyId.optional(), {
    zh: '只能含字母、数字、下划线和连字符，最多 64 个，请改正',
    en: 'may hold only letters, digits, _ and -, at most 64: correct it',
  }),
  oldKeys: rule(oldKeys.optional(), {
    zh: '应为 JSON 对象，形如 {"旧编号":"base64 编码的 32 字节密钥"}，请改正或删去',
    en: 'must be a JSON object like {"old id":"32 bytes in base64"}: correct it or leave it out',
  }),
  folder: rule(
    z
      .string()
      .refine((text) => !text.includes('\0'))
      .optional(),
    {
      zh: '应为一个目录，请改正',
      en: 'must be a folder: correct it',
    },
  ),
  host: rule(
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    {
      zh: '应为监听地址，如 127.0.0.1 或 0.0.0.0，不带协议和端口',
      en: 'must be an address to listen on such as 127.0.0.1 or 0.0.0.0, without protocol and port',
    },
  ),
  origin: rule(
    z
      .string()
      .refine(isOrigin)
      .transform((text) => new URL(text).origin)
      .optional(),
    {
      zh: '应为网站来源，形如 https://kepu.example.cn，不带路径',
      en: 'must be an origin like https://kepu.example.cn, without a path',
    },
  ),
  url: rule(
    z
      .string()
      .refine(hasScheme(['http', 'https']))
      .optional(),
    {
      zh: '应以 http:// 或 https:// 开头，请改正或删去',
      en: 'must begin with http:// or https://: correct it or leave it out',
    },
  ),
  text: rule(z.string().optional(), { zh: '应为文字', en: 'must be text' }),
  logLevel: rule(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), {
    zh: '只能是 fatal、error、warn、info、debug、trace 或 silent，请改为其一或删去',
    en: 'must be fatal, error, warn, info, debug, trace or silent: use one of them or leave it out',
  }),
}

function rule<T>(schema: z.ZodType<T, string | undefined>, remedy: Sentence): Rule<T> {
  return { schema, remedy }
}

export const port = (fallback: number) =>
  rule(
    z
      .string()
      .default(String(fallback))
      .refine((text) => /^\d{1,5}$/.test(text) && +text >= 1 && +text <= 65_535)
      .transform(Number),
    {
      zh: `应为 1 到 65535 之间的整数，请改正或删去（默认 ${fallback}）`,
      en: `must be a whole number from 1 to 65535: correct it or leave it out (default ${fallback})`,
    },
  )
