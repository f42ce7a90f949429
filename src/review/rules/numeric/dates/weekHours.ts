import { durationsOf, type Duration } from '../../../numbers/durations'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'

const week = '一二三四五六日'
/** 周二到周日: the days that are told together. */
const stretch =
  /(?:周|星期|礼拜)(?<from>[一二三四五六])(?:至|到|—{1,2}|–|-|~)(?:周|星期|礼拜)?(?<to>[二三四五六日天])/gu
const daily = /每[天日][^,;。\d]{0,6}$/u
const weekly = /(?:一|每|全|整)(?:周|个?星期)[^,;。\d]{0,4}(?:累计|合计|共计?|总计)[^,;。\d]{0,4}$/u
/** Some of the days are told to differ, or the time to be another. */
const otherwise =
  /周|星期|礼拜|节假日|延长|延时|缩短|提前|推迟|其中|另|再|除|午休|轮|如果|平均|以上|至少|[^每][天日]\d/u

const hitOf = ({ start, end }: Duration, right: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `按文中每天的时长和天数应为 ${right / 60} 小时`,
    en: `By the hours of each day it is ${right / 60} hours`,
  },
  hint: { zh: '核对每天的时长、天数和合计', en: 'Check the hours of a day, the days and the total' },
})

/** 周二到周日……每天11个半小时,一周累计89小时: what so many days of a week make of their hours, told from `own` on. */
export const wrongWeekHours = (text: string, own: number): Hit[] => {
  const [days, ...more] = /每[天日]/u.test(text) ? everyMatch(text, stretch) : []
  if (!days || more.length > 0) return []
  const said = durationsOf(text).filter(({ start, unit }) => start > days.index && unit <= 60)
  const each = said.filter(({ start }) => daily.test(text.slice(0, start)))
  const total = said.find(({ start }) => weekly.test(text.slice(0, start)))
  const [one, ...others] = each
  if (!one || !total || others.length > 0 || total.start < Math.max(own, one.end) || one.unit < 30) return []
  const lead = text.slice(days.index + days[0].length, total.start).replace(weekly, '')
  if (otherwise.test(lead)) return []
  const { from = '', to = '' } = days.groups ?? {}
  const count = week.indexOf(to.replace('天', '日')) - week.indexOf(from) + 1
  const right = count * one.value
  return count > 1 && Math.abs(total.value - right) > 30 && one.low === one.high ? [hitOf(total, right)] : []
}
