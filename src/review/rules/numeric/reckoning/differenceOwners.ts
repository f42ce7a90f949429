import type { Amount } from '../../../numbers/amounts'
import type { Pair } from './differencePair'

/** 二班比一班少, 比运动前还高 */
const named =
  /(?:^|[,;。])(?<subject>[^,;。比]{0,8}?)(?:还|却|也|又|就|则|要)*[比较](?<base>[\p{Script=Han}a-z\d]{1,8}?)(?:还|也|又|就|则|要|的)*(?:[多少高低长短重轻大小快慢早晚深宽厚贵]|便宜|增加|减少)[^,;。]*$/u
const general =
  /^(?:前者|后者|上[年月次周]|去年|[前昨]天|[它他她]们?|其|者|平[时常]|对[方照]|原[来先]|以前|之前|过去|同期|第?[一二三]者?)$/u
const isTold = (lead: string, name: string) => lead.includes(name.slice(0, 2)) || lead.includes(name.slice(-2))

/** 每箱65元，两箱120元 */
export const isRate = (text: string, { start }: Amount) =>
  /[每单][^,;。\d]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))

/** Whether a difference is told of something that neither of the two figures is said to be of. */
export const isOfOthers = (text: string, { one, other }: Pair, link: string): boolean => {
  const { subject = '', base = '' } = named.exec(link)?.groups ?? {}
  const lead = text.slice(Math.max(0, one.start - 24), other.end)
  return [subject, base].some((name) => name.length > 1 && !general.test(name) && !isTold(lead, name))
}
