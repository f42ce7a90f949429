import { amountsOf, isAlike } from '../../../../numbers/amounts'
import { digitsOf } from '../../../../numbers/digits'
import { isSlip } from '../../../../numbers/slipOfPen'
import { isShareMade } from '../../sums/shareFit'
import type { Masked } from './masked'
import type { Figure } from './ownFigures'

/** 240批，不合格6批，不合格率2.5%，有4批: the share is what its neighbour is of another figure, and no share of that neighbour. */
export const isOfOther = ({ source }: Masked, share: Figure | undefined): boolean => {
  if (!share) return false
  const all = amountsOf(source)
  const own = all.find(({ start }) => start === share.start)
  return own?.dimension === 'share' && isShareMade(all, own)
}

/** 开放760张，另有40张停用，使用率92%，约699张有人: the share of another figure like the whole. */
export const isOfOtherWhole = (source: string, figures: ReadonlyMap<string, Figure>): boolean => {
  const [said, share, whole] = ['said', 'share', 'whole'].map((name) => figures.get(name))
  const all = amountsOf(source)
  const own = all.find(({ start }) => start === whole?.start)
  if (!said || !share || !whole || !own || digitsOf(said.value / said.factor) < 3) return false
  return all.some((one) => {
    const made = share.value * one.amount * (whole.value / own.amount)
    const isOther = one !== own && isAlike(one, own) && !one.ranged
    return isOther && Math.abs(made - said.value) <= Math.max(said.slack, 0.001 * said.value)
  })
}

/** 6个台，每台每小时20人，8小时960人: what the formula makes is taken as often as the text counts something else. */
export const isTaken = (source: string, times: number, used: readonly Figure[]): boolean =>
  times > 1 &&
  Number.isInteger(Number(times.toFixed(3))) &&
  !/^10+$/u.test(times.toFixed(0)) &&
  amountsOf(source).some(
    ({ dimension, value, start }) =>
      dimension === 'count' && value === Number(times.toFixed(3)) && used.every((one) => one.start !== start),
  )

/** 长24厘米、宽11.5厘米、厚5.3厘米，1立方米墙用512块: for each one, and nothing that was worked out. */
export const isUnit = (source: string, { start, text }: Figure) =>
  /^[1一](?![\d.十百千万])/u.test(text) && /[,;。]/u.test(source.charAt(start - 1))

/** 7级地震的能量不是6级的10倍 */
export const isDenied = (source: string, { start }: Figure) =>
  /(?:不是|并非|而非|不等于|≠)[^,;。]*$/u.test(source.slice(Math.max(0, start - 14), start))

/** 7140 written as 7410: so near that only a slip of the pen parts them. */
export const isMiswritten = (source: string, said: Figure, right: number) => {
  const [told, meant] = [said.value / said.factor, Number((right / said.factor).toPrecision(6))]
  const isAbout = /[约近]$|大概$/u.test(source.slice(Math.max(0, said.start - 2), said.start))
  // 18.72 may be rounded, and 1024 taken for 1000.
  if (Math.abs(said.value / right - 1) < 0.03) return false
  return !isAbout && digitsOf(told) > 2 && digitsOf(meant) < 5 && isSlip(told, meant)
}
