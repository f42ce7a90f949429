import { amountsOf, isAlike, type Amount } from '../../numbers/amounts'
import type { Hit } from '../rule'
import { isAdditive } from './lists'
import { passageRule } from './passageRule'
import { sharesOfNamed } from './shareOfNamed'
import { sharesOfWholes } from './shareOfWhole'

const inside = /其中|[中里内][,有]|有|:/u
const compared = /比|增|减|降|升|每|各|平均|超过|以上|去年|上年|同期|另/u
/** What says that the share is that of the part in the whole. */
const stated =
  /^(?:患者|学生|病例|受访者)?[^,;。\d]{0,6}[,(]?(?:约|大约)?(?:占(?:比|总数|总人数|总面积|总量|总[\p{Script=Han}]{1,3}|全部|全体|全[市县省国区校班]|其中)?(?:的|为|约)*|[\p{Script=Han}]{1,4}率(?:为|达|是|约)*|比例(?:为|是|约)*|即)(?:约|大约|近)*$/u
const bracketed = /^\s?[(](?:约|占)*\s?$/u
const reach = 24

const hitOf = (text: string, [whole, part, share]: readonly [Amount, Amount, Amount]): Hit[] => {
  const [between, link] = [text.slice(whole.end, part.start), text.slice(part.end, share.start)]
  const isPart = isAlike(whole, part) && isAdditive(whole) && isAdditive(part) && part.amount <= whole.amount
  const isRate = between.length < 14 && /^,[\p{Script=Han}]{1,5}率/u.test(link)
  if (!isPart || !(isRate || inside.test(between)) || between.length > reach || compared.test(between)) return []
  if (!stated.test(link) && !bracketed.test(link)) return []
  const expected = (part.amount / whole.amount) * 100
  const room = Math.max(share.vague ? 2 : 0.6, share.slack, expected * 0.02)
  const rounding = expected * (part.slack / part.amount + whole.slack / whole.amount)
  if (Math.abs(expected - share.amount) <= room + rounding) return []
  const right = Math.round(expected * 10) / 10
  return [
    {
      start: whole.start,
      end: share.end,
      severity: 'medium',
      message: {
        zh: `${part.text} 占 ${whole.text} 的 ${right}%，不是 ${share.text}`,
        en: `${part.value} of ${whole.value} is ${right} %, not ${Math.round(share.value * 10) / 10} %`,
      },
      hint: { zh: '核对数量与百分比', en: 'Check counts and percentage' },
    },
  ]
}

const sharesOfParts = (text: string): Hit[] => {
  const all = amountsOf(text)
  return all.flatMap((share, at) => {
    const [whole, part] = [all[at - 2], all[at - 1]]
    return share.dimension === 'share' && !share.ranged && whole && part ? hitOf(text, [whole, part, share]) : []
  })
}

/** 共200例，其中50例，占30%: a share that its own figures contradict. */
export const shareOfCount = passageRule({
  id: 'share-of-count',
  reference: '百分比应与所列的数量一致',
  gate: /分之|%|成/u,
  find: (text) => [...sharesOfParts(text), ...sharesOfWholes(text), ...sharesOfNamed(text)],
})
