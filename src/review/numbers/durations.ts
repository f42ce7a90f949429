import { numeralValue } from './numeral'
import { bySentence } from './bySentence'

/**
 * A time that a text says passed, in minutes: `value` as written, `low` and `high` as far as its words may round it, `unit` the finest
 * unit that it names. `start` and `end` are units of the text.
 */
export type Duration = { start: number; end: number; value: number; low: number; high: number; unit: number }

const year = 525_949
const units: readonly (readonly [name: RegExp, minutes: number])[] = [
  [/^年/u, year],
  [/^个?月/u, year / 12],
  [/^(?:周|个?星期|个?礼拜)/u, 10_080],
  [/^(?:天|个?昼夜|整天)/u, 1440],
  [/^(?:个?小时|个?钟头|时)/u, 60],
  [/^刻/u, 15],
  [/^分/u, 1],
]

const parts = new RegExp(
  [
    String.raw`(?<![\d.第]|分之)(?:九九(?=八十一))?(?<count>\d{1,4}(?:\.\d{1,2})?|(?:[一二两三四五六七八九十百千]|(?<=[百千])零){1,8}|(?<![一两])半)(?<more>[多余来]|个多(?=[月星小钟礼]))?(?<half>个半)?`,
    String.raw`(?<unit>年(?![代级初末底轮轻龄])|(?:个|(?<=个半|个多))月|(?:个|(?<=个半))?(?:星期|礼拜)(?![一二三四五六日天])|周(?![年一二三四五六日末期边岁])`,
    String.raw`|天(?![文体气空然])|个?昼夜|整天|(?:个|(?<=个半))?(?:小时|钟头)|时(?=\d{1,2}分)|刻钟|分钟|分(?![之别子米布贝辨钟0-9]))(?<tail>半)?`,
  ].join(''),
  'gu',
)
const joint = /^(?:零|又|加|,)?$/u
const before =
  /(?<near>将近|接近|不到|不足|近|快)$|(?<about>大约|大概|约|差不多|估计)$|(?<over>超过|逾|不少于|至少|多达)$/u
const behind = /^(?<about>左右|上下|前后)|^(?<over>多|有余|以上)/u

/** 七八年, 二十七八天: one or the other. */
const severals = /[一二两三四五六七八九]{2}[十百千]?$/u

type Part = { start: number; end: number; value: number; unit: number; more: string }

/** 距今约3000年 counts, 约3000年 may be a date. */
const past = /(?:距今|迄今|至今)(?:已经?|大约|约|有|近|将近|超过)*$/u

const partOf = ({ 0: whole, index, groups = {}, input }: RegExpExecArray): Part[] => {
  const isPast = past.test(input.slice(Math.max(0, index - 8), index))
  const unit = units.find(([name]) => name.test(groups.unit ?? ''))?.[1]
  const count = numeralValue(groups.count ?? '')
  const isCalendarYear = groups.unit === '年' && /^\d{4}$/u.test(groups.count ?? '') && !groups.more && !isPast
  if (unit === undefined || count === null || isCalendarYear || severals.test(groups.count ?? '')) return []
  const half = groups.half || groups.tail ? 0.5 : 0
  return [
    {
      start: index,
      end: index + whole.length,
      value: (count + half) * unit,
      unit: half > 0 || count === 0.5 ? unit / 2 : unit,
      more: groups.more ?? '',
    },
  ]
}

/** 30多 is anything up to 40, 三多 up to four: one more of the last place that is written. */
const stepOf = ({ value, unit }: Part) => {
  const count = Math.round(value / unit)
  const zeros = /0*$/u.exec(String(count))?.[0].length ?? 0
  return unit * (count > 0 ? 10 ** zeros : 1)
}

const boundsOf = (text: string, start: number, end: number, last: Part, value: number) => {
  const front = before.exec(text.slice(Math.max(0, start - 4), start))?.groups ?? {}
  const back = behind.exec(text.slice(end, end + 2))?.groups ?? {}
  const { unit, more } = last
  const step = stepOf(last)
  if (more === '来') return { low: value - 0.4 * step, high: value + step }
  if (more || back.over) return { low: value - unit / 10, high: value + step + unit / 10 }
  if (front.near) return { low: value * 0.85 - unit / 2, high: value + unit / 4 }
  if (front.over) return { low: value - unit / 4, high: value * 1.4 + unit }
  const about = front.about || back.about ? Math.max(unit, value * 0.08) : 0
  return { low: value - about, high: value + about }
}

const joinedOf = (text: string, run: readonly Part[]): Duration[] => {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const value = run.reduce((sum, part) => sum + part.value, 0)
  return [
    {
      start: first.start,
      end: last.end,
      value,
      unit: last.unit,
      ...boundsOf(text, first.start, last.end, last, value),
    },
  ]
}

/** Every time that a text says passed: 四年零八个月, 将近18年, 十九年半, 12小时10分, 20天, 一个半小时. */
export const durationsOf = bySentence((text: string): readonly Duration[] => {
  const runs: Part[][] = []
  for (const part of [...text.matchAll(parts)].flatMap(partOf)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isFiner = last !== undefined && part.unit < last.unit && joint.test(text.slice(last.end, part.start))
    if (isFiner) run?.push(part)
    else runs.push([part])
  }
  return runs.flatMap((run) => joinedOf(text, run))
})
