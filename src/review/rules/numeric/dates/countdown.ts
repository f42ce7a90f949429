import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { daysIn } from './weekdaysIn'

/** Days that a text may count down to, by name. */
const targets = new Map<string, readonly [month: number, day: number]>([
  ['元旦', [1, 1]],
  ['植树节', [3, 12]],
  ['劳动节', [5, 1]],
  ['儿童节', [6, 1]],
  ['高考', [6, 7]],
  ['建军节', [8, 1]],
  ['教师节', [9, 10]],
  ['国庆', [10, 1]],
  ['圣诞', [12, 25]],
])
const name = [...targets.keys()].join('|')
const count = String.raw`(?<count>\d{1,3}|[一二两三四五六七八九十百]{1,5})天`
const left = new RegExp(
  `(?:离|距离?|到)(?:\\d{4}年)?(?<name>${name})节?(?:还有|还剩|只剩|仅剩|只有|不到)(?:整整|约)?${count}|(?<name2>${name})节?倒计时[^。;]{0,14}?(?:还有|还剩|只剩|仅剩)${count.replace('?<count>', '?<count2>')}`,
  'gu',
)

/** 今天是9月18日,离国庆节还有13天: the days from the one date of the text to the named one. */
export const wrongCountdowns = (text: string, own: number): Hit[] =>
  /[离距到]|倒计时/u.test(text)
    ? everyMatch(text, left).flatMap(({ 0: found, index, groups = {} }): Hit[] => {
        const target = targets.get(groups.name ?? groups.name2 ?? '')
        const said = numeralValue(groups.count ?? groups.count2 ?? '')
        const [date, ...others] = daysIn(text).filter(
          ({ month, day }) => day !== null && !(target && month === target[0] && day === target[1]),
        )
        if (!target || said === null || !date || date.month === null || others.length > 0 || index < own) return []
        const from = Date.UTC(2023, date.month - 1, date.day ?? 1)
        const to = Date.UTC(2023, target[0] - 1, target[1])
        const days = ((to - from) / 86_400_000 + 365) % 365
        return Math.abs(days - said) < 3
          ? []
          : [
              {
                start: index,
                end: index + found.length,
                severity: 'medium',
                message: {
                  zh: `按文中的日期还有约 ${days} 天`,
                  en: `By the date of the text about ${days} days are left`,
                },
                hint: { zh: '核对日期和天数', en: 'Check the date and the number of days' },
              },
            ]
      })
    : []
