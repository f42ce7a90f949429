import { clauseAt } from '../../../numbers/clauses'
import { datesOf, type CalendarDate } from '../../../numbers/dates'
import type { Hit, SentenceRule } from '../../rule'
import { inventions } from '../values/reference/inventions'

const known = inventions.map(([name, since]) => ({ name: new RegExp(name, 'u'), since }))
const anything = new RegExp(inventions.map(([name]) => name).join('|'), 'u')
/** Somebody had the thing in hand in that year. */
const had =
  /[用靠以](?!来|及|前|后|上|下|于)|利用|借助|安装|建成|拍[摄下]|乘|发射|注射|研制|投入|上市|生产|接种|发明|发现|首次|第一|开通|制造|启用|爆炸|出现|诞生|问世|普及|做了|进入/u
/** Later times look at that year, or it only prepared for the thing. */
const otherwise =
  /之前|以前|前身|年前|出生|生于|预言|预测|设想|科幻|小说|构想|后来|如今|今天|日后|现代|当代|相当|没有|尚无|还没|不可能|才|直到|重新|分析|检测|测定|鉴定|复原|发掘|扫描|去世|逝世|祖先|雏形|启发|奠定|基础|原理|理论|为.{2,12}铺|假如|如果|穿越|要是|化石|年的|遗|文物|古|比.{0,12}早|误|至今|以来|起源|追溯|命名|一词|创办|成立|公司|研究所|大学|年代|世纪|至\d|到\d/u

const hitOf = ({ start, end, year }: CalendarDate, thing: string, since: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `${year} 年还没有${thing}，它不早于 ${since} 年`,
    en: `What the text names did not exist before ${since}`,
  },
  hint: { zh: '核对年份', en: 'Check the year' },
})

/** The clause of a date, with the next one when the date stands alone: 1886年,医生用X光找到了弹片. */
const told = (text: string, date: CalendarDate): string => {
  const { start, end } = clauseAt(text, date.start)
  const isAlone = date.start - start < 3 && /^[初底末春夏秋冬中秋]?$/u.test(text.slice(date.end, end))
  return text.slice(start, isAlone ? clauseAt(text, Math.min(end + 1, text.length)).end : end)
}

/** 1858年, 医生用X光: a thing in use before anyone had it. */
export const beforeItsTime: SentenceRule = {
  id: 'before-its-time',
  reference: '《中国大百科全书》所载发明、发现的年代',
  find:
    () =>
    ({ text }) => {
      if (!/\d{4}年/u.test(text) || !anything.test(text)) return []
      return datesOf(text)
        .flatMap((date) => {
          const { year } = date
          const words = told(text, date)
          if (year === null || year < 1000 || otherwise.test(words) || !had.test(words)) return []
          const thing = known.find(({ name, since }) => year < since && name.test(words))
          return thing ? [hitOf(date, thing.name.exec(words)?.[0] ?? '', thing.since)] : []
        })
        .slice(0, 1)
    },
}
