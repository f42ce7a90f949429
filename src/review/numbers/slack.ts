import type { Quantity } from './quantities'

const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
])
const scaleOf = (signs: string) => [...signs].reduce((made, sign) => made * (powers.get(sign) ?? 1), 1)

/** The place of the last digit as written, and of the last that is not zero: 6.6万 is read to 0.1万, 1500 to 1 and to 100. */
const placesOf = (numeral: string): { written: number; significant: number } => {
  const [, digits = '', decimals = '', scale = ''] = /^([\d,]+)(?:\.(\d+))?\s?([十百千万亿]*)/u.exec(numeral) ?? []
  if (digits !== '') {
    const written = scaleOf(scale) / 10 ** decimals.length
    const zeros = /0*$/u.exec(`${digits}${decimals}`.replace(/,/gu, ''))?.[0].length ?? 0
    return { written, significant: written * 10 ** zeros }
  }
  const chinese = /^[〇零一二两三四五六七八九十百千万亿点]+/u.exec(numeral)?.[0] ?? ''
  const point = /点([^万亿]+)([万亿]*)$/u.exec(chinese)
  if (point) {
    const written = scaleOf(point[2] ?? '') / 10 ** (point[1]?.length ?? 0)
    return { written, significant: written }
  }
  const significant = scaleOf(/[十百千万亿]*$/u.exec(chinese)?.[0] ?? '')
  return { written: significant < 1e4 ? 1 : significant, significant }
}

/** 五千多万 is told by the thousand myriads. */
const parted = /^[^多余来个]+[多余来个](?=([万亿]+))/u
/** 一米八六, 三斤二两: the decimals behind the unit. */
const decimals = /(?<!\/)[米块成秒斤]([〇零一二三四五六七八九\d]{1,2})两?$/u

const roughly = /(?:约|近|接近|逾|超|超过|不到|不足|差不多|几乎|大概|至少|大致)(?:有|为|是)?$/u
const beyond = /^[\d.,〇零一二两三四五六七八九十百千万亿]+[多余来几]/u
const after = /^(?:左右|上下|以上|以下|多|余|开外|出头)/u

const placesIn = (own: string, numeral: string) => {
  const places = placesOf(numeral)
  const [, behind] = decimals.exec(own) ?? []
  const [, myriads = ''] = parted.exec(numeral) ?? []
  const scale = behind === undefined ? scaleOf(myriads) : 10 ** -behind.length
  return { written: places.written * scale, significant: places.significant * scale }
}

/** 四十分之一秒, 1/3公里: no digit says how exactly. */
const tenthOf = (value: number) => ({ written: Math.abs(value) / 10, significant: Math.abs(value) / 10 })

/** How far from its figure a value may be: half of its last place (counted things are exact), and more where it is said to be rough. */
export const slackOf = (
  text: string,
  { start, end, text: own, value, factor, dimension, unit }: Omit<Quantity, 'joined'>,
): { slack: number; vague: boolean } => {
  const unitAt = unit === '' ? own.length : own.lastIndexOf(unit.split('/')[0] ?? unit)
  const numeral = own.slice(0, unitAt < 1 ? own.length : unitAt).replace(/^(?:零下|负|[-−])\s?/u, '')
  const isPart = dimension !== 'share' && /分之|\//u.test(numeral)
  const { written, significant } = isPart ? tenthOf(value) : placesIn(own, numeral)
  const exact = dimension === 'count' && written === 1 ? 0 : written / 2
  const isBeyond = beyond.test(numeral) || after.test(text.slice(end, end + 2))
  const isVague = isBeyond || roughly.test(text.slice(Math.max(0, start - 4), start))
  const most = Math.abs(value) * (isBeyond ? 0.35 : 0.1)
  const rough = isVague ? Math.min(significant * (isBeyond ? 1 : 0.5), most) : 0
  return { slack: Math.max(exact, rough) * factor, vague: isVague }
}
