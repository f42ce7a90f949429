import type { Quantity } from '../../../../../numbers/quantities'
import { remembering } from '../../../../../numbers/remembering'
import type { Place } from '../about'
import { readingOf } from '../reading'
import type { Subject } from './compiled'

/** Things that a figure may be told of without being named beside it; `asks` when the sentence before asks for the figure. */
export type Topic = { subjects: readonly Subject[]; carried: boolean; asks: boolean }

const pronoun = /^.{0,6}(?:(?<![与和跟比对把被以从靠吃给])它们?|其|该|这种|这些|这|[两二][者种])/u
const late = /(?<![其与和跟比对把被以从靠吃给])它/u
/** Whether a pronoun takes up what was named before; 在所有金属里它的熔点最高: behind more words, only where these name nothing else. */
const takesUp = (text: string): boolean => {
  if (pronoun.test(text)) return true
  const at = late.exec(text)?.index
  return at !== undefined && !readingOf(text).subjects.some(({ start }) => start < at)
}
const question = /(?:多[大高长重远深宽厚快久少冷热老]|几何|怎么|什么|哪|吗|几|不[^,]{1,3})[^,]{0,16}\?$/u
const longest = 40

/** The sentence asks for a figure that the next one gives. */
export const isAsked = (earlier: string): boolean =>
  earlier.endsWith('?') && earlier.length <= longest && question.test(earlier)

/** What a clause may begin with that leaves out of what it is told: 体重约, 占地只有. */
const measured =
  /体重|净重|自重|[身树肩]高|[体身全总]长|[翼翅]展|双翅|展开|海拔|时速|占地|面积|国土|领土|人口|居民|寿命|心[跳率]|[直口伞]径|周长|水深|最深处?|厚度|[熔沸]点|密度|容量|功率|续航|排水量|主跨|公转|自转|亩产|降水量?|[长高重]达|最[长高重深宽快大](?:可|能|的?约|达)|长[高到出]|跳动?|产[奶蛋]|振翅|扇动|[吃喝](?![力亏惊])/u
const group = /^(?:我国|中国|健康|正常|成年|青年|男|女|成人|一般|通常|平均)/u
const soon = /^[^的,\d]{0,14}$/u
/** When, how and of which sort it is: 全力冲刺时, 成年雄性. */
const when =
  /^(?:.{0,10}(?:[时后前中内]|以来|下来))?(?:它们?|其|成[年体熟]|长成|个体|[雄雌公母](?:性|\p{Script=Han}(?=[身体双翅全重]|$))|[一每](?:天|昼夜|小时|分钟|秒|年)|会|往往|[最现]?[大小高长重深存]|一?般|通常|常年|平均|全|总|整[个体座条只]|[年但可也却更还仅只约就能])*$/u

/** Another thing comes into the text. */
const another =
  /相比|比起|相反|而|另|其他|其它|别的|不同|也有|各|每(?!分钟|小时|秒|天|年|昼夜|次|晚|夜)|分别|以及|和|与/u

/** 我国成年男性一般在: of whom and how it is told, and nothing more. */
const ofWhom =
  /^(?:我国|中国|健康|正常|成年|青年|男[性子人士]?|女[性子人士]?|成人|大?多数?|人们?|的|一般|通常|平均|大约|约|在|为|是|有|可达?|达到?|能|数值|[标参]?[准考]?值|范围|则|都|也|只|仅|左右|,)+$/u

const leavesOut = (text: string, from: number, start: number): boolean => {
  const lead = text.slice(from, start)
  if (ofWhom.test(text.slice(0, start)) && start > 3) return true
  const name = measured.exec(lead)
  if (!name || !soon.test(lead.slice(name.index + name[0].length))) return false
  return when.test(lead.slice(0, name.index)) && !another.test(text.slice(0, start))
}

/** The things that a sentence names, the last first. */
const namedIn = remembering((text: string): readonly Subject[] => [...readingOf(text).subjects].reverse())

/** 如果人可以靠阳光过活: what follows is no fact. */
const supposed = /如果|假如|假设|设想|倘|要是/u

const nothing: Topic = { subjects: [], carried: false, asks: false }

/** What the sentence goes on about: what a pronoun or a question before it names, or what its clause leaves out. */
export const topicOf = ({ text, clause, earlier }: Place, { start }: Quantity): Topic => {
  if (earlier === '' || supposed.test(earlier)) return nothing
  const asks = isAsked(earlier)
  if (!asks && !takesUp(text) && !leavesOut(text, clause.start, start)) return nothing
  return { subjects: namedIn(earlier), carried: true, asks }
}

/** Whether a text that names nothing may still tell facts of what the one before it names. */
export const mayGoOn = (text: string, earlier: string): boolean =>
  earlier !== '' &&
  (pronoun.test(text) || late.test(text) || isAsked(earlier) || measured.test(text) || group.test(text))
