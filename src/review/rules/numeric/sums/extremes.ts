import { amountsOf } from '../../../numbers/amounts'
import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { Hit } from '../../rule'
import { meansIn } from './means'
import { weightedIn } from './weightedMeans'
import { passageRule } from '../passageRule'

const noun = '(?<noun>值|气?温|温度|体温|水温|湿度|血压|心率|分|价|电压|水位|浓度|海拔|身高|体重|产量)?'
const end = '(?:度)?(?:只有|仅有?|约|为|是|达|可达|不过|预计|在|有)*$'
const lowest = new RegExp(`(?:最低|最小|最少|最短|最轻|最矮)${noun}${end}`, 'u')
const highest = new RegExp(`(?:最高|最大|最多|最长|最重)${noun}${end}`, 'u')
const mean = /平均(?:值|气?温|温度|为|是|约)*$/u
/** The two belong to different days, places or things. */
const apart =
  /明[天日晚]|后[天日]|次日|夜[里间]|白天|今[天日晚].*明|[;。]|另一|分别|昨[天日]|记录|史上|历史|月.*月|省|山区|北部|南部|东部|西部|第|限|允许|推荐|不[低高]于|个.*个/u

const named = (text: string, figures: readonly Quantity[], name: RegExp) => {
  for (const figure of figures) {
    const match = figure.joined ? null : name.exec(text.slice(Math.max(0, figure.start - 10), figure.start))
    if (match) return { figure, noun: match.groups?.noun ?? '' }
  }
  return null
}

const hit = ({ start }: Quantity, end: number, zh: string, en: string): Hit[] => [
  {
    start,
    end,
    severity: 'medium',
    message: { zh, en },
    hint: { zh: '核对最低、最高和平均值', en: 'Check the extremes and the mean' },
  },
]

const extremesIn = (text: string): Hit[] => {
  const all = figuresOf(text)
  const low = named(text, all, lowest)
  const figures = all.filter(({ dimension, unit }) => dimension === low?.figure.dimension && unit === low.figure.unit)
  const high = low && named(text, figures, highest)
  if (!low || !high) return []
  const [first, last] = [low.figure, high.figure].sort((a, b) => a.start - b.start)
  const between = text.slice(first?.end, last?.start)
  const isSame = low.noun === high.noun && between.length < 16 && !apart.test(between)
  if (first && last && isSame && low.figure.amount > high.figure.amount)
    return hit(first, last.end, '最低值大于最高值', 'The lowest lies above the highest')
  const average = named(text, figures, mean)?.figure
  const isOutside = average && (average.amount < low.figure.amount || average.amount > high.figure.amount)
  return isOutside
    ? hit(average, average.end, '平均值落在最低值与最高值之外', 'The mean lies outside its own extremes')
    : []
}

/** 最低3℃、最高7℃、平均9℃; 最低29℃，最高21℃; 31、33、36℃，平均37℃: values out of their order. */
export const extremes = passageRule({
  id: 'mean-outside-extremes',
  reference: '最小值≤平均值≤最大值',
  gate: /最|平均/u,
  find: (text, own) => {
    const hits = text.includes('平均') ? [...meansIn(text), ...weightedIn(text, amountsOf(text))] : []
    if (hits.length > 0) return hits
    return extremesIn(text.slice(own)).map((one) => ({ ...one, start: one.start + own, end: one.end + own }))
  },
})
