import { isOtherWord } from './otherWords'
import { unitNamed, unitNames } from './seldomUnits'
import { quotients, type Dimension } from './units'

/** A unit as it stands behind a number; `per` is the time, place or amount that it is counted by. */
export type NamedUnit = { name: string; dimension: Dimension; factor: number; offset: number; per: string; end: number }

const byFirst = new Map<string, string[]>()
for (const name of [...unitNames].sort((a, b) => b.length - a.length)) {
  const first = name.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), name])
}

/** Signs that mean a unit only behind such a number: 5800开; -3.00d is a lens. */
const fits = (name: string, text: string, at: number): boolean => {
  if (name === '开' || name === '转') return /[\d百千万]/u.test(text.charAt(at - 1))
  return name !== 'd' || !/\.\d+\s?$/u.test(text.slice(Math.max(0, at - 5), at))
}

const nameAt = (text: string, at: number): string | null => {
  for (const name of byFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(name, at)) continue
    const after = text.slice(at + name.length, at + name.length + 4)
    const isCutWord = /[a-z]$/u.test(name) && /^[a-z\d]/u.test(after)
    if (!fits(name, text, at)) continue
    if (!isCutWord && !isOtherWord(name, after)) return name
  }
  return null
}

const takingGe = new Set(
  '人 字 村 县 省 国 部分 个体 周期 循环 拷贝 碱基对 对碱基 百分点 百帕 毫米汞柱 大气压 标准大气压 电子伏 电子伏特 纳米 微米 毫米 厘米 分米 千米 公里 海里 英里 光年 平方米 立方米 平方公里 公顷 毫克 微克 千克 公斤 毫升 分贝 焦耳 千焦 大卡 千卡 千瓦 兆瓦 天文单位 单位 国际单位 月 周 星期 小时 钟头 昼夜 世纪 地球日 地球年 火星日'.split(
    ' ',
  ),
)
/** Whether 个 may stand before a unit: 三个小时, and never 三个牛. */
export const takesGe = ({ name }: NamedUnit): boolean => takingGe.has(name.split('/')[0] ?? name)

/** A minute or second, as the second half of 次/分. */
const shortTimes = new Map([
  ['分', '分钟'],
  ['时', '小时'],
  ['s', '秒'],
])
const numeralSign = /[\d一二两三四五六七八九十百千万]/u
const amountBefore = /^(?:\/\s?|每|·)(100|1000|10)?\s?/u

const divisorAt = (text: string, at: number): { name: string; amount: number; end: number } | null => {
  const sign = amountBefore.exec(text.slice(at, at + 8))
  if (!sign) return null
  const from = at + sign[0].length
  const short = shortTimes.get(text.charAt(from))
  const name = nameAt(text, from)
  // 前15吨每吨3元 begins with its figures anew.
  if (sign[0].startsWith('每') && numeralSign.test(text.charAt(from + (name ?? '').length))) return null
  if (name) return { name, amount: Number(sign[1] ?? 1), end: from + name.length }
  return short ? { name: short, amount: 1, end: from + 1 } : null
}

/** A unit divided by another: 公里 by 小时 is a speed; 毫克 by 天 stays a mass, counted by day. */
export const dividedBy = (unit: NamedUnit, by: { name: string; amount?: number; end?: number }): NamedUnit => {
  const divisor = unitNamed(by.name)
  const kind = quotients.find(({ of, per }) => of === unit.dimension && per === divisor?.dimension)
  const end = by.end ?? unit.end
  if (!divisor || !kind || (kind.of === 'count' && !/^[次下拍转]$/u.test(unit.name)))
    return { ...unit, per: by.name, end }
  const factor = unit.factor / (divisor.factor * (by.amount ?? 1))
  return { ...unit, name: `${unit.name}/${by.name}`, dimension: kind.dimension, factor, per: by.name, end }
}

const plain = (name: string, end: number): NamedUnit | null => {
  const unit = unitNamed(name)
  return unit ? { name, dimension: unit.dimension, factor: unit.factor, offset: unit.offset ?? 0, per: '', end } : null
}

/** The unit that begins at a place of the text, with what it is divided by; the longest that fits. */
export const unitAt = (text: string, at: number): NamedUnit | null => {
  const name = nameAt(text, at)
  const unit = name === null ? null : plain(name, at + name.length)
  const divisor = unit && divisorAt(text, unit.end)
  return unit && divisor ? dividedBy(unit, divisor) : unit
}
