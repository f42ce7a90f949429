import { quotients, units, type Dimension, type Unit } from './units'

/** A unit as it stands behind a number; `per` is the time, place or amount that it is counted by. */
export type NamedUnit = { name: string; dimension: Dimension; factor: number; offset: number; per: string; end: number }

const byFirst = new Map<string, string[]>()
for (const name of [...units.keys()].sort((a, b) => b.length - a.length)) {
  const first = name.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), name])
}

/** Words that begin with the sign of a unit: 3成员, 5安全, 4g网络. */
const otherWords = new Map([
  ['成', /^[为员人功长立分就本果熟年不份对]/u],
  ['安', /^[全静心装排定]/u],
  ['升', /^(?:[至到高降级温起]|空(?!气))/u],
  ['g', /^\s?(?:网|信|基站|手机|时代|技|通|移动|塔|频|辐|套餐|用户|芯|建设)/u],
  ['伏', /^天/u],
  ['度', /^(?:假|过|量|数|以来)/u],
  ['牛', /^[奶肉羊油皮]/u],
  ['级', /^[联数]/u],
  ['米', /^[饭粒粉线酒醋糠]/u],
  ['周', /^[刊边围易期年]/u],
  ['克', /^[隆服制罗]/u],
  ['头', /^[发痛晕部皮]/u],
  ['只', /^[是有要能会需占剩够]/u],
  ['下', /^[降跌滑]/u],
  ['卡', /^[片车路通]/u],
  ['种', /^[植地子]/u],
  ['年', /^[级轮]/u],
  ['单位', /^[的在里内和]/u],
  ['开', /^[^的,。;、)~左上以高低到至的是]/u],
])

const nameAt = (text: string, at: number): string | null => {
  for (const name of byFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(name, at)) continue
    const after = text.slice(at + name.length, at + name.length + 4)
    const isCutWord = /[a-z]$/u.test(name) && /^[a-z\d]/u.test(after)
    if (name === '开' && !/[\d百千万]/u.test(text.charAt(at - 1))) continue
    if (!isCutWord && !otherWords.get(name)?.test(after)) return name
  }
  return null
}

/** A minute or second, as the second half of 次/分. */
const shortTimes = new Map([
  ['分', '分钟'],
  ['时', '小时'],
  ['s', '秒'],
])
const amountBefore = /^(?:\/\s?|每|·)(100|1000|10)?\s?/u

const divisorAt = (text: string, at: number): { name: string; amount: number; end: number } | null => {
  const sign = amountBefore.exec(text.slice(at, at + 8))
  if (!sign) return null
  const from = at + sign[0].length
  const short = shortTimes.get(text.charAt(from))
  const name = nameAt(text, from)
  if (name) return { name, amount: Number(sign[1] ?? 1), end: from + name.length }
  return short ? { name: short, amount: 1, end: from + 1 } : null
}

/** A unit divided by another: 公里 by 小时 is a speed; 毫克 by 天 stays a mass, counted by day. */
export const dividedBy = (unit: NamedUnit, by: { name: string; amount?: number; end?: number }): NamedUnit => {
  const divisor = units.get(by.name)
  const kind = quotients.find(({ of, per }) => of === unit.dimension && per === divisor?.dimension)
  const end = by.end ?? unit.end
  if (!divisor || !kind || (kind.of === 'count' && !/^[次下拍]$/u.test(unit.name)))
    return { ...unit, per: by.name, end }
  const factor = unit.factor / (divisor.factor * (by.amount ?? 1))
  return { ...unit, name: `${unit.name}/${by.name}`, dimension: kind.dimension, factor, per: by.name, end }
}

const plain = (name: string, end: number): NamedUnit | null => {
  const unit: Unit | undefined = units.get(name)
  return unit ? { name, dimension: unit.dimension, factor: unit.factor, offset: unit.offset ?? 0, per: '', end } : null
}

/** The unit that begins at a place of the text, with what it is divided by; the longest that fits. */
export const unitAt = (text: string, at: number): NamedUnit | null => {
  const name = nameAt(text, at)
  const unit = name === null ? null : plain(name, at + name.length)
  const divisor = unit && divisorAt(text, unit.end)
  return unit && divisor ? dividedBy(unit, divisor) : unit
}
