import type { Clause } from '../../../../numbers/clauses'
import { patternOf, type Reference, type Word } from './compiled'
import { isAsked } from './facts/topic'

/** A figure's clause within its sentence, the words of the tables in that sentence, and the sentence before. */
export type Place = { text: string; clause: Clause; words: readonly Word[]; earlier: string }

/** What may stand before the word when its clause goes on about what was named before. */
const filler =
  /^(?:其|一天|居民|普通|我国|全国|全省|全市|全境|全球|测量|实测|标称|额定|设计|它们?|该|此|这|那|的|之|平均|正常|一般|通常|标准|总|全|最高|最大|最新|最小|最低|最深处?|最热|大约|约|且|而|并|但|也|就|在|下|时|即|为|是|则|中|里|内|与|和|到|离|距离?|每天|每日|每晚|每分钟|每年|每秒|成人|成年人|人体|人|健康|安静|静息|状态|每次|建议|推荐|应|不超过|控制|只|仅|还|都|可|可以|能|达到?|表面|一个|一次|体内|里面|成年|雄性|雌性|成体|主要|每人|核心|双眼|我们|需要|大概|实际|上|有|如今|现在|目前|今天|已经?|:|“|”|"|\s)*$/u
/** 标称, 周年, 全国, 测得的: so few signs are hardly another subject, unless they name one. */
const short = 4
/** 一般家用型的额定: an answer says which it speaks of. */
const answer = 10
/** 体重15公斤的孩子: of another. */
const attributive = /^[^,;。]{0,12}[\d十百千万亿点.]\p{Script=Han}{1,4}的\p{Script=Han}/u
const other = /[、与和比]|人|[男女]|^[卵蛋幼雏仔胎苗籽果叶]|[星山河湖海洋岛国省市州车船机]$/u
const pronoun = /^(?:如果|假如|要是|一旦|当)?(?:它们?|其|该|这)/u

/** Whether the reference's subject is what the clause is about: named in it, or before it and taken up without another name. */
export const isAbout = ({ of }: Reference, { text, clause, earlier }: Place, wordStart: number): boolean => {
  if (of.length === 0) return true
  const own = text.slice(clause.start, clause.end)
  const missing = of.filter((words) => !patternOf(words).test(own))
  if (missing.length === 0) return true
  const isAnswer = isAsked(earlier)
  const goesOn = isAnswer || pronoun.test(text)
  const before = text.slice(0, clause.start)
  const begins = clause.start === 0 && !attributive.test(text.slice(wordStart))
  const scope = goesOn || begins ? `${earlier}${before}` : before
  if (scope === '' || !missing.every((words) => patternOf(words).test(scope))) return false
  const lead = of.reduce(
    (rest, words) => rest.replace(patternOf(words), ''),
    text.slice(clause.start, Math.max(clause.start, wordStart)),
  )
  if (filler.test(lead)) return true
  return (goesOn || clause.start > 0) && lead.length <= (isAnswer ? answer : short) && !other.test(lead)
}
