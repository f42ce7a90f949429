import { numeralValue } from './numeral'
import type { Measured, Numeral } from './ownNumeral'
import { unitAt, type NamedUnit } from './unitAt'
import type { Dimension } from './units'

const signs = String.raw`[〇零一二两三四五六七八九十百千万\d.点]+`
const fraction = new RegExp(`^分之(${signs})`, 'u')
const until = new RegExp(
  `^(?:到|至|~|-|–|—{1,2})(${signs})(?![〇零一二两三四五六七八九十百千万0-9.点]|分之|[年月日号时倍成%])`,
  'u',
)

const shareOf = (text: string, start: number, end: number, value: number): Measured => {
  const unit: NamedUnit = { name: '%', dimension: 'share', factor: 1, offset: 0, per: '', end }
  return { start, end, text: text.slice(start, end), value, unit }
}

/** 百分之四十到六十: the end of a range leaves out what it is a share of. */
const untilShare = (text: string, { end, value }: Measured, whole: Numeral): Measured[] => {
  const [found = '', part = ''] = /^[百千万]$/u.test(whole.text) ? (until.exec(text.slice(end, end + 12)) ?? []) : []
  const portion = part === '' ? null : numeralValue(part)
  const last = end + found.length
  if (portion === null || (portion / whole.value) * 100 <= value || unitAt(text, last)) return []
  return [shareOf(text, last - part.length, last, (portion / whole.value) * 100)]
}

/** What is told by its parts: 千分之一秒, 四分之一磅. */
const parted: ReadonlySet<Dimension> = new Set(['length', 'area', 'volume', 'mass', 'time', 'energy'])

/** 千分之一秒 is a time; 百分之三 is one of what stands behind it only where that is 百分之一秒. A part of longer times is rarely meant to the letter. */
const partOf = (text: string, { start, end, value }: Measured, whole: Numeral): Measured | null => {
  const at = text.charAt(end) === '个' ? end + 1 : end
  const unit = whole.text === '百' && value !== 1 ? null : unitAt(text, at)
  if (!unit || !parted.has(unit.dimension)) return null
  const isLong = unit.dimension === 'time' && unit.factor > 1
  return { start, end: unit.end, text: text.slice(start, unit.end), value: value / 100, unit: isLong ? null : unit }
}

/** 百分之十几 and 一又三分之二 are no shares as they stand. */
const isUnknown = (text: string, { start, end }: Measured) =>
  /^十几(?!乎)/u.test(text.slice(end - 1, end + 2)) || text.charAt(start - 1) === '又'

/** 四分之一, 百分之三, 千分之一秒, both ends of 百分之四十到六十; nothing when a numeral begins no share. */
export const sharesAt = (text: string, numeral: Numeral): Measured[] => {
  const { start, end, value } = numeral
  if (value === 0 || !text.startsWith('分之', end)) return []
  const [whole = '', part = ''] = fraction.exec(text.slice(end, end + 12)) ?? []
  const portion = numeralValue(part)
  if (portion === null) return []
  const first = shareOf(text, start, end + whole.length, (portion / value) * 100)
  if (isUnknown(text, first)) return [{ ...first, unit: null }]
  const measured = partOf(text, first, numeral)
  return measured ? [measured] : [first, ...untilShare(text, first, numeral)]
}
