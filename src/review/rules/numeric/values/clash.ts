import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { Dimension } from '../../../numbers/units'
import { clauseAt } from '../../../numbers/clauses'
import type { SentenceRule } from '../../rule'
import type { Clash } from './clashName'
import { clashes } from './clashes'
import { isUnlike } from './opposed'

const noise = /^(?:以上|以下|左右)?的?(?:强|高)?(?:噪声|噪音)/u
/** 85赫兹以上的声音: so much harms the ear; where pitch is the matter, hertz are right. */
const loud = /^(?:以上|以下|左右)?的?(?:环境|声音|音量|耳机|音乐)/u
const harm = /听力|耳聋|内耳|毛细胞|损伤|受损|噪|刺耳|震耳/u
const pitch = /频|次声|超声|音叉|低音|高音|听觉范围|听到|听见|振动/u
const isLoudness = (text: string, end: number) =>
  noise.test(text.slice(end)) || (loud.test(text.slice(end)) && harm.test(text) && !pitch.test(text))
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

/** 甲醛浓度0.08毫克/平方米: what is in air or water is told by its volume. */
const spread = ({ dimension, per }: Quantity, before: string): Told | null =>
  per.startsWith('平方') && dimension === 'mass' && concentration.test(before) ? concentrationMeant : null
const concentration =
  /(?:浓度|甲醛|pm2\.5|pm10|颗粒物|tvoc|二氧化硫|二氧化氮|臭氧|(?<!人口|骨|面|植|栽|养|电流|能量|功率|矿物质?)密度)[^,;。]{0,14}$/u
const concentrationMeant = { zh: '浓度或密度', en: 'a concentration or a density' }

/** What the text speaks of. */
type Told = Pick<Clash, 'zh' | 'en'>

const clashOf = (text: string, quantity: Quantity, from: number): Told | null => {
  const { start, end, dimension, unit, joined } = quantity
  const before = text.slice(from, start)
  const after = text.slice(end, end + 16)
  const rain = isRainInMillilitres(text, before, unit) ? clashes.find(({ zh }) => zh === '降水量') : undefined
  const sound = dimension === 'frequency' && isLoudness(text, end) ? clashes.find(({ zh }) => zh === '声级') : undefined
  const charge =
    unit === '毫安' && battery.test(text) && /容量/u.test(text)
      ? clashes.find(({ zh }) => zh === '电池容量')
      : undefined
  const direct = joined ? undefined : clashesOf(dimension).find(({ of }) => of.test(before.slice(-24)))
  const isPlace = /[离距高深][^,]{0,3}$/u.test(before)
  const behind =
    /[的电]/u.test(after) && !isPlace ? clashesOf(dimension).find((clash) => clash.behind?.test(after)) : undefined
  if (direct?.zh === '电能' && isRunning(before, unit)) return null
  return rain ?? sound ?? charge ?? direct ?? behind ?? spread(quantity, before)
}

/** What the figure before, or the range before, is told of. */
const unlike = (text: string, quantity: Quantity, all: readonly Quantity[], at: number): Told | null => {
  const one = all[at - 1]
  if (!one || quantity.joined) return null
  const { zh, en } = { zh: '与前面同一个量', en: 'the same quantity as before' }
  return isUnlike(text, clauseAt(text, one.start).start, one, quantity) ? { zh, en } : null
}

const ignored = new Set<Dimension>(['count', 'time', 'money', 'times', 'level', 'age', 'degree'])

const unitOf = ({ unit, per }: Quantity) => (per === '' || unit.includes('/') ? unit : `${unit}/${per}`)

/** 体重 70 厘米: a figure in a unit of something else. */
export const clash: SentenceRule = {
  id: 'dimension-clash',
  reference: 'GB 3100《国际单位制及其应用》：量与单位相符',
  find:
    () =>
    ({ text }) =>
      figuresOf(text).flatMap((quantity, at, all) => {
        if (ignored.has(quantity.dimension) || isPart(text, quantity)) return []
        const found = clashOf(text, quantity, clauseAt(text, quantity.start).start) ?? unlike(text, quantity, all, at)
        if (!found) return []
        return [
          {
            start: quantity.start,
            end: quantity.end,
            severity: 'high' as const,
            message: {
              zh: `单位与量不符：这里说的是${found.zh}，单位却是“${unitOf(quantity)}”`,
              en: `The unit does not fit: this is ${found.en}, not “${unitOf(quantity)}”`,
            },
            hint: { zh: '核对单位', en: 'Check the unit' },
          },
        ]
      }),
}
