import type { Amount } from '../../../numbers/amounts'
import { isSlip } from '../../../numbers/slipOfPen'

export type Pair = { one: Amount; other: Amount; said: Amount; text: string }

const below =
  /零下|负|地下|低于(?:海平面|水面|地面)|比(?:海平面|水面|地面)低|(?:海平面|水面|地面)以?下|水下|海面下|公元前/u

const signed = (text: string, figure: Amount): number =>
  figure.value >= 0 && isBelow(text, figure) ? -figure.amount : figure.amount

export const differenceOf = ({ one, other, text }: Pair): number => Math.abs(signed(text, one) - signed(text, other))

const isBelow = (text: string, { start, value }: Amount) =>
  value < 0 || below.test(text.slice(Math.max(0, start - 8), start).replace(/^.*[,、;。和]/u, ''))

export const isWrong = (pair: Pair): boolean => {
  const { one, other, said, text } = pair
  const right = differenceOf(pair)
  const isRough = [one, other, said].some(({ vague }) => vague)
  const slacks = [one, other, said].map(({ slack }) => slack)
  const room =
    (isRough ? slacks.reduce((sum, slack) => sum + slack, 0) : Math.max(...slacks)) + (isRough ? 0.02 : 0.005) * right
  if (right === 0) return false
  const told = Math.abs(said.amount - said.offset)
  if (
    Math.abs(told - (Math.abs(one.amount) + Math.abs(other.amount))) <= room &&
    deep.test(text.slice(Math.max(0, one.start - 24), said.start))
  )
    return false
  return Math.abs(told - right) > room + 1e-9 * right
}
/** From the bottom of the sea to a summit both figures are added. */
const deep = /下潜|潜入|潜到|海沟|海底|深渊|水深|深处|井深|地下|水下|坑深|盆地|沟深|洞深/u

export const isMisprint = (pair: Pair) => isSlip(pair.said.value, differenceOf(pair) / pair.said.factor)
