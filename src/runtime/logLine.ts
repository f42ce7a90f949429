import { z } from 'zod'

const recordShape = z.looseObject({
  time: z.string(),
  level: z.string(),
  name: z.string().optional(),
  msg: z.string().optional(),
  err: z.looseObject({ message: z.string(), stack: z.string().optional() }).optional(),
})

/** One JSON log record as a line for people: local time, level unless it is `info`, name, message, the rest as key=value. */
export const lineOf = (json: string): string => {
  const record = parse(json)
  if (!record) return json.trimEnd()
  const { time, level, name, msg, err, pid: _pid, ...rest } = record
  const values = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const parts = [clockTime(time), level === 'info' ? '' : level.toUpperCase(), name ? `[${name}]` : '', msg, ...values]
  const trouble = err ? `\n  ${(err.stack ?? err.message).split('\n').join('\n  ')}` : ''
  return parts.filter(Boolean).join(' ') + trouble
}

const parse = (json: string) => {
  try {
    return recordShape.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

const clockTime = (time: string) => new Date(time).toLocaleTimeString('zh-CN', { hour12: false })
