import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const count = String.raw`(?:\d{1,3}|[一二两三四五六七八九十百]{1,5})`
const units = '年|个月|个?星期|个?礼拜|周|天|个?小时|个?钟头|分钟?|秒'
const item = `${count}(?:${units})`
const list = new RegExp(
  `(?<items>${item}(?:半)?(?:(?:[、,]|(?:再|又)?(?:加上?|零|外加|和)|[、,](?:零|加|外加))${item}){1,3})(?!或|至|到)["”」]?[^\\d。;]{0,6}(?:[。,][^。\\d]{0,16})?(?:合起来|加起来|加在一起|一共|总共|合计|共计|共|合|算下来)(?:就|正好|刚好|约|大约)?(?:是|为|有)?(?<total>\\d{1,4}|[一二两三四五六七八九十百千零]{1,8})(?<unit>天|日|周|个?星期|个?小时|分钟?)(?!后|前|里|内)`,
  'gu',
)
const one = new RegExp(`(?<count>${count})(?<unit>${units})`, 'gu')
/** In days, as little and as much as a unit may have. */
const lengths: readonly (readonly [unit: RegExp, low: number, high: number])[] = [
  [/年/u, 360, 366],
  [/月/u, 28, 31],
  [/星期|礼拜|周/u, 7, 7],
  [/天|日/u, 1, 1],
  [/小时|钟头/u, 1 / 24, 1 / 24],
  [/分/u, 1 / 1440, 1 / 1440],
  [/秒/u, 1 / 86_400, 1 / 86_400],
]
const lengthOf = (unit: string) => lengths.find(([name]) => name.test(unit))

/** Whether each is of a finer unit than the one before it, so that all are parts of one time. */
const isOneTime = (units_: readonly number[]) => units_.every((low, at) => at === 0 || low < (units_[at - 1] ?? 0))

const boundsOf = (items: string) => {
  const parts = [...items.matchAll(one)].flatMap(({ groups = {} }) => {
    const [, low, high] = lengthOf(groups.unit ?? '') ?? []
    const value = numeralValue(groups.count ?? '')
    return low === undefined || high === undefined || value === null ? [] : [{ low, high, value }]
  })
  if (parts.length < 2 || !isOneTime(parts.map(({ low }) => low))) return null
  return {
    low: parts.reduce((sum, part) => sum + part.value * part.low, 0),
    high: parts.reduce((sum, part) => sum + part.value * part.high, 0),
  }
}

/** 三个月、三个星期、零三天……合起来是一百一十四天 */
export const wrongSums = (text: string): Hit[] =>
  /合|共|加/u.test(text)
    ? [...text.matchAll(list)].flatMap(({ 0: found, index, groups = {} }): Hit[] => {
        const bounds = boundsOf(groups.items ?? '')
        const [, unit] = lengthOf(groups.unit ?? '') ?? []
        const total = (numeralValue(groups.total ?? '') ?? 0) * (unit ?? 1)
        const room = (unit ?? 1) * 0.51
        if (!bounds || unit === undefined || (total >= bounds.low - room && total <= bounds.high + room)) return []
        return [
          {
            start: index,
            end: index + found.length,
            severity: 'medium',
            message: {
              zh: `各段时间相加约 ${Math.round((bounds.low + bounds.high) / 2 / unit)} ${groups.unit}`,
              en: 'The times add up to another one',
            },
            hint: { zh: '核对各段时间和总时间', en: 'Check the times and their sum' },
          },
        ]
      })
    : []
