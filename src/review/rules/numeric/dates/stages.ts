import { everyMatch } from '../../../numbers/everyMatch'
import { momentsOf, type Moment } from '../../../numbers/moments'
import type { Hit } from '../../rule'

/** Names of parts that follow one another; batches and rounds may overlap. */
const stages: readonly (readonly string[])[] = [
  ['初伏', '中伏', '末伏'],
  ['头伏', '二伏', '三伏'],
  ['第一阶段', '第二阶段', '第三阶段', '第四阶段'],
  ['第一学期', '第二学期'],
  ['初期', '中期', '后期'],
  ['前期', '中期', '后期'],
  ['上半', '下半'],
  ['一九', '二九', '三九', '四九', '五九', '六九', '七九', '八九', '九九'],
]
/** How many days a part of a fixed length has. */
const lengths: readonly (readonly [name: RegExp, days: readonly number[]])[] = [
  [/初伏|头伏|末伏/u, [10]],
  [/中伏/u, [10, 20]],
  [/[一二三四五六七八九]九/u, [9]],
]
const joint = /^(?:—{1,2}|–|-|~|至|到)$/u
const labels = new RegExp(stages.flat().join('|'), 'gu')

type Stage = { label: string; from: Moment; to: Moment }

/** 初伏7月15日至24日: each range of days with the name directly before it. */
const stagesIn = (text: string): Stage[] => {
  const moments = momentsOf(text)
  const named = everyMatch(text, labels)
  return moments.slice(1).flatMap((to, at) => {
    const from = moments[at]
    if (!from || from.precision > 1440 || to.precision > 1440 || !joint.test(text.slice(from.end, to.start))) return []
    const label = named.findLast(({ index }) => index < from.start && from.start - index < 12)
    const isOwn = label && !/[,;。]/u.test(text.slice(label.index, from.start))
    return isOwn ? [{ label: label[0], from, to }] : []
  })
}

const isNext = (one: string, other: string) =>
  stages.some((names) => names.includes(one) && names.indexOf(other) === names.indexOf(one) + 1)

const year = 365

/** A day without a year that lies before the one ahead of it reads as one of the next year. */
const isEarly = (text: string, before: Stage, { from }: Stage): boolean => {
  const gap = from.first - before.to.first
  const isDated = text.slice(from.start, from.end).includes('年')
  return (gap > year * 0.8 && !isDated ? gap - year : gap) < 0
}

const hitOf = ({ from, to, label }: Stage, zh: string, en: string): Hit => ({
  start: from.start,
  end: to.end,
  severity: 'medium',
  message: { zh: `${label}${zh}`, en },
  hint: { zh: '核对各段起止日期', en: 'Check where the parts begin and end' },
})

const daysOf = ({ from, to }: Stage) => to.first - from.first + 1

/** 初伏……24日,中伏7月25日至8月13日,末伏8月4日至23日: a part begins before the one ahead of it has ended, or is too long. */
export const wrongStages = (text: string, own: number): Hit[] => {
  if (!/伏|第|[期九]|半/u.test(text)) return []
  const found = stagesIn(text)
  const early = found.slice(1).filter((stage, at) => {
    const before = found[at]
    return before && isNext(before.label, stage.label) && isEarly(text, before, stage)
  })
  const long = found.filter((stage) => {
    const days = lengths.find(([name]) => name.test(stage.label))?.[1]
    return days && !days.includes(daysOf(stage)) && !early.includes(stage)
  })
  return [
    ...early.map((stage) => hitOf(stage, '与前一段重叠', 'It begins before the part ahead of it has ended')),
    ...long.map((stage) =>
      hitOf(stage, `按文中日期为 ${daysOf(stage)} 天`, `It has ${daysOf(stage)} days by its dates`),
    ),
  ].filter(({ start }) => start >= own)
}
