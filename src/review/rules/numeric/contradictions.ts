import type { ReadSentence } from '../../scene'
import type { Hit } from '../rule'

/** Rules on what cannot be right whoever says it and whatever is supposed: the text's own figures contradict each other, or the calendar. */
const contradictions: ReadonlySet<string> = new Set([
  'parts-sum',
  'part-above-whole',
  'counts-sum',
  'kinds-sum',
  'share-of-count',
  'change-arithmetic',
  'rate-times-amount',
  'difference-or-ratio',
  'own-conversion',
  'unit-conversion',
  'schoolbook-formula',
  'mean-outside-extremes',
  'impossible-date',
  'weekday-of-date',
  'century-of-year',
  'age-of-years',
  'clock-span',
  'years-between',
  'time-order',
  'year-name',
])
export const isContradiction = (ruleId: string): boolean => contradictions.has(ruleId)

/** Rules on what everybody can look up: somebody else may have said it, or it is only supposed. */
const lookedUp: ReadonlySet<string> = new Set(['dimension-clash', 'impossible-figure', 'reference-value'])

/** Whether a rule reads a sentence that denies something: it may deny something else than the figure. */
export const mayStandInDenial = (ruleId: string): boolean => isContradiction(ruleId) || lookedUp.has(ruleId)

/** Says of a figure that it is wrong, or gives another one for it. */
const denied =
  /不是|并非|而非|没有|不存在|不会有|哪有|哪来|其实|实际上?|实为|应为|应该?是|才对|不可能|不等于|不符|不成立|怎么会|何来|纠正|更正|误(?!差|区)|(?<!差|试)错(?!落|位|峰|综|过|车|杂)|谣|假的|虚构|荒|可笑|矛盾/u
/** The same behind it, about the sentence before. */
const deniedBehind =
  /算错|写错|说错|弄错|搞错|错了|有误|错误|误写|误传|笔误|谣|不实|不存在|不成立|对不上|站不住|不可信|不靠谱|矛盾|假的|纠正|更正/u
const quotes = /[“"「『][^”"」』]*$/u

/** The wrong figure itself is denied, or stands in somebody's mouth. */
export const isDenied = ({ text, around }: ReadSentence, { end }: Pick<Hit, 'end'>): boolean =>
  denied.test(text) || quotes.test(text.slice(0, end)) || deniedBehind.test(around)
