import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { periodHit } from './periodHit'

const halfLife = /半衰期(?:大约|约|长达|仅|只有|是|为|有|:)*$/u
const halves = /(?<count>[一二两三四五六七八九十\d]{1,2})个半衰期/u
const everyHalves = new RegExp(halves.source, 'gu')
const left =
  /(?:剩下?|只剩|剩余|余下|降到|衰减到|衰变到|还有|仅存|为)[^,;。]{0,10}?(?<whole>二|四|八|十六|三十二|2|4|8|16|32)分之[一1]/u
const since =
  /(?:距今|经过了?|过了|需要?|要|大约|约|也就是|就是|年代|历史|有|是|为|共|已|经历了?|至少|用了?)(?:大约|大概|约|将近|近|有|是|为|了|已)*$/u

const countOf = (text: string): number | null => {
  const said = halves.exec(text)?.groups?.count
  const whole = left.exec(text)?.groups?.whole
  if (said) return numeralValue(said)
  return whole ? Math.log2(numeralValue(whole) ?? 1) : null
}

/** 过一个半衰期剩一半,两个半衰期也就是16天: the time may be told of any of them. */
const countsIn = (text: string): number[] =>
  everyMatch(text, everyHalves).flatMap(({ groups = {} }) => numeralValue(groups.count ?? '') ?? [])

/** 4.6万年 is beyond what a duration is written with. */
const amounts = /(?<count>\d[\d.,]*[万亿]?|[一二两三四五六七八九十百千万]{2,9})(?:多|余)?(?<unit>年|天|小时|分钟)/gu

/** 半衰期5730年……三个半衰期……1.7万年 */
export const wrongHalves = (text: string, own: number): Hit[] => {
  const times = countOf(text)
  const found = everyMatch(text, amounts).flatMap(({ 0: whole, index, groups = {} }) => {
    const value = numeralValue((groups.count ?? '').replaceAll(',', ''))
    return value === null ? [] : [{ value, unit: groups.unit, start: index, end: index + whole.length }]
  })
  const half = found.find(({ start }) => halfLife.test(text.slice(0, start)))
  const said = found.find(
    ({ start, unit }) => half && start > half.end && unit === half.unit && since.test(text.slice(0, start)),
  )
  if (!half || !said || times === null || times < 1 || said.start < own || found.length > 2) return []
  const right = half.value * times
  return [times, ...countsIn(text)].every(
    (count) => Math.abs(said.value - half.value * count) > half.value * count * 0.12,
  )
    ? [periodHit(said, `约 ${Number(right.toPrecision(3))} ${said.unit}`)]
    : []
}
