import { isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'

const mean = /(?:[人户]均|平均|每[人户亩])[^,;。\d]{0,14}$/u
/** 39218万 of anything is told by the hundred million. */
const great = /^(?<digits>\d{4,6}(?:\.\d+)?)[万亿]/u

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
    return isNear(kin, digits) ? [hitOf(said, digits, kin)] : []
  })
