import { clocksOf } from '../../../numbers/clocks'
import { durationsOf } from '../../../numbers/durations'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

/** 每一刻钟发一趟, 每隔20分钟一班 */
const every = /(?:每隔?|间隔|相隔)(?:大约|约)?$/u
const once =
  /^(?:就|便)?(?:会|有)?(?:发[出车]?|开[出]?|播[放报]?|测|采样?|取样?|巡[逻查]?|广播|喷|演)?(?:一|1)(?<kind>[班趟次场遍轮])/u
const count = String.raw`(?<count>\d{1,3}|[一二两三四五六七八九十百零]{1,5})`
const total = (kind: string) =>
  new RegExp(
    String.raw`(?:一共|总共|共计?|全天|每天|每日|一天)(?:要|能|会|可|有|发[出车]?|开行?|播放?|测|采样?|是|为|下来|,)*${count}(?:个)?(?:${kind}|班次|车次)(?!次)`,
    'u',
  )
/** In both directions, or not all day alike. */
const twofold = /双向|往返|对开|来回|上下行|两[端头边地]|各(?:发|开|有|\d)/u
const uneven = /高峰|平峰|午休|周末|节假日|其他时[间段]|其余|分别|除|之前|之后|加密|增|减|不含|单程/u
/** Whether the first and the last are counted is told. */
const bothEnds =
  /首末(?:班|车|两)?[^,;。]{0,6}(?:算|计|含|包)|(?:含|包括|算上|连同|加上)首末|首尾[^,;。]{0,4}(?:算|计|含)|两头都算/u

const hitOf = (start: number, end: number, right: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `按文中的起止与间隔应为 ${right}`, en: `By the times and the interval told that makes ${right}` },
  hint: { zh: '核对起止时刻、间隔与次数', en: 'Check the times, the interval and the count' },
})

/** 早上六点首班,晚上八点末班,每一刻钟一趟,一天共47趟: more or fewer than the time holds, in what stands behind `own`. */
export const wrongDepartures = (text: string, own: number): Hit[] => {
  const [from, to, ...others] = /每|间隔|相隔/u.test(text) ? clocksOf(text) : []
  if (!from || !to || others.length > 0 || uneven.test(text)) return []
  const step = durationsOf(text).find(
    ({ start, end }) => every.test(text.slice(0, start)) && once.test(text.slice(end)),
  )
  const kind = step && once.exec(text.slice(step.end))?.groups?.kind
  const told = kind === undefined ? null : total(kind).exec(text.slice(step?.end))
  const said = numeralValue(told?.groups?.count ?? '')
  if (!step || !told || said === null || said < 4 || step.low !== step.high) return []
  const [start, end] = [step.end + told.index, step.end + told.index + told[0].length]
  const spans =
    from.sure && to.sure ? [to.minutes - from.minutes] : [0, 720].map((more) => to.minutes - from.minutes + more)
  const counts = spans.filter((span) => span > 0).map((span) => Math.floor(span / step.value))
  const isRight = counts.some((gaps) => {
    const fits = bothEnds.test(text) ? [gaps + 1] : [gaps, gaps + 1]
    return fits.includes(said) || (twofold.test(text) && fits.includes(said / 2))
  })
  const [gaps] = counts
  return gaps === undefined || isRight || end <= own ? [] : [hitOf(start, end, gaps + 1)]
}
