import { isSlip } from '../../../numbers/slipOfPen'
import { composed, constituents, ofTotal, opinions, overlapping, several } from './partWords'
import { togetherOf, type Share } from './shares'

const leadOf = (text: string, { start }: Share) =>
  text.slice(Math.max(0, start - 14), start).replace(/^.*[,;。:、]/u, '')

/** 氧占65%, 含铜62%: told as a part of one thing. */
const isPortion = (text: string, share: Share) =>
  /(?:占|含)(?:了|到|总[\p{Script=Han}]{1,4}的?|[\p{Script=Han}]{1,3})?(?:约|近|大约|将近)*$/u.test(leadOf(text, share))

/** A hundred and one slip: ten or tens too many, or one digit. */
const isNearHundred = (shares: readonly Share[], sum: number) => {
  const over = Math.round((sum - 100) * 100) / 100
  return (
    over < 45 && (over % 10 === 0 || shares.some(({ amount }) => isSlip(amount, Number((amount - over).toFixed(2)))))
  )
}

const isBeside = (shares: readonly Share[]) =>
  shares.every(({ ranged, end }, at) => !ranged && (shares[at + 1]?.start ?? end) - end < 20)

/** Of boys and of girls. */
const otherBase = /占(?!总|全|其|了|余下|剩下|剩余)(?<base>(?:(?!总|全)[\p{Script=Han}]){2,6})的(?:约|近)?$/u
/** 占男生的60%: whether a share is of another whole than the rest of its list. */
export const isOfOther = (text: string, shares: readonly Share[]): boolean => {
  const bases = shares.map((one) => otherBase.exec(leadOf(text, one))?.groups?.base)
  return bases.some((base, at) => at > 0 && base !== bases[0] && (base !== undefined || shares.length === 2))
}

const isOfOne = (text: string, shares: readonly Share[], sum: number): boolean => {
  const lead = text.slice(0, shares[0]?.start)
  const portions = shares.filter((one) => isPortion(text, one)).length
  const isComposed = composed.test(lead) && (portions > 1 || isNearHundred(shares, sum))
  if (shares.length > 2 && (ofTotal.test(lead) || isComposed)) return true
  if (shares.length > 2 && portions > 1 && portions * 2 > shares.length) return isNearHundred(shares, sum)
  return shares.filter((one) => constituents.test(leadOf(text, one))).length > 1 && isNearHundred(shares, sum)
}

/** 桥梁占三成，隧道占四成，桥隧比70% */
const endsWithSum = (shares: readonly Share[]) => togetherOf(shares.slice(0, -1)) === shares.at(-1)?.amount

/** Shares in one list that share out what has a composition, and more of it than there is. */
export const isOverfull = (text: string, shares: readonly Share[]): boolean => {
  const sum = togetherOf(shares)
  if (shares.length < 2 || sum <= 102.5 || sum >= 150 || !isBeside(shares) || endsWithSum(shares)) return false
  const told = text.slice(0, shares.at(-1)?.end).replace(/及以[上下]/gu, '')
  if (opinions.test(text) && !/[如若]果?|比|率|组/u.test(told)) return true
  const from = told.slice(0, shares[0]?.start).lastIndexOf('其中')
  const listed = from < 0 ? told : told.slice(from + 2)
  if (several.test(told) || overlapping.test(listed)) return false
  return !isOfOther(text, shares) && isOfOne(text, shares, sum)
}
