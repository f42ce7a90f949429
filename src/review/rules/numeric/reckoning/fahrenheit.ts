import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const number = String.raw`(?:零下|负|[-−])?(?:\d{1,4}(?:\.\d{1,2})?|[一二两三四五六七八九十百零]{1,7}(?:点[一二三四五六七八九零]{1,2})?)`
/** `turned` makes degrees Celsius of a figure of the scale. */
type Scale = {
  name: string
  words: string
  signs: string
  turned: (value: number) => number
  back: (c: number) => number
}

const scales: readonly Scale[] = [
  { name: '华氏度', words: '华氏', signs: '华氏度|°f', turned: (f) => ((f - 32) * 5) / 9, back: (c) => c * 1.8 + 32 },
  { name: '摄氏度', words: '摄氏', signs: '摄氏度|°c', turned: (c) => c, back: (c) => c },
  {
    name: '开',
    words: '开氏|开尔文',
    signs: '开尔文|开氏度|开(?![始启发放花会车水机关展])|k(?![a-z])',
    turned: (k) => k - 273.15,
    back: (c) => c + 273.15,
  },
]
const patterns = scales.map(
  ({ words, signs }) =>
    new RegExp(
      String.raw`(?:${words})(?:温度|温标|读数|度|表示)*(?:大?约|为|是|的|上|就|则|\s){0,4}(?<after>${number})(?:度|°)(?!c|f)|(?<before>${number})\s?(?:${signs})`,
      'gu',
    ),
)
/** 烧到104度，那是华氏度: the scale is named after the figure. */
const bare = new RegExp(
  String.raw`(?<!摄氏\p{Script=Han}{0,3})(?<before>${number})度(?!的水|电)(?=[^\d]{0,12}(?:华氏|°f))`,
  'gu',
)
/** Where nothing else names it, the first figure of a text that speaks of 华氏. */
const first = new RegExp(String.raw`(?<!摄氏\p{Script=Han}{0,3})(?<before>\d{2,3}(?:\.\d)?)度(?!的水|电)`, 'gu')
const link = /就是|即|相当|等于|合|换|正好|大?约|对应|不过|才|也就|其实|\(|=|≈|折算|读作|显示|[是为]/u
const otherwise = /;|最[高低]|另|升高|降低|上升|下降|相差|温差|每|增|减少|变化|刻度|沸点.*冰点|冰点.*沸点|到/u
const moved = /升高|降低|上升|下降|每|相差|变化/u
const reach = 60
const absoluteZero = -273.15

type Told = { start: number; end: number; value: number; scale: Scale }

const valueOf = (text: string): number => {
  const [, sign = '', figure = ''] = /^(零下|负|[-−])?(.*)$/u.exec(text) ?? []
  const value = numeralValue(figure) ?? Number.NaN
  return sign === '' ? value : -value
}

const toldBy = (text: string, pattern: RegExp, scale: Scale): Told[] =>
  everyMatch(text, pattern).map(({ 0: whole, index, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    value: valueOf(groups.after ?? groups.before ?? ''),
    scale,
  }))

const unnamedIn = (text: string, scale: Scale): Told[] => {
  const near = toldBy(text, bare, scale)
  return near.length > 0 || !text.includes('华氏') ? near : toldBy(text, first, scale).slice(0, 1)
}

const isFixed = ({ value, scale }: Told) => Math.abs(scale.turned(value) - absoluteZero) < 0.5

/** Every temperature that names its scale, and those whose scale is named behind them where no other says it. */
const toldIn = (text: string): Told[] => {
  const named = scales.flatMap((scale, at) => toldBy(text, patterns[at] ?? bare, scale))
  const [fahrenheit] = scales
  const isNamed = named.some(({ scale }) => scale === fahrenheit)
  const all = isNamed || !fahrenheit ? named : [...named, ...unnamedIn(text, fahrenheit)]
  return all.filter((one) => !Number.isNaN(one.value) && !isFixed(one)).sort((a, b) => a.start - b.start)
}

/** 100.4℉ is turned as exactly as it is written; a round figure, or one that is only about so warm, less so. */
const isRough = (text: string, from: number, { value }: Told) =>
  value % 5 === 0 || /约|左右|差不多|近|上下|大概|多/u.test(text.slice(from, from + 60))

const isWrong = (text: string, one: Told, other: Told) => {
  const [right, said] = [one.scale.turned(one.value), other.scale.turned(other.value)]
  const room =
    [one, other].some(({ value }) => !Number.isInteger(value)) && !isRough(text, one.start, other) ? 0.6 : 1.3
  return Math.abs(right - said) > Math.max(room, room > 1 ? Math.abs(right) * 0.03 : 0)
}

const hitOf = (one: Told, other: Told): Hit => {
  const right = Number(other.scale.back(one.scale.turned(one.value)).toPrecision(3))
  return {
    start: one.start,
    end: other.end,
    severity: 'medium',
    message: {
      zh: `换算不符：${one.value} ${one.scale.name}约合 ${right} ${other.scale.name}，不是 ${other.value}`,
      en: `Wrong conversion: the other scale has about ${right}, not ${other.value}`,
    },
    hint: {
      zh: '摄氏度＝（华氏度－32）×5÷9＝开－273.15',
      en: 'Subtract 32, then times five ninths; kelvins begin at −273.15',
    },
  }
}

/** The figures of two scales that a text gives as the same warmth, when they are not. */
export const wrongFahrenheit = (text: string): Hit[] => {
  if (!/华氏|°f|开|\dk|\d k/u.test(text) || !/摄氏|°c|华氏/u.test(text)) return []
  const told = toldIn(text)
  return told.flatMap((other, at) => {
    const one = told[at - 1]
    if (!one || one.scale === other.scale) return []
    const between = text.slice(one.end, other.start)
    const isSame =
      between.length < reach &&
      link.test(text.slice(one.end, other.end)) &&
      !otherwise.test(between) &&
      !moved.test(text.slice(Math.max(0, one.start - 6), one.start))
    return isSame && isWrong(text, one, other) ? [hitOf(one, other)] : []
  })
}
