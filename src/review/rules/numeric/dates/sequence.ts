import { datesOf, ordered, type CalendarDate } from '../../../numbers/dates'
import type { Passage } from '../passage'
import { sameMonthIn } from './sameMonth'
import { isEndedTooEarly, isPrizedTooEarly } from './tooEarly'

const onward =
  /(?:[,。;][^,;。\d]{0,10}受(?:其|此|它|这[^,;。]{0,4})?[^,;。\d]{0,6}(?:启发|鼓舞|激励|影响),?(?:他|她)?(?:在|于)?$|(?:^|[,。;!?])(?:但|而|可|于是|他们?|她|人们|学界)?(?:消息传开|消息传来|随后|其后|不久之?后|没过多久|此后|紧接着|接着|接下来|随即|从那以后|之后|后来|又过了几年|几年后|数年后|多年后|若干年后|十几年后|最终|终于|直到|到了?|一直到),?(?:的|在|于|到|直到){0,2}$)/u
/** 此后再无病例,1980年: what follows stands in a clause of its own. */
const thereafter = /[,。;](?:此后|从此|随后|其后|从那以后|这以后)[^。;\d]{2,24},$/u
const backward =
  /其实|早在|早就|追溯|原来|事实上|此前|曾|前一年|上一年|得知|才知道|回顾|回到|倒|反过来|出生|分别|预计|如果|例如|比如|同样|另/u
/** 将于2019年落实 leads on to a time yet to come. */
const planned = /将|预计|计划|打算|规划/u
/** What the later date says of the earlier: 1901年因此获奖, 2021年又作了修订. */
const result =
  /^(?:他|她|它)?(?:也|就)?(?:因此|由此|凭此|终于|又|再次|再度|才(?![^,;。]{0,4}(?:升空|发射|出发|动工|出生|成立)))(?!是|有)/u
/** What can only come after a death: 他的助手整理遗下的数据. */
/** 次年9月,也就是1666年9月 */
const identity = /^[^,;。\d]{0,6}[,(]?(?:也就是|即|也即|亦即)(?:公元)?$/u
const relative = /^(?:次年|翌年|第二年|转年|同年)/u
const ends = /返回|归来|结束|抵达|落地|着陆|去世|逝世|竣工|通车|到达|回到/u
const inherited = /留下的|余部|幸存的|剩下的|遗(?:下|留|作|稿|愿|志|物|著)|继承|接替|继任|接班|身后|死后|去世后|逝世后/u
/** 第二年也就是1938年 */
const nextYear = /(?:次年|翌年|第二年|转年)(?:[^,;。\d]{1,8}[,(](?=即|也就是|也即))?[,(]?(?:即|也就是|也即|的|就是)?$/u
const sameYear = /同年[,(](?:即|也就是|也即)?$/u
/** 伦琴1895年发现……受其启发,前一年春天: what follows from something can't lie a year before it. */
const yearEarlier =
  /(?:受(?:其|此|它)?[^,;。\d]{0,6}(?:启发|鼓舞|激励)|随后|此后|紧接着|消息传开)[^。;\d]{0,6}?,?(?<said>前一年|上一年|头一年)(?!的)/u
/** 此前的试运行从2016年3月开始 */
const earlier = /(?:^|[,。;])(?:而|但|不过|它)?(?:此前|在此之前|在这之前)(?!曾|已|还|也)[^,;。\d曾已]{0,12}$/u
/** 它在同年12月24日才发射, of what had returned before */
const onlyThen = /^[^,;。\d]{0,6}才[^,;。\d]{0,4}(?:发射|升空|出发|启程|动身|开工|动工|出生|起飞|开始)/u
/** The dates of a passage are of one story only as long as nothing says otherwise. */
const reach = 60

/** Within a year only 直到 and the like tell which month comes later. */
const only = /[,。;](?:直到|一直到|随后|此后|最终|终于)(?:于|在)?$/u

type Pair = { text: string; before: CalendarDate; date: CalendarDate; gap: string }
type Place = { start: number; end: number }

/** 次年, 同年 and what is named by them. */
const isMisnamed = ({ text, before, date, gap }: Pair): boolean => {
  const [from, to] = [before.year ?? 0, date.year ?? 0]
  const isOther = identity.test(gap) && relative.test(text.slice(before.start, before.end)) && to !== from
  return isOther || (nextYear.test(gap) && to !== from + 1) || (sameYear.test(gap) && to !== from)
}

/** 此前 leads on to a later date, and what had returned starts only afterwards. */
const isTooLate = ({ text, before, date, gap }: Pair): boolean =>
  ordered(date, before) > 0 &&
  !/[《"“]/u.test(gap) &&
  (earlier.test(gap) || (ends.test(gap) && onlyThen.test(text.slice(date.end))))

const isTooEarly = (pair: Pair): boolean => {
  const { text, before, date, gap } = pair
  const told = { gap, behind: text.slice(date.end) }
  const isPlanned = planned.test(text.slice(Math.max(0, before.start - 16), before.start))
  const isOfYear = date.year === before.year && only.test(gap)
  if (ordered(date, before) >= 0 || (date.year === before.year && !isOfYear) || isPlanned) return false
  const isFollowed =
    onward.test(gap) ||
    thereafter.test(gap) ||
    (inherited.test(gap) && /去世|逝世|死|离世|病逝/u.test(gap)) ||
    result.test(text.slice(date.end)) ||
    isPrizedTooEarly(told) ||
    isEndedTooEarly(told)
  const isStory = isFollowed && !backward.test(gap) && !/[)—–~-]/u.test(gap)
  return isStory && !backward.test(text.slice(date.end, date.end + 8))
}

/** 受其启发,前一年 needs no second date. */
const yearEarlierIn = (text: string): Place[] => {
  const told = yearEarlier.exec(text)
  if (!told) return []
  const end = told.index + told[0].length
  return [{ start: end - (told.groups?.said?.length ?? 0), end }]
}

/** 1895年发现……消息传开,1886年: a date that a story goes on to lies before the one it comes from. Units of the sentence. */
export const backwardIn = ({ text, own }: Passage): Place[] => {
  const dates = datesOf(text).filter(({ year }) => year !== null && year > 99 && year < 2200)
  const pairs = dates.flatMap((date, at): Pair[] => {
    const before = dates[at - 1]
    const gap = before ? text.slice(before.end, date.start) : ''
    return before && gap.length < reach ? [{ text, before, date, gap }] : []
  })
  const wrong = pairs.filter((pair) => isMisnamed(pair) || isTooLate(pair) || isTooEarly(pair)).map(({ date }) => date)
  return [...(dates.length > 0 ? yearEarlierIn(text) : []), ...sameMonthIn(text), ...wrong]
    .filter(({ start }) => start >= own)
    .map(({ start, end }) => ({ start: start - own, end: end - own }))
}
