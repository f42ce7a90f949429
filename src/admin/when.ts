import { say } from '@/i18n/sentence'
import { common } from '@/i18n/desk'

const locale = (language: string | undefined) => (language?.startsWith('en') ? 'en-GB' : 'zh-CN')

/** Date and time of day in China, the year only when it is not the present one. */
export const when = (iso: string, language: string | undefined, now = new Date()): string => {
  const year = (at: Date) => new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(at)
  const at = new Date(iso)
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: 'Asia/Shanghai',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
  }).format(at)
}

export const isPast = (iso: string | null | undefined, now: Date): boolean =>
  typeof iso === 'string' && new Date(iso).getTime() < now.getTime()

/** 3月5日 14:00，已超时 */
export const deadline = (iso: string, language: string | undefined, now: Date): string => {
  const at = when(iso, language, now)
  if (isPast(iso, now)) return language?.startsWith('en') ? `${at}, ${common.late.en}` : `${at}，${common.late.zh}`
  return `${at}${language?.startsWith('en') ? '' : say(common.by, language)}`
}
