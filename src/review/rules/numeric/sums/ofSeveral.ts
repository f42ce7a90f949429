import { sumOf, type Amount } from '../../../numbers/amounts'
import { numeralValue } from '../../../numbers/numeral'
import { endMakes } from '../explained'

/** 每方十六枚,双方三十二枚 */
const isDoubled = (text: string, parts: readonly Amount[], figure: Amount): boolean => {
  const [first] = parts
  const span = first ? text.slice(Math.max(0, first.start - 30), figure.start) : ''
  const all = parts.map((one) => ({ ...one, amount: one.amount * 2 }))
  return /双方|每方|每[侧边队人只]|[两左右][侧边岸队手脚眼]|左右/u.test(span) && endMakes(all, figure)
}

const counted = /\d+(?!\d)|[一二两三四五六七八九]/gu
/** 成人80元、儿童40元,两大一小共200元: so many of each. */
const isTariff = (text: string, parts: readonly Amount[], figure: Amount): boolean => {
  const counts = [...text.slice(parts.at(-1)?.end, figure.start).matchAll(counted)].map(
    ([own]) => numeralValue(own) ?? 0,
  )
  const taken = counts.slice(-parts.length)
  return (
    taken.length === parts.length &&
    Math.abs(sumOf(parts.map((one, at) => ({ amount: one.amount * (taken[at] ?? 0) }))) - figure.amount) <= figure.slack
  )
}

/** Whether each part counts as often as there are sides or things that have it. */
export const isOfSeveral = (text: string, parts: readonly Amount[], figure: Amount): boolean =>
  isDoubled(text, parts, figure) || isTariff(text, parts, figure)
