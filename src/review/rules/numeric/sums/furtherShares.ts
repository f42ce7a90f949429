import { togetherOf, type Share } from './shares'

/** 淡水中七成是冰: a part and what is in it. */
const inside = /(?<part>[\p{Script=Han}]{2,8})[中里内][\p{Script=Han}]{0,10}$/u

/** What stands before the share in its own clause. */
const leadOf = (text: string, { start }: Share) =>
  text.slice(Math.max(0, start - 20), start).replace(/^.*[,;。:、]/u, '')

/** Whether a share is told of a part that was named before, not of the whole. */
const isOfPart = (text: string, share: Share): boolean => {
  const lead = leadOf(text, share)
  const part = inside.exec(lead)?.groups?.part
  const before = text.slice(0, share.start - lead.length)
  return lead.startsWith('其中') || (part !== undefined && before.includes(part))
}

/** 咸水占97.5%,淡水占2.5%,淡水中七成是冰: the first make the whole, and the next is a share of one of them. */
export const goOnInside = (text: string, shares: readonly Share[]): boolean =>
  shares.some((share, at) => at > 1 && Math.abs(togetherOf(shares.slice(0, at)) - 100) < 0.11 && isOfPart(text, share))
