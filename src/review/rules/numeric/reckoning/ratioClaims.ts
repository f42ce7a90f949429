import type { Amount } from '../../../numbers/amounts'
import { shown } from '../explained'
import { falls, rises, saves } from './ratioWords'

/** `said` is what the text makes of the two figures before it, as 20倍, 三分之二 or 25%; `link` leads to it; `isStep` says that the second figure is by how much the first has changed. */
export type Claim = { from: Amount; to: Amount; said: Amount; link: string; isStep?: boolean }
export type Wrong = { zh: string; en: string } | null

const rounded = (value: number) => shown(Number(value.toPrecision(3)))

/** Years of age are told as whole as things. */
const slackIn = ({ slack, amount, dimension, vague }: Amount) => (dimension === 'age' && !vague ? 0 : slack / amount)
const roomOf = ({ from, to }: Claim): number => (slackIn(from) + slackIn(to)) / 2

const isWhole = (ratio: number) => Math.abs(ratio - Math.round(ratio)) < 0.02

export const wrongMultiple = (claim: Claim): Wrong => {
  const { from, to, said } = claim
  const ratios = [to.amount / from.amount, from.amount / to.amount]
  const isNear = ratios.some((ratio) => {
    const rough = said.vague ? 0.12 : isWhole(ratio) ? 0.02 : 0.06
    return Math.abs(said.value - ratio) <= Math.max(0.5, said.slack) + (roomOf(claim) + rough) * ratio
  })
  const right = rounded(Math.max(...ratios))
  return isNear
    ? null
    : { zh: `约为 ${right} 倍，不是 ${said.value} 倍`, en: `about ${right} times, not ${said.value}` }
}

/** 10吨，如今30吨，增长了3倍: what was there does not count as growth. */
export const wrongGrowth = (claim: Claim): Wrong => {
  const { from, to, said, link } = claim
  const right = to.amount / from.amount - 1
  const room = Math.max(0.3, said.slack) + (roomOf(claim) + (said.vague ? 0.15 : 0.08)) * right
  if (!rises.test(link) || right < 0.5 || Math.abs(said.value - right) <= room) return null
  const figure = rounded(right)
  return { zh: `增长了约 ${figure} 倍，不是 ${said.value} 倍`, en: `grown by ${figure} times, not by ${said.value}` }
}

/** 只有原来的三分之一 */
export const wrongPart = (claim: Claim): Wrong => {
  const { from, to, said } = claim
  const right = (to.amount / from.amount) * 100
  const roomAt = (part: number) => Math.max(1.5, said.slack) + (roomOf(claim) + (said.vague ? 0.12 : 0.06)) * part
  if ([right, 1e4 / right].some((part) => Math.abs(said.amount - part) <= roomAt(part))) return null
  return { zh: `约为 ${rounded(right)}%，不是 ${said.text}`, en: `about ${rounded(right)} %` }
}

/** LED灯9瓦，白炽灯60瓦，省电85%: whatever is told first. */
const wrongSaving = ({ from, to, said }: Claim): Wrong => {
  const [less, more] = [Math.min(from.amount, to.amount), Math.max(from.amount, to.amount)]
  const right = (1 - less / more) * 100
  if (Math.abs(said.amount - right) <= Math.max(said.vague ? 5 : 2, said.slack, right * 0.03)) return null
  return { zh: `节省约 ${rounded(right)}%，不是 ${said.text}`, en: `about ${rounded(right)} % saved` }
}

/** 70650万吨，比上年增加1109万吨，增长1.6%: the second figure is the growth itself, so that the share is of what was there before. */
const wrongStep = ({ from, to, said, link }: Claim): Wrong => {
  const before = falls.test(link) ? from.amount + to.amount : from.amount - to.amount
  const right = (to.amount / before) * 100
  const room = Math.max(said.vague ? 2 : 0.1, 1.2 * said.slack) + right * (to.slack / to.amount + from.slack / before)
  if (before <= 0 || Math.abs(said.amount - right) <= room) return null
  return { zh: `变化约为 ${rounded(right)}%，不是 ${said.text}`, en: `about ${rounded(right)} %` }
}

export const wrongShare = (claim: Claim): Wrong => {
  if (claim.isStep && (rises.test(claim.link) || falls.test(claim.link))) return wrongStep(claim)
  const { from, to, said, link } = claim
  if (saves.test(link) && !/\d/u.test(link)) return wrongSaving(claim)
  const isFall = falls.test(link) && to.amount < from.amount
  const isRise = rises.test(link) && to.amount > from.amount
  if (!isFall && !isRise) return null
  const right = (Math.abs(to.amount - from.amount) / from.amount) * 100
  const room =
    Math.max(1, right * 0.03, said.slack) + roomOf(claim) * 50 * (to.amount / from.amount) + (said.vague ? 3 : 0)
  if (Math.abs(said.amount - right) <= room) return null
  return { zh: `变化约为 ${rounded(right)}%，不是 ${said.text}`, en: `about ${rounded(right)} %` }
}
