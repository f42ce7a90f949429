import { amountsOf, sumOf, type Amount } from '../../../numbers/amounts'
import { numeralValue } from '../../../numbers/numeral'
import { total } from './partWords'

/** A share of a whole in percent. */
export type Share = Pick<Amount, 'start' | 'end' | 'text' | 'amount' | 'ranged' | 'vague'>

/** 五成五 is 55 %, as 五成半 is. */
const tenth = /^[一二三四五六七八九](?!成|分)|^半/u
const half = /(?:一半|半数)(?!以[上下]|还?多|左右各)/gu

const withTenths = (text: string, one: Amount): Share => {
  const sign = one.unit === '成' ? (tenth.exec(text.slice(one.end, one.end + 2))?.[0] ?? '') : ''
  if (sign === '') return one
  const end = one.end + 1
  return {
    ...one,
    end,
    text: text.slice(one.start, end),
    amount: one.amount + (sign === '半' ? 5 : (numeralValue(sign) ?? 0)),
    ranged: false,
  }
}

const halvesIn = (text: string): Share[] =>
  text.includes('半')
    ? [...text.matchAll(half)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        text: found,
        amount: 50,
        ranged: false,
        vague: false,
      }))
    : []

/** The shares of a text in its order: percentages, tenths, fractions and halves. */
export const sharesIn = (text: string): Share[] => {
  const told = amountsOf(text)
    .filter(({ dimension, unit }) => dimension === 'share' && (unit === '%' || unit === '成'))
    .map((one) => withTenths(text, one))
  if (told.length === 0) return []
  const halves = halvesIn(text).filter(({ start, end }) => told.every((one) => one.end <= start || one.start >= end))
  return halves.length === 0 ? told : [...told, ...halves].sort((a, b) => a.start - b.start)
}

/** What the shares make, to a hundredth of a percent. */
export const togetherOf = (shares: readonly Share[]) => Math.round(sumOf(shares) * 100) / 100

/** 两者合计占50%: what the shares before make is none beside them; nor is the hundred they all make. */
const isSum = (text: string, shares: readonly Share[], at: number): boolean => {
  const one = shares[at]
  if (!one || !total.test(text.slice(Math.max(0, one.start - 10), one.start))) return false
  return (
    one.amount === 100 ||
    shares.slice(0, at).some((_, from) => from < at - 1 && togetherOf(shares.slice(from, at)) === one.amount)
  )
}

/** Shares that are listed beside each other: those after the last 其中, without a total. */
export const listedShares = (text: string): Share[] => {
  const shares = sharesIn(text)
  if (shares.length < 2) return []
  const from = text.lastIndexOf('其中')
  const last = shares.filter(({ start }) => start > from)
  const inner = last.length > 1 ? last : shares
  return inner.filter((_, at) => !isSum(text, inner, at))
}
