import type { Duration } from '../../../numbers/durations'
import { ended, filler } from './intervalWords'

/** 1968年1月2日的第二例存活19个月: what begins on the later date. */
const ofOwn = /^的[^,;。\d]{1,10}(?:存活|生存|活|持续|运行|服役|工作|飞行)了?(?:[约近]|大约)?$/u
const death = /[去逝离辞过]世|早逝|长逝|病逝|死|卒|牺牲|遇难/u
const event = /(?<name>[去逝离辞]世|病逝|死|毕业|退休|结婚)(?:已经?|了|才|后|的)*$/u
/** 1962年……已去世4年: counted from an event whose date is not told. */
const isSinceEvent = (text: string, start: number): boolean => {
  const lead = text.slice(0, start)
  const { 0: told = '', groups: { name = '' } = {} } = event.exec(lead) ?? {}
  const before = lead.slice(0, lead.length - told.length)
  return name !== '' && !before.includes(name) && !(death.test(name) && death.test(before))
}

/** 比牛顿早11年, 比往年少10天: measured from what the text gives no date of. */
const besides =
  /比(?<who>[^,;。比]{1,12}?)(?:还|又|要)?(?:提[前早]|推迟|延[后长迟]|缩短|[早晚多少长短快慢])[^,;。\d]{0,5}$/u
const otherYear = /(?:往|常|(?<![农阳公阴])历|去|上|前)年(?!的)[^,;。\d]{0,8}$/u
const isThanAnother = (text: string, start: number): boolean => {
  const lead = text.slice(Math.max(0, start - 24), start)
  const who = besides.exec(lead)?.groups?.who?.replace(/的$/u, '')
  if (who === undefined) return otherYear.test(lead)
  return !/\d|^[他她它此其这那前后第首上]/u.test(who) && text.split(who).length === text.split(`比${who}`).length
}

/** 从7月20日起共10天: from that date, to one that is not told. */
const isFromOneDate = (text: string, dated: number) =>
  /^(?:起|开始|始)(?![^,;。]{0,12}[到至])(?!选|建|筹|研|设|施|修|动|寻|观|种|谋)/u.test(text.slice(dated))

/** 差一个月满84周岁, 差两天十年: what is missing of another time. */
const missing = new RegExp(`(?<!相)差${filler}$`, 'u')
const isMissing = (text: string, { start, end }: Duration) =>
  missing.test(text.slice(0, start)) && !ended.test(text.slice(end))

/** Whether a time begins elsewhere than on the date before the one that ends at `dated`. */
export const isFromElsewhere = (text: string, dated: number, said: Duration): boolean =>
  ofOwn.test(text.slice(dated, said.start)) ||
  isFromOneDate(text, dated) ||
  isSinceEvent(text, said.start) ||
  isThanAnother(text, said.start) ||
  isMissing(text, said)
