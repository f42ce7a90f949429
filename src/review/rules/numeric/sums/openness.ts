import { sumOf, type Amount } from '../../../numbers/amounts'
import { isMisprint } from './nearlyWhole'

/** Only some parts are named, or they overlap. */
const open =
  /例如|比如|譬如|主要|最(?![多少][,:是共有可达]|后)|代表|至少|多选|同时|兼|合并|症状|伴|可以?选|任选|任意|重复|前三|不少|如[:,]|都[\p{Script=Han}]{1,3}的|两[样种]都/u
const including = /包括|包含/u
/** A list that goes on. */
const more = /^\p{Script=Han}{0,8}(?:等|以及|之类)|^[^。]{0,12}(?:还有|另有|另外|此外|其余|其他|其它)/u
/** 其中9人两样都喜欢: told behind a list, it says that some were counted twice. */
const overlapping =
  /[两三][样者种项个门科]都|(?<!两[样者种项]|什么)都(?:喜欢|参加|选|会|买|订)[^,。;]{0,4}的|既[^,。;]{1,8}又|兼有|兼[任跨]|同时[^,。;\d]{0,6}的|重[叠复]/u
const reach = 44

type Listed = { text: string; whole: Amount; parts: readonly Amount[]; last: Amount }

/** 包括腕骨8块、掌骨5块和指骨16块: all are named where the last is named as the last and a slip keeps them from the whole. */
const isClosed = ({ text, whole, parts, last }: Listed): boolean => {
  const ratio = sumOf(parts) / whole.amount
  const isEnded = /[和与及]\p{Script=Han}{0,6}$/u.test(text.slice(parts.at(-2)?.end, last.start))
  return (
    parts.length > 2 &&
    isEnded &&
    ratio > 0.85 &&
    ratio < 1.2 &&
    isMisprint({ parts, whole }) &&
    !more.test(text.slice(last.end))
  )
}

/** Whether a list may leave some parts out, or name some twice. */
export const isOpen = (listed: Listed): boolean => {
  const { text, whole, last } = listed
  const words = text.slice(whole.start, last.end)
  return open.test(words) || (including.test(words) && !isClosed(listed))
}

/** Whether the text says behind a list that some were counted twice. */
export const areOverlapping = (text: string, last: Amount): boolean =>
  overlapping.test(text.slice(last.end, last.end + reach))

const people = new Set(['人', '名', '例', '位', '户', '家'])
/** 10个病人,其中7个是老人,5个装了起搏器. */
export const isOfPeople = (text: string, { unit, end }: Amount) =>
  people.has(unit) ||
  (unit === '个' && /^[\p{Script=Han}]{0,3}[人者员生孩童友客士民师]/u.test(text.slice(end, end + 5)))
