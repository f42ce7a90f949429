import { durationsOf, type Duration } from '../../numbers/durations'
import { between, momentsOf, type Moment } from '../../numbers/moments'
import type { Hit, SentenceRule } from '../rule'
import { passageIn, type Passage } from './passage'

const filler =
  '(?:大约|大概|约|将近|接近|近|不到|不足|超过|整整|足足|仅仅?|只|才|差不多|竟|已经?|长达|有|是|为|又|快|了|达|:)*'
/** Words that measure from one date to the other, whoever is spoken of. */
const apart = new RegExp(
  `(?:相隔|间隔|相距|时隔|隔|相差|差|前后(?:历时|历经|共|一共|总共|跨越|经过|用|花|持续)?|从头到尾|跨越|跨度|间距|晚|早|提前|推迟)${filler}$`,
  'u',
)
const stays =
  '历时|历经|为期|为时|耗时|费时|用时|持续|延续|共|计|总共|就是|长达|(?:[用花走飞等待住过熬撑呆干守打]|度过|飞行|航行|运行|工作|驻留|逗留|停留|坚持|行走|行驶|服役|存在|跋涉|奔波|忙碌|等待|筹备|施工|建设|研究|生活|旅居|经过|经历)了'
/** Words that measure a stay or a task that the two dates begin and end; other times of the same life go on or come again. */
const lasting = new RegExp(
  `^(?!.*(?:一生|毕生|[又再还]|继续|另|(?<!前)后|前(?!后)|单|仅仅?是|其中|研究的))[^\\d]{0,12}?(?:${stays})${filler}$`,
  'u',
)
/** (9月1日至15日)共15天, 2006年到2015年的9年间 */
const spanned = new RegExp(`^[,(的这]{0,2}(?:共|一共|总共|为期|历时|持续|前后)?${filler}$`, 'u')
/** 三年后的1980年, 1977年……三年后,1980年 */
const then = /^(?:之|以)?(?<side>后|前)的?[,(]?(?:即|也就是|也即|在|到了?|直到|就是|于){0,2}$/u
/** What counts otherwise, or speaks of something that comes again. */
const otherwise =
  /公元前|(?<![之以提此])前\d|分别|每|如果|假如|周期|回归|农历|虚岁|周年|平均|半衰期|至今|迄今|以来|如今|今天|截至|目前|距今|寿命|岁|先后|各/u
const range = /^(?:—{1,2}|–|-|~|至|到|直到|直至|一直到|持续到)$/u

type Told = { from: Moment; to: Moment; said: Duration }

const isWrong = ({ from, to, said }: Told): boolean => {
  const real = between(from, to)
  const room = Math.max(said.unit, from.precision === to.precision ? from.precision : 0)
  return said.high + room * 1.04 < real.low || said.low - room * 1.04 > real.high
}

const names: readonly (readonly [minutes: number, zh: string, en: string])[] = [
  [525_949, '年', 'years'],
  [43_829, '个月', 'months'],
  [1440, '天', 'days'],
]
const shown = (minutes: number) => {
  const [unit, zh, en] = names.find(([size]) => minutes >= size * 1.9) ?? [1440, '天', 'days']
  const count = Math.round((minutes / unit) * 10) / 10
  return { zh: `${count} ${zh}`, en: `${count} ${en}` }
}

const hitOf = ({ from, to, said }: Told, own: number): Hit => {
  const real = shown(between(from, to).high)
  return {
    start: said.start - own,
    end: said.end - own,
    severity: 'medium',
    message: { zh: `文中两个日期相隔约 ${real.zh}`, en: `Between the two dates of the text lie about ${real.en}` },
    hint: { zh: '核对日期和间隔', en: 'Check the dates and the time between' },
  }
}

/** A time in days can't be told from two years. */
const isFit = ({ from, to, said }: Told) => Math.max(from.precision, to.precision) <= said.unit * 2

const pairsOf = (moments: readonly Moment[]) =>
  moments.flatMap((from, at) => moments.slice(at + 1).map((to) => ({ from, to })))

/** The dates that a time may be measured between, all before it. */
const measured = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const before = moments.filter(({ end }) => end <= said.start)
  const [from, to] = before.slice(-2)
  if (!from || !to) return []
  const lead = text.slice(to.end, said.start)
  const clause = lead.slice(lead.search(/[^,;。!?):]*$/u))
  const isSpan = range.test(text.slice(from.end, to.start)) && spanned.test(lead)
  const isTask = before.length === 2 && lead.length < 60 && lasting.test(clause)
  if (!isSpan && !isTask && !apart.test(clause)) return []
  return isSpan || before.length === 2 ? [{ from, to, said }] : pairsOf(before).map((pair) => ({ ...pair, said }))
}

/** A date, a time, and the date that is said to lie that time from it. */
const followed = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const from = moments.findLast(({ end }) => end <= said.start)
  const to = moments.find(({ start }) => start >= said.end)
  const side = to && then.exec(text.slice(said.end, to.start))?.groups?.side
  if (!from || !to || !side || said.start - from.end > 60) return []
  return [{ from, to, said }]
}

const wrongIn = ({ text, own }: Passage): Hit[] => {
  const moments = momentsOf(text)
  if (moments.length < 2 || otherwise.test(text.slice(own))) return []
  return durationsOf(text)
    .filter(({ start }) => start >= own)
    .flatMap((said) => [measured(text, moments, said), followed(text, moments, said)])
    .filter((readings) => readings.length > 0 && readings.every((told) => isFit(told) && isWrong(told)))
    .flatMap(([told]) => told ?? [])
    .slice(0, 1)
    .map((told) => hitOf(told, own))
}

/** 1903年……1911年……相隔18年: a time between two dates that the dates contradict. */
export const intervals: SentenceRule = {
  id: 'years-between',
  reference: '间隔＝后一日期－前一日期（首尾都计时多一）',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) =>
      sentence.stance === 'refuted_here' || !/[年月天周]/u.test(sentence.text) ? [] : wrongIn(passage(sentence))
  },
}
