import type { Formula } from './formula'

const unit = '(?:毫升|升|克|千克)'
const named = '(?:的|浓度为?|质量分数为?|体积分数为?)*'
/** 75%的酒精100毫升, 100毫升浓度为75%的酒精 */
const shareFirst = String.raw`(?<share>[\d.]+)%[^\d%]{0,24}?(?<volume>[\d.]+)(?<unit>${unit})[^\d%]{0,14}?`
const volumeFirst = String.raw`(?<volume>[\d.]+)(?<unit>${unit})${named}(?<share>[\d.]+)%[^\d%]{0,14}?`
const result = String.raw`[^\d%]{0,22}(?<said>[\d.]+)%`
/** 加水到150毫升, 加50毫升水 */
const filledUp = String.raw`(?:加|兑|稀释|定容)[^\d%]{0,10}(?:到|至|成)(?<total>[\d.]+)\k<unit>${result}`
const added = String.raw`(?:加|兑)入?(?:了)?(?<more>[\d.]+)\k<unit>(?:的)?(?:蒸馏|纯净|清|纯|冷开|温)?水${result}`

const dilution = (source: string, right: Formula['right']): Formula => ({
  word: '%',
  pattern: new RegExp(source, 'u'),
  right,
  tolerance: 0.06,
  zh: '稀释后浓度＝原浓度×原量÷稀释后总量',
  en: 'a dilution holds what was in it before',
})

const strength = String.raw`(?:浓度|质量分数|含量|含盐量|盐度)(?:约|为|是)*(?<share>[\d.]+)%`
const solute = String.raw`[^\d%。]{0,8}(?:含有?|溶有|溶解了?|里有|中有)[^\d%。,]{1,8}?(?<said>[\d.]+)克`

const content = (source: string): Formula => ({
  word: '%',
  pattern: new RegExp(source, 'u'),
  right: (of) => (of('volume') * of('share')) / 100,
  tolerance: 0.08,
  zh: '溶质＝溶液×浓度',
  en: 'the solute is the solution by its strength',
})

const toTotal: Formula['right'] = (of) => (of('share') * of('volume')) / of('total')
const withMore: Formula['right'] = (of) => (of('share') * of('volume')) / (of('volume') + of('more'))

/** How strong a solution is after water was added, and what is dissolved in it. */
export const solutions: readonly Formula[] = [
  dilution(shareFirst + filledUp, toTotal),
  dilution(volumeFirst + filledUp, toTotal),
  dilution(shareFirst + added, withMore),
  dilution(volumeFirst + added, withMore),
  content(String.raw`(?<volume>[\d.]+)(?:毫升|克)[^\d%。]{0,8}${strength}${solute}`),
  content(String.raw`${strength}[^\d%。]{0,12}?(?<volume>[\d.]+)(?:毫升|克)${solute}`),
]
