import { amountsOf, sumOf, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'

const together = /(?:加起来|加在一起|合起来|相加|一?共|合计|总计|总[功重产电流长]?[率量数计]?)[^,;。!?\d]{0,6}$/u
const most = 3
const reach = 70

const isAddend = ({ ranged, vague, value, dimension }: Amount) =>
  !ranged && !vague && value > 0 && !['share', 'times', 'count', 'level', 'age'].includes(dimension)

/** Their numbers add up, and they themselves do not: one of them has lost its unit. */
const isSlipped = (parts: readonly Amount[], { value, amount, unit }: Amount): boolean => {
  const numbers = parts.reduce((sum, one) => sum + one.value, 0)
  const made = sumOf(parts)
  return (
    parts.some((one) => one.unit !== unit) &&
    Math.abs(numbers - value) <= 1e-9 * value &&
    Math.abs(made - amount) > 0.1 * Math.max(made, amount)
  )
}

const hitOf = (parts: readonly Amount[], said: Amount): Hit[] => {
  const [first] = parts
  const made = shown(sumOf(parts) / said.factor)
  return first === undefined
    ? []
    : [
        {
          start: first.start,
          end: said.end,
          severity: 'medium',
          message: {
            zh: `单位不同的数直接相加了：按所写单位应为 ${made}，不是 ${shown(said.value)}`,
            en: `Added without their units: these make ${made}, not ${shown(said.value)}`,
          },
          hint: { zh: '核对各数的单位', en: 'Check the units' },
        },
      ]
}

/** 2000千瓦和1500瓦，加起来3500瓦: numbers added as if they had one unit. */
export const slippedUnitsIn = (text: string): Hit[] => {
  const all = amountsOf(text).filter(isAddend)
  return all.flatMap((said, at) => {
    if (!together.test(text.slice(Math.max(0, said.start - 12), said.start))) return []
    const kin = all.slice(0, at).filter((one) => one.dimension === said.dimension && said.start - one.end < reach)
    const counts = [2, most].filter((count) => count <= kin.length)
    const parts = counts.map((count) => kin.slice(-count)).find((some) => isSlipped(some, said))
    return parts ? hitOf(parts, said) : []
  })
}
