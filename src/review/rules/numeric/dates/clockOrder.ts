import { clocksOf, type ClockTime } from '../../../numbers/clocks'
import type { Hit } from '../../rule'

/** 0时27分初亏,1时31分食既: from a label of one time of day to the next time. */
const labelled = /^(?![前后之以起])[\p{Script=Han}“”]{2,5}[、,;]$/u
const last = /^(?![前后之以起])[\p{Script=Han}“”]{2,5}(?:[,;。!]|$)/u
const enough = 4
/** Past noon or midnight hours begin anew. */
const anew = 360

const isBack = (from: ClockTime | undefined, to: ClockTime | undefined): boolean =>
  from !== undefined && to !== undefined && to.minutes < from.minutes && from.minutes - to.minutes < anew

/** The one time of day, of four or more in a row with their labels, that the others don't let come there. */
export const wrongClockOrder = (text: string, own: number): Hit[] => {
  const clocks = clocksOf(text).filter(({ start }) => start >= own)
  const isRow =
    clocks.length >= enough &&
    last.test(text.slice(clocks.at(-1)?.end)) &&
    clocks.slice(1).every(({ start }, at) => labelled.test(text.slice(clocks[at]?.end, start)))
  const backs = isRow ? clocks.filter((clock, at) => isBack(clocks[at - 1], clock)) : []
  const [back, ...others] = backs
  if (!back || others.length > 0) return []
  const at = clocks.indexOf(back)
  const isBefore = !isBack(clocks[at - 2], back)
  const { start, end } = (isBefore ? clocks[at - 1] : back) ?? back
  return [
    {
      start,
      end,
      severity: 'medium',
      message: { zh: '各时刻的先后次序不符', en: 'These times of day do not follow one another' },
      hint: { zh: '核对各时刻', en: 'Check the times of day' },
    },
  ]
}
