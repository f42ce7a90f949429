import { z } from 'zod'

type InBoth = { zh: string; en: string }
/** What is wrong with a value: where, and why in both languages. `path` is null for the value as a whole. */
export type Issue = InBoth & { path: InBoth | null }

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  tuple: '列表',
}

const inChinese = z.locales.zhCN().localeError

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** The types that a value may have where it has none of them; null where something else is wrong. */
const typesOf = (issue: z.core.$ZodIssue): string[] | null => {
  if (issue.code === 'invalid_type') return [issue.expected]
  if (issue.code !== 'invalid_union') return null
  const types = issue.errors.map(([first]) => (first && first.path.length === 0 ? typesOf(first) : null))
  return types.length === 0 || types.includes(null) ? null : types.flatMap((some) => some ?? [])
}

/** A union refuses for as many reasons as it has members; those of the last, the most particular, say most. */
const innermost = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  const inner = issue.code === 'invalid_union' && !typesOf(issue) ? issue.errors.at(-1)?.[0] : undefined
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

const chinese = (issue: z.core.$ZodIssue): string => {
  const types = typesOf(issue)
  if (types) return `应为${types.map((type) => kinds[type] ?? type).join('或')}`
  if (issue.code === 'invalid_value') return `只能是 ${issue.values.map((one) => JSON.stringify(one)).join('、')}`
  if (issue.code === 'invalid_format' && issue.format === 'date') return '应为 YYYY-MM-DD 格式的日期'
  if (issue.code === 'invalid_format' && issue.format === 'url') return '应为以 http:// 或 https:// 开头的网址'
  if (issue.code === 'too_big') return `最多 ${issue.maximum} 项`
  const told = inChinese(issue as Parameters<typeof inChinese>[0])
  return (typeof told === 'string' ? told : told?.message) ?? '不符合要求'
}

/** Messages of our own hold both languages, parted by a dot; those of zod are English. */
const both = (issue: z.core.$ZodIssue): InBoth => {
  const [first = '', second] = issue.message.split(' · ')
  if (second !== undefined) return { zh: first, en: second }
  const types = issue.code === 'invalid_union' ? typesOf(issue) : null
  return { zh: chinese(issue), en: types ? `${first}: expected ${types.join(' or ')}` : first }
}

/** Items of a list are counted from 1, as lines are. */
const shown = (path: readonly PropertyKey[]): InBoth => ({
  zh: path
    .map((key, at) => (typeof key === 'number' ? ` 第 ${key + 1} 项` : `${at > 0 ? '中的 ' : ''}${String(key)}`))
    .join(''),
  en: path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', '),
})

/** The first of the things that are wrong with a value, by an error that a schema gave for it. */
export const issueIn = (value: unknown, error: z.ZodError): Issue => {
  const [first] = error.issues
  if (!first) return { path: null, zh: '不符合要求', en: 'not valid' }
  const issue = innermost(first)
  if (issue.path.length === 0) return { path: null, ...both(issue) }
  const isMissing = valueAt(value, issue.path) === undefined
  return { path: shown(issue.path), ...(isMissing ? { zh: '缺少', en: 'it is missing' } : both(issue)) }
}
