import { numeralValue } from './numeral'
import { bySentence } from './bySentence'

/** A time of day in minutes; `sure` when its words leave no doubt between morning and evening. */
export type ClockTime = { start: number; end: number; minutes: number; sure: boolean }

const two = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,3})`
const part = '凌晨|清晨|清早|早上|早晨|上午|中午|正午|下午|午后|傍晚|黄昏|晚上|晚间|夜里|夜间|深夜|半夜|午夜|早|晚'
const pattern = new RegExp(
  String.raw`(?<part>${part})?(?<![\d.:第])(?:(?<hour>${two})(?:时(?![间候代区速期至空节而])|点(?!\d?[^\d分半钟整一三,。;、到至~-]{0,1}\d?\.\d))(?:(?<quarter>[一三])刻|(?<minute>${two})分?(?!钟?之)|(?<half>半)|整|钟)?|(?<hour2>\d{1,2}):(?<minute2>[0-5]\d)(?::\d\d)?(?![:\d]))`,
  'gu',
)
const morning = /凌晨|清|早|上午/u
const noon = /中午|正午/u
const late = /下午|午后|傍晚|黄昏|晚/u
const night = /夜/u

const hourOf = (hour: number, words: string): number => {
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

const clockOf = ({ 0: whole, index, groups = {} }: RegExpExecArray): ClockTime[] => {
  const hour = numeralValue(groups.hour ?? groups.hour2 ?? '')
  const minute = minuteOf(groups)
  if (hour === null || minute === null || hour > 24 || minute > 59) return []
  const words = groups.part ?? ''
  if (words === '' && /^[一二两三四五六七八九十]+点$/u.test(whole)) return []
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
