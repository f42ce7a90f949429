import { z } from 'zod'

/** What is wrong with a value: where, and why in both languages. `path` is empty for the value as a whole. */
export type Issue = { path: string; zh: string; en: string }

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

/** A union refuses for as many reasons as it has members; those of the last, the most particular, say most. */
const innermost = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

const chinese = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return `应为${kinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `只能是 ${issue.values.map((one) => JSON.stringify(one)).join('、')}`
  if (issue.code === 'invalid_format' && issue.format === 'date') return '应为 YYYY-MM-DD 格式的日期'
  if (issue.code === 'invalid_format' && issue.format === 'url') return '应为以 http:// 或 https:// 开头的网址'
  if (issue.code === 'too_big') return `最多 ${issue.maximum} 项`
  const told = inChinese(issue as Parameters<typeof inChinese>[0])
  return (typeof told === 'string' ? told : told?.message) ?? '不符合要求'
}

/** Messages of our own hold both languages, parted by a dot; those of zod are English. */
const both = (issue: z.core.$ZodIssue): Pick<Issue, 'zh' | 'en'> => {
  const [first = '', second] = issue.message.split(' · ')
  return second === undefined ? { zh: chinese(issue), en: first } : { zh: first, en: second }
}

/** The first of the things that are wrong with a value, by an error that a schema gave for it. */
export const issueIn = (value: unknown, error: z.ZodError): Issue => {
  const [first] = error.issues
  if (!first) return { path: '', zh: '不符合要求', en: 'not valid' }
  const issue = innermost(first)
  const path = issue.path.join('.')
  if (path !== '' && valueAt(value, issue.path) === undefined) return { path, zh: '缺少', en: 'it is missing' }
  return { path, ...both(issue) }
}
