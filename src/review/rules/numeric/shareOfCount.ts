import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'
import { sharesOfWholes } from './shareOfWhole'

const people = new Set(['人', '名', '例', '位'])
const inside = /其中|中[,有]|里[,有]|有/u
const stated =
  /^(?:患者|学生|病例|受访者)?[^,;\d]{0,6}[,(]?(?:约|大约)?(?:占(?:比|总数|总人数|全部|全体|其中)?(?:的|为|约)*|[\p{Script=Han}]{1,4}率(?:为|达|是|约)*|比例(?:为|是|约)*|即)(?:约|大约|近)*$/u
const bracketed = /^\s?\((?:约|占)*\s?$/u
const isSame = (a: Quantity, b: Quantity) =>
  a.dimension === 'count' && (a.unit === b.unit || (people.has(a.unit) && people.has(b.unit)))

const hitOf = (text: string, [whole, part, share]: [Quantity, Quantity, Quantity]): Hit[] => {
  const [between, link] = [text.slice(whole.end, part.start), text.slice(part.end, share.start)]
  if (!isSame(whole, part) || part.amount > whole.amount || !inside.test(between) || between.length > 20) return []
  if (!stated.test(link) && !bracketed.test(link)) return []
  const expected = (part.amount / whole.amount) * 100
  const tolerance = /约|近|左右/u.test(text.slice(part.end, share.end + 2)) ? 2 : 0.6
  if (Math.abs(expected - share.amount) <= Math.max(tolerance, expected * 0.02)) return []
  const right = Math.round(expected * 10) / 10
  return [
    {
      start: whole.start,
      end: share.end,
      severity: 'medium',
      message: {
        zh: `${part.value} 占 ${whole.value} 的 ${right}%，不是 ${share.value}%`,
        en: `${part.value} of ${whole.value} is ${right} %, not ${share.value} %`,
      },
      hint: { zh: '核对人数与百分比', en: 'Check counts and percentage' },
    },
  ]
}

/** 共200例，其中50例，占30%: a percentage that its own counts contradict. */
export const shareOfCount: SentenceRule = {
  id: 'share-of-count',
  reference: '百分比应与所列的数量一致',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here' || !/分之|%|成/u.test(text)) return []
      const figures = figuresOf(text)
      const hits = figures.flatMap((share, at) => {
        const [whole, part] = [figures[at - 2], figures[at - 1]]
        const isShare = share.dimension === 'share' && share.unit === '%' && !share.joined
        return isShare && whole && part ? hitOf(text, [whole, part, share]) : []
      })
      return hits.length > 0 ? hits : sharesOfWholes(text)
    },
}
