import type { Quantity } from '../../../../numbers/quantities'
import type { Place } from '../candidates'
import { readingOf } from '../reading'
import type { Subject } from './compiled'

/** Things that a figure may be told of without being named beside it; `asks` when the sentence before asks for the figure. */
export type Topic = { subjects: readonly Subject[]; carried: boolean; asks: boolean }

const pronoun = /^.{0,6}(?:它们?|其|该|这种|这些|这)/u
const question = /(?:多[大高长重远深宽厚快久少冷热老]|几何|什么|哪|吗|几|不[^,]{1,3})[^,]{0,8}\?$/u
const longest = 40

/** 体重约, 全力冲刺时时速可达: a clause that begins with what is measured, but for when and how, leaves out of what. */
const elided =
  /^(?:[^,]{0,8}(?:[时后前中内]|以来|下来|算下?来)|它们?|其|成年|成体|成熟|长成|个体|[雄雌]性|[最现]?[大小高长重深存]|一?般|通常|常年|平均|全|总|整[个体座条只]|[但可也却更还仅只约就能])*(?:体重|净重|自重|身高|体长|身长|全长|总长|树高|肩高|翼展|翅展|海拔|时速|占地|面积|国土|领土|人口|居民|寿命|心跳|心率|直径|口径|伞径|周长|水深|最深处?|厚度|熔点|沸点|密度|容量|功率|续航|排水量|主跨|公转|自转|亩产|年?降水量?|长达|高达|重达)[^的,\d]{0,8}$/u

/** Another thing comes into the text. */
const another = /相比|比起|相反|而|另|其他|其它|别的|不同|也有|各|每|分别|以及|和|与/u

/** The sentence asks for a figure that the next one gives. */
export const isAsked = (earlier: string) => earlier.length <= longest && question.test(earlier)

const nothing: Topic = { subjects: [], carried: false, asks: false }

/** What the sentence goes on about: what a pronoun or a question before it names, or what its clause leaves out. */
export const topicOf = ({ text, clause, earlier }: Place, { start }: Quantity): Topic => {
  if (earlier === '') return nothing
  const asks = isAsked(earlier)
  const goesOn =
    asks || pronoun.test(text) || (elided.test(text.slice(clause.start, start)) && !another.test(text.slice(0, start)))
  if (!goesOn) return nothing
  return { subjects: [...readingOf(earlier).subjects].reverse(), carried: true, asks }
}

const anyElided =
  /体重|净重|自重|[身肩树]高|[体身全总]长|[翼翅]展|海拔|时速|占地|面积|国土|领土|人口|居民|寿命|心[跳率]|[直口]径|周长|水深|最深|厚度|[熔沸]点|密度|容量|功率|续航|排水量|主跨|公转|自转|亩产|降水|[长高重]达/u

/** Whether a text that names nothing may still tell facts of what the one before it names. */
export const mayGoOn = (text: string, earlier: string): boolean =>
  earlier !== '' && (pronoun.test(text) || question.test(earlier) || anyElided.test(text))
