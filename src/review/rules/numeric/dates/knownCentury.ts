import { clauseAt } from '../../../numbers/clauses'
import type { Hit } from '../../rule'
import { erasIn, type Era } from './centuries'
import { knownEvents, without } from './knownEvents'
import { periodsIn } from './periods'
import type { Event } from '../values/reference/events'
import { lives } from '../values/reference/lives'

/** Other times look at the event, or it is only the ground of something else. */
const otherwise =
  /以来|之后|以后|后来|重新|仍|依然|还在|直到|还没|没有|尚|不知|不会|之前|以前|等到|早在|取代|检验|研究|才|周年|纪念|电影|如果|假如|预言|设想|推广|普及|广泛|发展|改进|应用|使用|耐药/u
/** 二战期间,弗莱明发现的青霉素救活了…… */
const attributed = /(?:发现|发明|提出|研制|合成|创立)的(?=\p{Script=Han})/u
/** So many years beside its century an event may still be reckoned to it. */
const slack = 5

/** A slip leads to the century before or behind; other events probably belong to something else. */
const reach = 110

const isOutside = ({ from, to }: Era, first: number, last: number) => last < from - slack || first > to + slack

const hitOf = (era: Era, zh: string, en: string): Hit => ({
  start: era.start,
  end: era.end,
  severity: 'medium',
  message: { zh: `${zh}，与文中的${era.text}不符`, en },
  hint: { zh: '核对世纪和年代', en: 'Check the century' },
})

const yearsOf = ([, , , from, to]: Event) => (from === to ? `${from}` : `${from}–${to}`)

/** What is told of a century: its clause, and the next one when it stands alone. */
const told = (text: string, era: Era): string => {
  const { start, end } = clauseAt(text, era.start)
  const isAlone = text.slice(era.end, end).length < 2
  return text.slice(start, isAlone ? clauseAt(text, Math.min(end + 1, text.length)).end : end)
}

/** 青霉素是20世纪50年代发现的: a well-known event in another century or decade than its own. */
export const wrongCenturies = (text: string): Hit[] => {
  const [era, ...others] = [...erasIn(text), ...periodsIn(text).map((one) => ({ ...one, text: one.name }))]
  if (!era || others.length > 0 || /\d{4}年/u.test(text)) return []
  const words = told(text, era)
  if (attributed.test(words)) return []
  return knownEvents
    .filter(({ event: [, , , from, to] }) => to > era.from - reach && from < era.to + reach)
    .filter(({ event, of }) => isOutside(era, event[3], event[4]) && of.every((about) => about.test(words)))
    .filter(({ of }) => !otherwise.test(without(words, of)))
    .slice(0, 1)
    .map(({ event }) => hitOf(era, `${event[0]}是在 ${yearsOf(event)} 年`, `${event[1]}: ${yearsOf(event)}`))
}

const people = lives.map(([name, born, died]) => ({ name: new RegExp(name, 'u'), born, died }))
const anyone = new RegExp(lives.map(([name]) => name).join('|'), 'u')
/** Between a century and its man stand only his country and his craft. */
const title =
  /^(?:的|伟大|著名|杰出|大|[\p{Script=Han}]{1,3}国|意大利|波兰|荷兰|瑞士|瑞典|丹麦|奥地利|俄罗?国?|欧洲|[\p{Script=Han}]{2,4}[家者师士匠])*$/u
const craft = /^(?:的|[\p{Script=Han}]{1,4}国|意大利|欧洲)*[^,;。]{0,6}[家者师士匠人]/u

/** 牛顿是15世纪的英国物理学家, 15世纪的牛顿: a century in which someone didn't live. */
export const wrongLifeCenturies = (text: string): Hit[] => {
  if (!text.includes('世纪') || !anyone.test(text)) return []
  return erasIn(text).flatMap((era) => {
    const [behind, before] = [text.slice(era.end, era.end + 22), text.slice(Math.max(0, era.start - 12), era.start)]
    const person = people.find(({ name }) => {
      const at = name.exec(behind)
      const last = name.exec(before)
      const isHis = last !== null && /^(?:是|为)(?:一[位名个])?$/u.test(before.slice(last.index + last[0].length))
      return (at !== null && title.test(behind.slice(0, at.index))) || (isHis && craft.test(behind))
    })
    if (!person || !isOutside(era, person.born, person.died)) return []
    return [hitOf(era, `此人生于 ${person.born} 年、卒于 ${person.died} 年`, 'Nobody of that name lived then')]
  })
}
