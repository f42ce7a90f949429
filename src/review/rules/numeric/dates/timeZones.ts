import { clocksOf, type ClockTime } from '../../../numbers/clocks'
import { durationsOf } from '../../../numbers/durations'
import type { Hit } from '../../rule'
import { passageRule } from '../passageRule'

/** Hours ahead of universal time, in winter and, where the clock is changed, in summer (IANA time zone database). */
const zones: readonly (readonly [place: string, ...hours: readonly number[]])[] = [
  ['北京|中国|国内|上海|新加坡|香港|台北', 8],
  ['东京|日本|首尔|韩国', 9],
  ['伦敦|英国', 0, 1],
  ['格林尼治|世界时|协调世界时|utc|gmt', 0],
  ['巴黎|柏林|罗马|法国|德国|日内瓦|瑞士|马德里', 1, 2],
  ['莫斯科', 3],
  ['迪拜', 4],
  ['曼谷|河内', 7],
  ['新德里|印度', 5.5],
  ['悉尼', 10, 11],
  ['纽约|美国东部|美东|华盛顿', -5, -4],
  ['芝加哥', -6, -5],
  ['洛杉矶|旧金山|西雅图|美国西部|加州', -8, -7],
  ['夏威夷|檀香山', -10],
]
const places = new RegExp(zones.map(([place], at) => `(?<z${at}>${place})`).join('|'), 'gu')
const apart =
  /比\p{Script=Han}{1,12}?(?:时间)?(?:要|会)?(?:晚|早|快|慢)(?:了|上|约)?$|(?:时差|相差|相隔|差)(?:了|是|为|有|约|达|:)*$/u
const named = /时间|当地|那边|那里|当时|正是|已是|还是|才|(?:是|为)\p{Script=Han}{0,4}$/u
const day = 1440
const otherwise = /飞行|航班|抵达|到达|降落|起飞|历时|夏令时|冬令时|持续|之后|后/u

/** The zones named between two places of the text. */
const zoneIn = (text: string): readonly number[] | null => {
  const last = [...text.matchAll(places)].at(-1)
  const at = last ? zones.findIndex((_, index) => last.groups?.[`z${index}`] !== undefined) : -1
  const [, ...hours] = zones[at] ?? ['']
  return hours.length > 0 ? hours : null
}

/** How far apart two clocks may be: as the text says, or as the two places it names are. */
const offsetsIn = (text: string, [one, two]: readonly [ClockTime, ClockTime]): number[] => {
  const said =
    durationsOf(text).find(
      ({ start, end, unit }) => unit <= 60 && end <= one.start && apart.test(text.slice(0, start)),
    ) ?? durationsOf(text).find(({ start, unit }) => unit <= 60 && start >= two.end && apart.test(text.slice(0, start)))
  if (said) return [said.value, -said.value]
  const [from, to] = [zoneIn(text.slice(0, one.start)), zoneIn(text.slice(one.end, two.start))]
  return from && to ? to.flatMap((b) => from.map((a) => (b - a) * 60)) : []
}

const hitOf = ({ start, end }: ClockTime): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: '两地时刻与时差不符', en: 'The two local times do not differ by the hours between the zones' },
  hint: { zh: '核对时差', en: 'Check the time difference' },
})

const wrongIn = (text: string, own: number): Hit[] => {
  const clocks = clocksOf(text)
  const [one, two] = clocks
  if (!one || !two || clocks.length !== 2 || two.start < own || otherwise.test(text.slice(one.end, two.start)))
    return []
  const isLinked = two.start - one.end < 40 && named.test(text.slice(one.end, two.start))
  const offsets = isLinked ? offsetsIn(text, [one, two]) : []
  const period = one.sure && two.sure ? day : day / 2
  const isRight = offsets.some((offset) => (two.minutes - one.minutes - offset) % period === 0)
  return offsets.length === 0 || isRight ? [] : [hitOf(two)]
}

/** 纽约比北京晚13小时: 北京晚上8点, 当地早上11点. */
export const timeZones = passageRule({
  id: 'time-zone',
  reference: '各地标准时间与协调世界时的时差',
  gate: /[时点:]/u,
  find: wrongIn,
})
