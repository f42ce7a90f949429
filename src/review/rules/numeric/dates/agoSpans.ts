import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const count = String.raw`(?:\d[\d.,]*[万亿]?|[一二两三四五六七八九十百千万亿]{2,9})`
/** 约1.45亿年前, 距今约6600万年 */
const ago = new RegExp(
  `(?<=距今[^,;。\\d]{0,4})(?<count>${count})(?:多|余)?年(?:前|左右)?|(?<count2>${count})(?:多|余)?年(?:以|之)?前`,
  'gu',
)
const lasted = new RegExp(
  '(?:持续|延续|历时|历经|延绵|绵延|长达|跨越|相隔|间隔|相距|相差|时隔|跨度|前后|一共|共计|总共|经历|经过|统治|(?:生活|生存|存在|繁衍|称霸|主宰|延续|存续|统治)了)[^,;。\\d]{0,8}?' +
    `(?<said>(?<count>${count})(?:多|余)?(?:个)?年)(?!前|以前|之前|后|左右前)`,
  'gu',
)
/** Honest texts round both ends and the time between, and begin an age some way before the first thing that they name. */
const slack = 0.15

type Ago = { start: number; end: number; years: number }

const valueOf = (said = '') => numeralValue(said.replaceAll(',', '')) ?? 0

const agosIn = (text: string): Ago[] =>
  everyMatch(text, ago).map(({ 0: found, index, groups = {} }) => ({
    start: index,
    end: index + found.length,
    years: valueOf(groups.count ?? groups.count2),
  }))

const shown = (years: number) =>
  years >= 1e8
    ? `${Number((years / 1e8).toPrecision(3))} 亿年`
    : years >= 1e4
      ? `${Number((years / 1e4).toPrecision(3))} 万年`
      : `${years} 年`

/** 始于1.45亿年前,止于6600万年前,持续约9900万年: a time between two that are told from now. */
export const wrongAgoSpans = (text: string, own: number): Hit[] => {
  if (!/年(?:以|之)?前|距今/u.test(text)) return []
  const agos = agosIn(text)
  return everyMatch(text, lasted).flatMap(({ 0: found, index, groups = {} }): Hit[] => {
    const end = index + found.length
    const [from, to, ...others] = agos.filter((one) => one.end <= index)
    const said = valueOf(groups.count)
    if (
      !from ||
      !to ||
      others.length > 0 ||
      end <= own ||
      /公元|\d{4}年/u.test(text.slice(to.end, index)) ||
      index - to.end > 40 ||
      said === 0
    )
      return []
    const right = Math.abs(from.years - to.years)
    if (Math.min(from.years, to.years) < 1000 || Math.abs(said - right) <= Math.max(said, right) * slack) return []
    return [
      {
        start: end - (groups.said ?? '').length,
        end,
        severity: 'medium',
        message: { zh: `文中两个年代相隔约 ${shown(right)}`, en: `Between the two times lie about ${right} years` },
        hint: { zh: '核对年代和间隔', en: 'Check the times and the time between' },
      },
    ]
  })
}
