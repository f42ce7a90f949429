import type { PayloadRequest, Validate } from 'payload'
import { idOf, personOf } from '@/access/people'
import { say, type Sentence } from '@/i18n/sentence'

const problem = (req: PayloadRequest, sentence: Sentence) => say(sentence, req.i18n?.language)

/** Only http and https addresses are stored: a `javascript:` link must not even reach a draft. */
export const isWebAddress: Validate<string | null | undefined> = (value, { req }) => {
  if (!value) return true
  const isWeb = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  return (
    isWeb ||
    problem(req, {
      zh: '请填写以 http:// 或 https:// 开头的完整网址。',
      en: 'Give a full address that begins with http:// or https://.',
    })
  )
}

export const slugShape: Validate<string | null | undefined> = (value, { req }) =>
  !value ||
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ||
  problem(req, {
    zh: '网址名只能用小写字母、数字和中间的连字符。',
    en: 'Use lower-case letters, digits and single hyphens.',
  })

type Relation = { relationTo?: string | string[]; req: PayloadRequest }

/**
 * Every related row exists and the writer may read it. PostgreSQL would answer an unknown id with a raw foreign-key error,
 * MongoDB would store it.
 */
export const relationExists = async (value: unknown, { relationTo, req }: Relation): Promise<string | true> => {
  const ids = (Array.isArray(value) ? value : [value]).map(idOf).filter(Boolean)
  if (ids.length === 0 || typeof relationTo !== 'string') return true
  const known = await findReadable(req, relationTo, ids)
  const unknown = ids.filter((id) => !known.has(id))
  return (
    unknown.length === 0 ||
    problem(req, {
      zh: `所选内容不存在或无权使用：${unknown.join('、')}。请重新选择。`,
      en: `Unknown or not yours: ${unknown.join(', ')}. Choose again.`,
    })
  )
}

const cacheKey = 'readableRelations'

const findReadable = async (req: PayloadRequest, slug: string, ids: string[]): Promise<Set<string>> => {
  const wellFormed = ids.filter((id) => /^[0-9a-f-]{24,36}$/i.test(id))
  if (wellFormed.length === 0) return new Set()
  const cache = (req.context[cacheKey] ??= new Map<string, Promise<Set<string>>>()) as Map<string, Promise<Set<string>>>
  const key = `${slug}:${wellFormed.join()}`
  const found = cache.get(key) ?? lookUp(req, slug, wellFormed)
  cache.set(key, found)
  return found
}

const lookUp = async (req: PayloadRequest, slug: string, ids: string[]): Promise<Set<string>> => {
  const rows = await req.payload.find({
    collection: slug as 'media',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {},
    req,
    user: req.user,
    overrideAccess: !req.user,
  })
  return new Set(rows.docs.map(({ id }) => String(id)))
}

export const ownMediaOnly = relationExists

/** An editor writes for the own department: neither a new piece nor a moved one lands on another's desk. */
export const ownDepartmentOnly = async (value: unknown, options: Relation): Promise<string | true> => {
  const person = personOf(options.req)
  if (person?.role === 'editor' && idOf(value) !== '' && idOf(value) !== idOf(person.department))
    return problem(options.req, { zh: '只能为本单位撰写作品。', en: 'You write for your own department only.' })
  return relationExists(value, options)
}

/** A map carries its 审图号 (地图管理条例). */
export const approvedMap: Validate<string | null | undefined, { isMap?: boolean }> = (value, { data, req }) =>
  !data?.isMap || Boolean(value) || problem(req, { zh: '地图须填写审图号。', en: 'A map needs its approval number.' })
