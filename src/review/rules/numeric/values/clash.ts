import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { Dimension } from '../../../numbers/units'
import { clauseAt } from '../../../numbers/clauses'
import type { SentenceRule } from '../../rule'
import type { Clash } from './clashName'
import { clashes } from './clashes'

const noise = /^(?:以上|以下|左右)?的?(?:强|高)?(?:噪声|噪音)/u
const battery = /充电宝|移动电源|(?:手机|蓄|锂)电池/u
/** Rain is measured as a depth; only a whole region's rain is a volume. */
const isRainInMillilitres = (text: string, before: string, unit: string) =>
  /^(?:毫升|ml|升|l)$/u.test(unit) && /降[雨水]量|雨量/u.test(before) && !/杯|瓶|计|器|筒/u.test(text)

const byDimension = new Map<Dimension, Clash[]>()
for (const clash of clashes)
  for (const dimension of clash.never) byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), clash])
const clashesOf = (dimension: Dimension) => byDimension.get(dimension) ?? []

/** 油温七成热, 最大速度的70%, 功率可以在一公里外, 以每年5000吨的速度: a part of it, a rate, or another thing behind it. */
const isPart = (text: string, { start, end, dimension, unit, per }: Quantity) =>
  unit === '成' ||
  (per !== '' && !unit.includes('/') && /^[^,]{0,3}的速度/u.test(text.slice(end))) ||
  (dimension === 'share' && text.charAt(start - 1) === '的') ||
  /^(?:之?[外内]|以[外内]|开外|远[处的]?|[高深]处?|[x×*])/u.test(text.slice(end).trimStart())

/** 制冷时耗电700瓦: how fast it is used, as people say; told by the day or in kilowatts an amount is meant. */
const isRunning = (before: string, unit: string) => unit === '瓦' && !/[天月年日夜]|小时|[一每]次|度/u.test(before)

const clashOf = (text: string, { start, end, dimension, unit, joined }: Quantity, from: number): Clash | null => {
  const before = text.slice(from, start)
  const after = text.slice(end, end + 16)
  const rain = isRainInMillilitres(text, before, unit) ? clashes.find(({ zh }) => zh === '降水量') : undefined
  const sound =
    dimension === 'frequency' && noise.test(text.slice(end)) ? clashes.find(({ zh }) => zh === '声级') : undefined
  const charge =
    unit === '毫安' && battery.test(text) && /容量/u.test(text)
      ? clashes.find(({ zh }) => zh === '电池容量')
      : undefined
  const direct = joined ? undefined : clashesOf(dimension).find(({ of }) => of.test(before.slice(-24)))
  const isPlace = /[离距高深][^,]{0,3}$/u.test(before)
  const behind = after.includes('的') && !isPlace ? clashesOf(dimension).find((clash) => clash.behind?.test(after)) : undefined
  if (direct?.zh === '电能' && isRunning(before, unit)) return null
  return rain ?? sound ?? charge ?? direct ?? behind ?? null
}

const ignored = new Set<Dimension>(['count', 'time', 'money', 'times', 'level', 'age', 'degree'])

/** 体重 70 厘米: a figure in a unit of something else. */
export const clash: SentenceRule = {
  id: 'dimension-clash',
  reference: 'GB 3100《国际单位制及其应用》：量与单位相符',
  find:
    () =>
    ({ text }) =>
      figuresOf(text).flatMap((quantity) => {
        if (ignored.has(quantity.dimension) || isPart(text, quantity)) return []
        const found = clashOf(text, quantity, clauseAt(text, quantity.start).start)
        if (!found) return []
        return [
          {
            start: quantity.start,
            end: quantity.end,
            severity: 'high' as const,
            message: {
              zh: `单位与量不符：这里说的是${found.zh}，单位却是“${quantity.unit}”`,
              en: `The unit does not fit: this is ${found.en}, not “${quantity.unit}”`,
            },
            hint: { zh: '核对单位', en: 'Check the unit' },
          },
        ]
      }),
}
