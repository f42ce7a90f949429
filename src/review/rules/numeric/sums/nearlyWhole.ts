import { sumOf, type Amount } from '../../../numbers/amounts'
import { withoutDust } from '../../../numbers/digits'
import { isSlip } from '../../../numbers/slipOfPen'
import { signsOf } from './stockWords'

type Told = { text: string; whole: Amount; parts: readonly Amount[] }

/** Whether the whole is what a slip makes of the sum. */
export const isMisprint = ({ parts, whole }: Omit<Told, 'text'>) =>
  isSlip(whole.value, withoutDust(sumOf(parts) / whole.factor))

/** 优良天数310天,污染天数65天: kinds of one thing, and one of the figures written wrongly. */
export const isParallel = ({ text, parts, whole }: Told) => {
  const heads = parts.map(({ start }) => /[\p{Script=Han}]{2}$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0])
  return (
    heads.length > 1 &&
    heads[0] !== undefined &&
    heads.every((head) => head === heads[0]) &&
    isMisprint({ parts, whole })
  )
}

/** 旱死40棵,补种60棵: what came and went is reckoned elsewhere. */
export const isChanging = (text: string, parts: readonly Amount[]) =>
  parts.some(
    ({ start }) => signsOf(text.slice(Math.max(0, start - 8), start).replace(/^.*[,。;:、]/u, ''), '')[0] === 1,
  )

/** Three or more side by side that one changed digit keeps from making the whole. */
export const isNearlyWhole = (reading: Told) => {
  const { text, parts, whole } = reading
  const ratio = sumOf(parts) / whole.amount
  return parts.length > 2 && ratio > 0.6 && ratio < 1.6 && isMisprint(reading) && !isChanging(text, parts)
}
