import { numeralValue } from './numeral'
import { bySentence } from './bySentence'

/** A time of day in minutes; `sure` when its words leave no doubt between morning and evening. */
export type ClockTime = { start: number; end: number; minutes: number; sure: boolean }

const hour = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,3}|零(?=[时点](?:整|半|\d{2}|[一二三四五]?十|零[一二三四五六七八九]分)|时[至到起,]))`
/** 八点五 is a number, 八点五分 and 八点零五 are times. */
const minutes = String.raw`(?:\d{2}(?![\d.%])|\d(?=分)|[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|[一二三四五六七八九](?=分))`
const part = '凌晨|清晨|清早|早上|早晨|上午|中午|正午|下午|午后|傍晚|黄昏|晚上|晚间|夜里|夜间|深夜|半夜|午夜|早|晚'
/** 3点建议 are counted, 3点5 is a number; 十二时辰 and 24时制 are no times of day. */
const hourSign = String.raw`(?:时(?![间候代区速期空节而之辰制差段]|至今|半[会刻])|点(?!\d?[^\d分半钟整一三,。;、到至~-]{0,1}\d?\.\d|\d(?![\d分刻人名个])|建议|原因|理由|要[求点]|注意|说明|不同|提示|启示|区别|特征|结论))`
const pattern = new RegExp(
  String.raw`(?<part>${part})?(?<!\d:|[\d.第]|分之)(?:(?<hour>${hour})${hourSign}(?:(?<quarter>[一三])刻(?!钟)|(?<minute>${minutes})分?(?!钟?之)|(?<half>半)|整|钟)?|(?<hour2>\d{1,2}):(?<minute2>[0-5]\d)(?::\d\d)?(?![:\d]))`,
  'gu',
)
const morning = /凌晨|清|早|上午/u
const noon = /中午|正午/u
const late = /下午|午后|傍晚|黄昏|晚/u
const night = /夜/u

const hourOf = (hour: number, words: string): number => {
  // 17日半夜0时 may begin the day or end it.
  if (hour === 0) return words.includes('晚') ? 24 : 0
  if (late.test(words) && hour < 12) return hour + 12
  if (night.test(words) && hour > 5 && hour < 12) return hour + 12
  if (noon.test(words) && hour < 3) return hour + 12
  return hour === 12 && /凌晨|夜|晚/u.test(words) ? 24 : hour
}

const minuteOf = (groups: Record<string, string | undefined>): number | null => {
  if (groups.half) return 30
  if (groups.quarter) return groups.quarter === '一' ? 15 : 45
  const minute = groups.minute ?? groups.minute2
  return minute === undefined ? 0 : numeralValue(minute)
}

/** 差五分八点 is not yet eight. */
const isShortOf = (text: string, start: number) =>
  /差[\d一二两三五十]{1,2}[分刻]钟?(?:不?到)?$/u.test(text.slice(Math.max(0, start - 7), start))

const clockOf = ({ 0: whole, index, groups = {}, input }: RegExpExecArray): ClockTime[] => {
  const hour = numeralValue(groups.hour ?? groups.hour2 ?? '')
  const minute = minuteOf(groups)
  if (hour === null || minute === null || hour > 24 || minute > 59) return []
  const words = groups.part ?? ''
  if (words === '' && (/^(?:[一二两三四五六七八九十]+点|[一四]时)$/u.test(whole) || isShortOf(input, index))) return []
  const minutes = hourOf(hour, words) * 60 + minute
  const sure = hour > 12 || morning.test(words) || noon.test(words) || late.test(words) || night.test(words)
  return [
    { start: index, end: index + whole.length, minutes, sure: sure || /^0\d/u.test(groups.hour2 ?? groups.hour ?? '') },
  ]
}

/** Every time of day: 5时48分, 17:58, 晚上8点, 下午三点半. */
export const clocksOf = bySentence((text: string): readonly ClockTime[] =>
  /[时点:]/u.test(text) ? [...text.matchAll(pattern)].flatMap(clockOf) : [],
)
