import { clauseAt } from '../../../numbers/clauses'
import { durationsOf } from '../../../numbers/durations'
import { momentsOf } from '../../../numbers/moments'
import type { Hit } from '../../rule'

const day = 1440
/** What is due after a time of its own: 两周拆线、四周复查. */
const due =
  /^(?:之后|以后|后|时|要|需|再)*(?<what>拆线|复查|复诊|换药|随访|拔管|取环|返校|返岗|施肥|追肥|移栽|出苗|翻堆|换水|开缸|启封|产检|取钉|拆石膏|停药|断奶|打疫苗)/u
const otherwise = /每隔?|农历|如果|假如|分别|或|左右|前后|提前|推迟|改/u

/** 10月6日做手术,两周拆线、四周复查……复查在11月13日: from `own` on, the day of what comes so long after the first date. */
export const wrongAppointments = (text: string, own: number): Hit[] => {
  const [from, ...later] = momentsOf(text)
  if (!from || later.length === 0 || from.precision > day || otherwise.test(text)) return []
  return durationsOf(text).flatMap(({ start, end, value, unit }): Hit[] => {
    const what = start > from.end && unit >= day ? due.exec(text.slice(end))?.groups?.what : undefined
    const told =
      what === undefined
        ? undefined
        : later.find((one) => {
            const clause = clauseAt(text, one.start)
            return one.start > end && one.precision <= day && text.slice(clause.start, clause.end).includes(what)
          })
    const days = Math.round(value / day)
    const room = unit > day * 20 ? 3 : 1
    if (!told || told.start < own || Math.abs(told.first - from.first - days) <= room) return []
    const right = new Date((from.first + days) * 86_400_000)
    return [
      {
        start: told.start,
        end: told.end,
        severity: 'medium',
        message: {
          zh: `按文中的天数应为 ${right.getUTCMonth() + 1} 月 ${right.getUTCDate()} 日`,
          en: `By the time that the text gives it is ${right.getUTCMonth() + 1}/${right.getUTCDate()}`,
        },
        hint: { zh: '核对日期和天数', en: 'Check the date and the number of days' },
      },
    ]
  })
}
