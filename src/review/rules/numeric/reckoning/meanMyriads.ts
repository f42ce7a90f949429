import { isAlike, type Amount } from '../../../numbers/amounts'
import { clauseAt } from '../../../numbers/clauses'
import type { Hit } from '../../rule'

const mean = /(?:[人户]均|平均|每[人户亩])[^,;。\d]{0,14}$/u
/** 39218万 of anything is told by the hundred million. */
const great = /^(?<digits>\d{4,6}(?:\.\d+)?)[万亿]/u

const noun = /(?<noun>\p{Script=Han}{2})(?:大?约|为|是|达到?|有|已|超过|近|仅|正好)*$/u
const parts = /其中|分别|比|较|上年|去年|同期|[由从]|城|农|男|女/u

/** 人均工资 beside 平均产值 is of another thing; 其中城镇51821元 and 比上年的 go on with it. */
const isOfSame = (text: string, said: Amount, one: Amount): boolean => {
  const name = noun.exec(text.slice(Math.max(0, said.start - 12), said.start))?.groups?.noun ?? ' '
  const lead = text.slice(clauseAt(text, one.start).start, one.start)
  const [from, to] = [Math.min(said.end, one.end), Math.max(said.start, one.start)]
  return lead.includes(name) || (!/[均每]/u.test(lead) && parts.test(text.slice(from, to)))
}

/** What it is held against may stand in the next sentence. */
const hitOf = (said: Amount, digits: number, kin: readonly Amount[]): Hit => ({
  start: said.start,
  end: Math.max(...[said, ...kin].map(({ end }) => end)),
  severity: 'medium',
  message: {
    zh: `与文中同类的均值相差悬殊，“${said.text}”可能应为 ${digits}${said.unit}`,
    en: `Far from the like means of the text; ${digits} may be meant`,
  },
  hint: { zh: '核对“万”“亿”', en: 'Check the powers of ten' },
})

/** Several parts may differ more from their mean than one year from another. */
const isNear = (kin: readonly Amount[], digits: number) => {
  const far = kin.length > 1 ? 4 : 1.5
  return kin.length > 0 && kin.every(({ value }) => value < far * digits && value > digits / far)
}

/** 人均收入39218万元，其中城镇51821元、农村21691元: a mean that has a myriad too many beside all of its kind. */
export const meanMyriadsIn = (text: string, all: readonly Amount[]): Hit[] =>
  all.flatMap((said): Hit[] => {
    const digits = Number(great.exec(said.text)?.groups?.digits ?? Number.NaN)
    if (Number.isNaN(digits) || !mean.test(text.slice(Math.max(0, said.start - 18), said.start))) return []
    const kin = all.filter((one) => one !== said && isAlike(one, said))
    return kin.every((one) => isOfSame(text, said, one)) && isNear(kin, digits) ? [hitOf(said, digits, kin)] : []
  })
