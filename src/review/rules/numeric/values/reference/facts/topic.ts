import type { Quantity } from '../../../../../numbers/quantities'
import { remembering } from '../../../../../numbers/remembering'
import type { Place } from '../about'
import { readingOf } from '../reading'
import type { Subject } from './compiled'

/** Things that a figure may be told of without being named beside it; `asks` when the sentence before asks for the figure. */
export type Topic = { subjects: readonly Subject[]; carried: boolean; asks: boolean }

const pronoun = /^.{0,6}(?:它们?|其|该|这种|这些|这)/u
const question = /(?:多[大高长重远深宽厚快久少冷热老]|几何|什么|哪|吗|几|不[^,]{1,3})[^,]{0,8}\?$/u
const longest = 40

/** The sentence asks for a figure that the next one gives. */
export const isAsked = (earlier: string): boolean =>
  earlier.endsWith('?') && earlier.length <= longest && question.test(earlier)

/** What a clause may begin with that leaves out of what it is told: 体重约, 占地只有. */
const measured =
  /体重|净重|自重|[身树肩]高|[体身全总]长|[翼翅]展|海拔|时速|占地|面积|国土|领土|人口|居民|寿命|心[跳率]|[直口伞]径|周长|水深|最深处?|厚度|[熔沸]点|密度|容量|功率|续航|排水量|主跨|公转|自转|亩产|降水量?|[长高重]达/u
const soon = /^[^的,\d]{0,14}$/u
/** When, how and of which sort it is: 全力冲刺时, 成年雄性. */
const when =
  /^(?:.{0,10}(?:[时后前中内]|以来|下来))?(?:它们?|其|成[年体熟]|长成|个体|[雄雌]性|[最现]?[大小高长重深存]|一?般|通常|常年|平均|全|总|整[个体座条只]|[年但可也却更还仅只约就能])*$/u

/** Another thing comes into the text. */
const another = /相比|比起|相反|而|另|其他|其它|别的|不同|也有|各|每|分别|以及|和|与/u

const leavesOut = (text: string, from: number, start: number): boolean => {
  const lead = text.slice(from, start)
  const name = measured.exec(lead)
  if (!name || !soon.test(lead.slice(name.index + name[0].length))) return false
  return when.test(lead.slice(0, name.index)) && !another.test(text.slice(0, start))
}

/** The things that a sentence names, the last first. */
const namedIn = remembering((text: string): readonly Subject[] => [...readingOf(text).subjects].reverse())

const nothing: Topic = { subjects: [], carried: false, asks: false }

/** What the sentence goes on about: what a pronoun or a question before it names, or what its clause leaves out. */
export const topicOf = ({ text, clause, earlier }: Place, { start }: Quantity): Topic => {
  if (earlier === '') return nothing
  const asks = isAsked(earlier)
  if (!asks && !pronoun.test(text) && !leavesOut(text, clause.start, start)) return nothing
  return { subjects: namedIn(earlier), carried: true, asks }
}

/** Whether a text that names nothing may still tell facts of what the one before it names. */
export const mayGoOn = (text: string, earlier: string): boolean =>
  earlier !== '' && (pronoun.test(text) || isAsked(earlier) || measured.test(text))
