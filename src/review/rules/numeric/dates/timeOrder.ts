import { clauseAt } from '../../../numbers/clauses'
import { datesOf, ordered, type CalendarDate } from '../../../numbers/dates'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit, SentenceRule } from '../../rule'
import { wrongOrders } from './orders'
import { passageIn } from '../passage'
import { wrongOnward } from './periods'
import { backwardIn } from './sequence'

const starts =
  /生于|出生|诞生|始于|始建|开始|开幕|启动|动工|开工|出发|升空|登月|第一次|首次|首飞|入学|起飞|爆发|暴发|成立|创建|立项|奠基|投入使用|被发现|被发明|登上|出航|启航|起航|离港|出征|动身|播种|入孵|下水|立项|撞上|撞击|开园|开馆|试运行|开机|住进|入院/gu
const finishes =
  /卒于|死于|逝世|去世|病逝|辞世|离世|结束|闭幕|返回|竣工|完工|终止|落幕|毕业|通车|传回|抵达|退休|退役|坠毁|停产|灭绝|根除|消灭|量产|投产|上市|获批|封顶|竣工|最后一次|回国|归国|归来|返航|回到|沉没|获救|出院|收割|闭馆|撤出|溅落|回港|当选|获得|获诺|发表|提出/gu
const spanOfYears =
  /(?<![\d.\-])(?<start>\d{3,4})年?(?:\d{1,2}月(?:\d{1,2}日)?)?\s?(?:打|持续|延续|一直|逐年)?(?:—{1,2}|–|-|~|至|到)\s?(?<end>\d{4})(?<year>年)?(?!\d|[.-]\d)/gu
const beforeEra = /公元前|(?<![之以此])前\d/u

const wording = {
  severity: 'high',
  message: { zh: '结束的时间早于开始的时间', en: 'It ends before it begins' },
  hint: { zh: '核对起止年份和日期', en: 'Check the dates of beginning and end' },
} as const

/** (1955—1890): a span that runs backwards. */
const spans = (text: string): Hit[] =>
  text.search(spanOfYears) < 0 || beforeEra.test(text)
    ? []
    : [...text.matchAll(spanOfYears)].flatMap(({ 0: whole, index, groups = {} }) => {
        const [start, end] = [Number(groups.start), Number(groups.end)]
        const isBracketed = text.charAt(index - 1) === '(' || /[从自在]$/u.test(text.slice(0, index))
        const isTold = groups.year !== undefined || isBracketed
        const isOld = start >= 500 && start < 2200 && end >= 500 && end < 2200
        return isTold && isOld && end < start ? [{ ...wording, start: index, end: index + whole.length }] : []
      })

const eraSpans = /公元前(?<from>\d{2,4})年?\s?(?:—{1,2}|–|-|~|至|到)\s?(?:约)?(?:公元)?前(?<to>\d{2,4})年?(?!\d)/gu

/** (公元前212年—公元前287年): before the common era years are counted down. */
const spansBeforeEra = (text: string): Hit[] =>
  beforeEra.test(text)
    ? everyMatch(text, eraSpans).flatMap(({ 0: whole, index, groups = {} }) =>
        Number(groups.from) < Number(groups.to) ? [{ ...wording, start: index, end: index + whole.length }] : [],
      )
    : []

type Event = { date: CalendarDate; at: number }

const ofDay = /^[初底末春夏秋冬凌清早晨上中下午傍晚深夜间]{0,4},[^,;()]{0,18}$/u

/** 4月14日深夜,巨轮撞上冰山: a date alone in its clause belongs to the next one. */
const isBeside = (text: string, { start, end }: CalendarDate, index: number): boolean => {
  const gap = text.slice(end, index)
  if (gap.length < 16 && !/[,;()]/u.test(gap)) return true
  return ofDay.test(gap) && clauseAt(text, start).start === start
}

/** The date that a verb belongs to: directly before it (1955年去世) or after it (生于1879年). */
const datedBy = (text: string, dates: readonly CalendarDate[], verb: RegExp): Event[] =>
  [...text.matchAll(verb)].flatMap(({ 0: word, index }) => {
    const end = index + word.length
    const before = dates.findLast((date) => date.end <= index && isBeside(text, date, index))
    const after = dates.find(({ start }) => start >= end)
    const gap = after ? text.slice(end, after.start) : ''
    const isAfter = after !== undefined && gap.length < 9 && !/[,;)]/u.test(gap)
    const date = word.endsWith('于') || !before ? (isAfter ? after : undefined) : before
    return date && date.start - end < 12 && index - date.end < 24 ? [{ date, at: index }] : []
  })

/** 北京冬奥会于2022年2月4日开幕，2月2日闭幕: a later day without a year has that of the earlier. */
const completed = (date: CalendarDate, from: CalendarDate) => (date.year === null ? { ...date, year: from.year } : date)

/** What begins late in a year may end early in another: without its year only the same month, or the one before, tells. */
const isEarlier = (end: CalendarDate, from: CalendarDate): boolean => {
  const isOpen = end.year === null && end.month !== null && from.month !== null
  return (
    ordered(completed(end, from), from) < 0 &&
    !(isOpen && (from.month ?? 0) - (end.month ?? 0) > (from.year === null ? 0 : 2))
  )
}

const reversed = (text: string): Hit[] => {
  const dates = datesOf(text)
  if (dates.length < 2) return []
  const ends = datedBy(text, dates, finishes)
  const pairs = datedBy(text, dates, starts).flatMap(({ date: from, at }) =>
    ends
      .filter((end) => end.at > at && end.date !== from && !end.date.next && isEarlier(end.date, from))
      .map(({ date }) => ({ from, date })),
  )
  return pairs.slice(0, 1).map(({ from, date }) => ({
    ...wording,
    start: Math.min(from.start, date.start),
    end: Math.max(from.end, date.end),
  }))
}

/** Ends before beginnings. */
export const timeOrder: SentenceRule = {
  id: 'time-order',
  reference: '起止时间应前后一致',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      const { text } = sentence
      const orders = wrongOrders(text)
      if (orders.length > 0 || !/\d{4}|[年月战]/u.test(text)) return orders.slice(0, 1)
      const around = passage(sentence)
      const backward = /[年月]/u.test(text) ? backwardIn(around) : []
      const onward = wrongOnward(around.text)
        .filter(({ start }) => start >= around.own)
        .map((hit) => ({ ...hit, start: hit.start - around.own, end: hit.end - around.own }))
      return [
        ...onward,
        ...spans(text),
        ...spansBeforeEra(text),
        ...reversed(text),
        ...backward.map((place) => ({ ...wording, ...place })),
      ].slice(0, 1)
    }
  },
}
