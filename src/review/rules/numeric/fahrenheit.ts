import type { Hit } from '../rule'

const number = String.raw`[-−]?\d{1,4}(?:\.\d{1,2})?`
const told = (scale: string, signs: string) =>
  new RegExp(
    String.raw`${scale}(?:温度|度)?(?:大?约|为|是|的|上|\s){0,3}(${number})(?:度|°)|(${number})\s?(?:${scale}度|${signs})`,
    'gu',
  )
const scales = { fahrenheit: told('华氏', '°f|℉'), celsius: told('摄氏', '°c|℃') }
const bare = /(\d{2,3}(?:\.\d)?)度(?!的水|电)/u
const link = /就是|即|相当于|等于|合|换算|正好|大?约|\(|=|≈/u
const otherwise = /升高|降低|上升|下降|相差|温差|每|增|减少|变化|刻度|沸点.*冰点|冰点.*沸点/u
const reach = 44

type Told = { start: number; end: number; value: number }

const toldIn = (text: string, pattern: RegExp): Told[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, 1: one, 2: other, index }) => ({
    start: index,
    end: index + whole.length,
    value: Number((one ?? other ?? '').replace('−', '-')),
  }))

/** 烧到104度，那是华氏度: the scale is named after the figure. */
const bareIn = (text: string): Told[] => {
  const match = bare.exec(text)
  return match ? [{ start: match.index, end: match.index + match[0].length, value: Number(match[1]) }] : []
}

/** The one figure of each scale that a text gives as the same warmth, when they are not. */
export const wrongFahrenheit = (text: string): Hit[] => {
  if (!/华氏|°f/u.test(text) || !/摄氏|°c/u.test(text) || otherwise.test(text)) return []
  const celsius = toldIn(text, scales.celsius)
  const named = toldIn(text, scales.fahrenheit)
  const [c, f] = [celsius[0], (named.length > 0 ? named : bareIn(text))[0]]
  if (!c || !f || celsius.length > 1 || named.length > 1) return []
  const [first, second] = c.start < f.start ? [c, f] : [f, c]
  const between = text.slice(first.end, second.start)
  const right = ((f.value - 32) * 5) / 9
  if (
    between.length > reach ||
    !link.test(between) ||
    Math.abs(right - c.value) <= Math.max(1.2, Math.abs(right) * 0.03)
  )
    return []
  const shown = Number(right.toPrecision(3))
  return [
    {
      start: first.start,
      end: second.end,
      severity: 'medium',
      message: {
        zh: `换算不符：华氏 ${f.value} 度约合 ${shown} 摄氏度，不是 ${c.value}`,
        en: `Wrong conversion: ${f.value} °F is about ${shown} °C, not ${c.value}`,
      },
      hint: { zh: '摄氏度＝（华氏度－32）×5÷9', en: 'Subtract 32, then times five ninths' },
    },
  ]
}
