import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { SentenceRule } from '../rule'

const named = (text: string, figures: readonly Quantity[], name: RegExp): Quantity | undefined =>
  figures.find(({ start, joined }) => !joined && name.test(text.slice(Math.max(0, start - 8), start)))

const lowest = /(?:最低|最小|最少|最短)(?:值|气?温|温度|为|是|约|达|只有|仅)*$/u
const highest = /(?:最高|最大|最多|最长)(?:值|气?温|温度|为|是|约|达|可达)*$/u
const mean = /平均(?:值|气?温|温度|为|是|约)*$/u

/** 最低3℃、最高7℃、平均9℃: a mean outside its own extremes. */
export const extremes: SentenceRule = {
  id: 'mean-outside-extremes',
  reference: '最小值≤平均值≤最大值',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here' || !text.includes('最') || !text.includes('平均')) return []
      const all = figuresOf(text)
      const low = named(text, all, lowest)
      const figures = all.filter(({ dimension }) => dimension === low?.dimension)
      const high = named(text, figures, highest)
      const average = named(text, figures, mean)
      if (!low || !high || low.unit !== high.unit) return []
      const isOutside = average !== undefined && (average.amount < low.amount || average.amount > high.amount)
      if (!isOutside) return []
      return [
        {
          start: average.start,
          end: average.end,
          severity: 'medium',
          message: { zh: '平均值落在最低值与最高值之外', en: 'The mean lies outside its own extremes' },
          hint: { zh: '核对最低、最高和平均值', en: 'Check the extremes and the mean' },
        },
      ]
    },
}
