import { clauseAt } from '../../../numbers/clauses'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'

/** 在尾数逢0的年份进行, 逢3、8的年份 */
const endings =
  /(?:尾数|末位数?|个位数?)?(?:逢|为|是)[“"]?(?<digits>\d(?:[”"]?[、和或与][“"]?\d){0,3})[”"]?(?:结尾)?的?(?:年份|年(?!\d)|那年)/u
const held = /第[一二三四五六七八九十\d]{1,3}[次届]|标准时点|普查(?!员|表|对象|条例)/u
/** 1%抽样调查 comes in between, and what is prepared or told comes earlier or later. */
const besides = /抽样|筹备|试点|准备|公布|发布|公报|决定|通知|印发|条例|以来|推迟|延期|改|除外|例外/u
const year = /(?<!\d)(?<year>[12]\d{3})年/gu

/** 人口普查在尾数逢0的年份进行……第七次普查在2018年: a year that the text's own rule rules out, from `own` on. */
export const wrongEndings = (text: string, own: number): Hit[] => {
  const told = text.includes('逢') || /尾数|末位|个位/u.test(text) ? endings.exec(text) : null
  const digits = [...(told?.groups?.digits ?? '')].filter((sign) => /\d/u.test(sign))
  if (!told || digits.length === 0) return []
  const years = everyMatch(text, year)
  const isRegular = ({ groups }: RegExpExecArray) => digits.includes(groups?.year?.at(-1) ?? '')
  // 1982年、1990年: the habit may be younger than the first of them.
  const last = years.findLast(isRegular)
  const isOfHabit = ({ groups }: RegExpExecArray) => !last || Number(groups?.year) > Number(last.groups?.year)
  return years
    .filter((one) => one.index >= own && one.index > told.index && isOfHabit(one))
    .flatMap(({ 0: found, index }): Hit[] => {
      const { start, end } = clauseAt(text, index)
      const clause = text.slice(start, end)
      if (!held.test(clause) || besides.test(clause)) return []
      return [
        {
          start: index,
          end: index + found.length,
          severity: 'medium',
          message: {
            zh: `按文中所说，应在尾数逢 ${digits.join('、')} 的年份`,
            en: `By the text itself it is held in years that end in ${digits.join(' or ')}`,
          },
          hint: { zh: '核对年份', en: 'Check the year' },
        },
      ]
    })
}
