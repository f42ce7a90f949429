import { between, type Moment } from '../../../numbers/moments'
import type { Told } from './intervalFit'
import { ended, filler } from './intervalWords'

const day = 1440
const sooner = new RegExp(`(?:早|晚|(?<moved>提前|推迟))${filler}$`, 'u')
/** 须提前3个月申请: what is to be done before the later date. */
const asked = new RegExp(`(?:须|应|需|要|可以?|请|至少|最迟|能|得|临期)(?:提前|推迟)${filler}$`, 'u')
/** Something is moved only from where it was meant to be, or was in other years. */
const meant = /原|计划|预[定计期]|定于|拟|常年|往年|历年|去年|上年|前年|今年|平均|合同|目标|承诺/u

/** Whether the words before a time tell by how much something came earlier or later than another. */
export const isShift = (clause: string): boolean => sooner.test(clause)

const isYearless = (text: string, { start, end }: Moment) => !text.slice(start, end).includes('年')

/** 常年为10月24日,今年10月15日: days of different years are compared by the calendar. */
const byCalendar = (text: string, told: Told): Told => {
  const { from, to } = told
  if (!isYearless(text, from) && !isYearless(text, to)) return told
  const years = Math.round((to.first - from.first) / 365.2425)
  const shift = Math.round(years * 365.2425)
  return { ...told, to: { ...to, first: to.first - shift, last: to.last - shift } }
}

/** So many days earlier or later is said of what comes at about the same time. */
const isComparable = ({ from, to, said }: Told) => said.unit > day || between(from, to).high < 60 * day

/** The pairs of dates of which one may be meant to come so much earlier or later than the other. */
export const shiftsOf = (text: string, clause: string, told: readonly Told[]): Told[] => {
  const [{ said } = { said: null }] = told
  const isMoved = sooner.exec(clause)?.groups?.moved !== undefined
  if (!said || (isMoved && (asked.test(clause) || !meant.test(text) || !ended.test(text.slice(said.end))))) return []
  return told.map((one) => byCalendar(text, one)).filter(isComparable)
}
