import type { Clause } from '../../../../numbers/clauses'
import type { Quantity } from '../../../../numbers/quantities'
import type { Reference } from './compiled'
import type { Bounds } from './slip'

const dailyBefore = new Map([
  ['天', /每[人]?[天日晚夜]|一天|全天|日均|昼夜|24小时|日摄入|日推荐|推荐摄入|摄入量|每日|日需|推荐|不超过/u],
  ['周', /每周|一周/u],
  ['年', /每年|一年|年均/u],
  ['月', /每个?月|一个?月/u],
])
const portion =
  /每\s?\d+\s?(?:毫升|克|千克|升|ml|g|kg|l)|每\s?(?:100|一百)|一份|每一?(?:克|斤|公斤|千克|杯|片|粒|罐|瓶|袋|颗|个(?!月)|枚|升|毫升|份|包|口)|(?:100|一百)(?:克|毫升|g|ml)/u

/** 每千克约46兆焦 is 46兆焦/千克. */
const byTheKilogram = /每(?:千克|公斤)/u

const volumes = /升$|^立方/u

/** The bounds in the figure's own kind, when the figure is of the reference's kind. */
export const boundsFor = (
  reference: Reference,
  quantity: Quantity,
  { text, clause }: { text: string; clause: Clause },
): Bounds | null => {
  const { dimension, factor, offset, rate, per, units: names, least, greatest } = reference
  if (rate && quantity.dimension === rate.dimension && quantity.per !== '')
    return { least: least * rate.factor, greatest: greatest * rate.factor }
  if (dimension === 'energyContent' && quantity.dimension === 'energy')
    return byTheKilogram.test(text.slice(clause.start, quantity.start))
      ? { least: least * factor, greatest: greatest * factor }
      : null
  const isWarmth = dimension === 'temperature' && quantity.dimension === 'degree'
  if (quantity.dimension !== dimension && !isWarmth) return null
  if (dimension === 'count' && !names.includes(quantity.unit)) return null
  if (isByTheTon(reference, quantity) || isOfMany(reference, quantity, text.slice(0, quantity.start))) return null
  if (!isCountedAlike(per, quantity, text.slice(0, quantity.start), text.slice(clause.start, quantity.start)))
    return null
  return { least: least * factor + offset, greatest: greatest * factor + offset }
}

/** Who eats something by the day does not eat it by the ton: 每天炼铁8000吨. */
const isByTheTon = ({ per, dimension, greatest, factor }: Reference, { unit }: Quantity) =>
  per !== '' && unit === '吨' && dimension === 'mass' && greatest * factor < 10

/** 奶牛场日产奶5吨, 300头牛每天吃草9吨: what a herd takes and gives in a day is not told of one of them. */
const isOfMany = ({ per, dimension }: Reference, { unit }: Quantity, before: string) =>
  (per === '天' || unit === '吨') &&
  (dimension === 'mass' || dimension === 'volume') &&
  /[猪牛羊鸡鸭鱼养牧农]场|[十百千万\d几][头只群]|[畜牛羊鸡象]群|存栏/u.test(before) &&
  !/(?:每|单|平均[每一]?)(?:头|只)[^。;]*$/u.test(before)

/** 45天长到20米, 两个月长到20米: what comes of several days is not that of one. */
const severalDays = /(?:\d{2,}|(?<!\d)[2-9]|[两二三四五六七八九十几])(?:来|多)?(?:天|个多?月|周|星期|年)/u

/** 一袋400克的盐: how much a package holds, unless the clause says that it is gone in a day. */
const packed =
  /(?<!(?:每人?[天日]|一[天日])[^,;。]{0,12})[一1两二三四五六七八九十半每\d][大小]?[袋包盒罐瓶桶箱听坛](?:(?![天日吃喝服用含])[^,;。\d每]){0,6}$/u

const isCountedAlike = (per: string, quantity: Quantity, before: string, clause: string): boolean => {
  if (per === '')
    return (
      quantity.per === '' ||
      quantity.unit.includes('/') ||
      (quantity.dimension === 'time' && quantity.per === '天') ||
      (quantity.dimension === 'dose' && quantity.per === '年')
    )
  if (quantity.per === per && volumes.test(per)) return true
  if (per === '天' && packed.test(clause)) return false
  if (portion.test(clause) || (per === '天' && quantity.per === '' && severalDays.test(clause))) return false
  return quantity.per === per || (quantity.per === '' && (dailyBefore.get(per)?.test(before) ?? false))
}
