import { deeds } from './chronicle/deeds'
import { earth } from './chronicle/earth'
import { medicine } from './chronicle/medicine'
import { missions } from './chronicle/missions'
import { sciences } from './chronicle/sciences'
import { works } from './chronicle/works'
import { events, type Event } from '../values/reference/events'

/** An event with the words that must all stand in a text that speaks of it. */
export type KnownEvent = { event: Event; of: readonly RegExp[] }

/** Words that tell the same: where a row gives the first, a text may have any. */
const alike: readonly (readonly [given: RegExp, also: string])[] = [
  [/升空/u, '上天|送入|送上|启程|起飞|飞天|出征|踏上征程'],
  [/出版/u, '问世|面世|刊行|付印|初版|首版|印行'],
  [/发现(?!者)/u, '找到|认出|首次看到'],
  [/试爆/u, '炸响|腾空|蘑菇云'],
  [/大?地震$/u, '强震|大震'],
  [/通车/u, '开通|贯通|建成|启用'],
  [/着陆|登陆/u, '落到|落在|降落|软着陆|踏上|踏足'],
  [/灭绝/u, '死去|绝迹|消失'],
  [/发明/u, '造出|研制|制成|制造出|做出'],
  [/喷发/u, '爆炸|爆响|苏醒|火山灰'],
  [/沉没/u, '沉入|沉船|首航|遇难'],
  [/成立/u, '诞生|组建|创立|创建|挂牌'],
  [/登顶/u, '登上|站上|踏上'],
  [/证实/u, '验证|观测|探测'],
  [/落成/u, '建成|竣工|启用'],
]
const widened = (words: string) =>
  alike.reduce((made, [given, also]) => (given.test(words) ? `${made}|${also}` : made), words)

export const compiledEvents = (list: readonly Event[]): KnownEvent[] =>
  list.map((event) => {
    const [name = '', ...others] = event[2].split('&')
    return { event, of: [name, ...others.map(widened)].map((words) => new RegExp(words, 'u')) }
  })

/** The events of the chronicle; laws, which are changed and passed again, are not among them. */
export const knownEvents: readonly KnownEvent[] = compiledEvents([
  ...events,
  ...deeds,
  ...missions,
  ...sciences,
  ...medicine,
  ...earth,
  ...works,
])

/** A text without the words that an event is known by: what they say speaks of no later time. */
export const without = (text: string, of: readonly RegExp[]): string =>
  of.reduce((left, words) => left.split(words).join('□'), text)
