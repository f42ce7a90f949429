import { clauseAt } from '../../../numbers/clauses'
import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { SentenceRule } from '../../rule'

/** What may well be told downwards: falls, times before now, wavelengths from red to violet, ratings. */
const downwards = /[从由自]|[降减缩跌落退]|冷却|距今|年前|公元前|波长|倒|纬|[东西]经|比分|得分|负|零下|-\d|×|10\^?[-−]/u
const cyclic = new Set(['点', '时', '月', '日', '度', '次', '号', '°'])

/** 95℃降到60℃, 接着在60到30℃之间: what falls goes on falling. */
const cooled = /(?:降[到至了低]|下降|冷却|凉[到下了]|[落退跌掉][到至])[^。]{0,40}$/u
/** 温度一到0℃以上: as soon as. */
const isAdverb = (text: string, from: Quantity, to: Quantity) =>
  from.text === '一' && /^到/u.test(text.slice(from.end, to.start))

/** 2007—08年, 7000～5000年前, 前64年～17年, 747-400d: years of a calendar, the last digits alone or counted backwards, and names. */
const isName = (text: string, from: Quantity, to: Quantity) =>
  to.unit === 'd' ||
  (to.dimension !== 'temperature' && to.value < 0) ||
  (to.dimension === 'count' && from.value > 20 * to.value) ||
  (to.unit === '年' && (from.value >= 300 || text.charAt(to.end) === '前' || /前$/u.test(text.slice(0, from.start))))

/** 三五天到十来天: two digits side by side are a few. */
const rough = /^[一二两三四五六七八九]{2}(?![〇零一二三四五六七八九十百千万])/u

const isReversed = (text: string, from: Quantity, to: Quantity): boolean => {
  const clause = clauseAt(text, from.start)
  return (
    to.joined &&
    !rough.test(from.text) &&
    from.dimension === to.dimension &&
    from.amount > to.amount &&
    (!cyclic.has(to.unit) || to.text.includes('个月')) &&
    from.dimension !== 'pressure' &&
    !from.text.includes('分之') &&
    !/^[一二两三四五六七八九]千[米克瓦]/u.test(to.text) &&
    !/[a-z](?:\/t)?\s?$/u.test(text.slice(0, from.start)) &&
    !isAdverb(text, from, to) &&
    !isName(text, from, to) &&
    !cooled.test(text.slice(0, from.start)) &&
    !/或|\//u.test(text.slice(from.end, to.start)) &&
    !downwards.test(text.slice(clause.start, to.start))
  )
}

/** 5～3毫克: the greater end first. */
export const ranges: SentenceRule = {
  id: 'reversed-range',
  reference: 'GB/T 15835《出版物上数字用法》：范围由小到大',
  find:
    () =>
    ({ text }) => {
      const figures = figuresOf(text)
      return figures.flatMap((to, at) => {
        const from = figures[at - 1]
        if (!from || !isReversed(text, from, to)) return []
        return [
          {
            start: from.start,
            end: to.end,
            severity: 'medium',
            message: { zh: '范围的起点大于终点', en: 'The range begins with its greater end' },
            hint: { zh: '核对两个数字，范围由小到大写', en: 'Check both figures and give the smaller first' },
          },
        ]
      })
    },
}
