import { isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'
import { isMadeOtherwise } from './otherwise'

/** 平均每人, 每箱 alone in its clause: what the whole is divided by. */
const shared =
  /(?:(?<mean>(?:平均|[平均分]摊)(?:下来|算来|到|分给|给)?)每(?:一|个)?|(?<=[,;。]每(?:一|个)?)|(?<both>[人户日月年]均))(?<unit>[\p{Script=Han}]{0,2}?)(?<fill>[^,;。\d每]{0,6})$/u
const people = /^[人名位口]/u
/** Of part of the whole, or of another time. */
const otherwise =
  /其中|[男女]|比|超过|以上|目标|计划|不到|至少|最[多少高低]|剩|余|另|增|减|去年|上年|全国|标准|成本|原价/u
const reach = 70

const persons = /^(?:同学|人|朋友|室友|孩子|小朋友|学生|老师|邻居|家庭|成员|员工|队员)/u
/** 6个同学 are as many 人. */
const isPeople = (text: string, { unit, end }: Amount) =>
  people.test(unit) || (unit === '个' && persons.test(text.slice(end)))
/** 日均 is by the 天 that were told. */
const spans = new Map([
  ['日', '天'],
  ['月', '个月'],
  ['年', '年'],
])
const isOf = (text: string, unit: string, one: Amount) =>
  one.unit !== '' &&
  ((one.dimension === 'time' && one.unit === spans.get(unit)) ||
    unit.startsWith(one.unit) ||
    (people.test(unit) && isPeople(text, one)))

/** 年产值5200万元，用工120人，人均工资6800元: the mean of something that the whole is not of. */
const ownThing = /工资|薪|奖金|利润|税|成本|消费|支出|存款|贷款|收入|产值|住房|寿命|年龄|工龄/u
const isOfOtherThing = (text: string, { start: from }: Amount, { start }: Amount) => {
  const thing = ownThing.exec(text.slice(Math.max(0, start - 10), start).replace(/^.*[,;。]/u, ''))?.[0]
  return thing !== undefined && !text.slice(Math.max(0, from - 14), from).includes(thing)
}

/** What stands before a bare 每箱 where a whole is shared out. */
const wholly = /共|总|花|买|用了|分[成给到]|[合卖租付摊]|标价/u
const isMean = (text: string, { start }: Amount) => /均[^,;。]{0,8}$/u.test(text.slice(Math.max(0, start - 14), start))

/** 两个数一除 counts the figures themselves. */
const isOfFigures = (text: string, { end }: Amount) => /^(?:数(?!据|码)|者|数字|指标)/u.test(text.slice(end, end + 2))

const single = <Item>(all: readonly Item[]): Item | null => (all.length === 1 ? (all[0] ?? null) : null)

const unitOf = (text: string, { start }: Amount): string => {
  const {
    mean,
    both = '',
    unit = '',
    fill = '',
  } = shared.exec(text.slice(Math.max(0, start - 14), start))?.groups ?? {}
  if (both !== '') return both.slice(0, 1)
  return mean !== undefined || (unit + fill).length < 5 ? unit + fill : ''
}

const hitOf = (whole: Amount, by: Amount, said: Amount, right: number): Hit => {
  const figure = shown(Number((right / said.factor).toPrecision(3)))
  return {
    start: Math.min(whole.start, by.start),
    end: said.end,
    severity: 'medium',
    message: {
      zh: `${whole.text}分给 ${by.text}，约为 ${figure}，不是 ${shown(said.value)}`,
      en: `Shared out that is about ${figure}, not ${shown(said.value)}`,
    },
    hint: { zh: '核对总量、份数与每份', en: 'Check the whole, the number and the share' },
  }
}

const sharedOut = (text: string, all: readonly Amount[], said: Amount): Hit[] => {
  const unit = said.ranged ? '' : unitOf(text, said)
  if (unit === '') return []
  const before = all.filter(
    (one) => one.end <= said.start && one.start > said.start - reach && !one.ranged && !isOfFigures(text, one),
  )
  const by = single(before.filter((one) => isOf(text, unit, one) && one.value > 1 && !isAlike(one, said)))
  const whole = single(before.filter((one) => isAlike(one, { ...said, per: one.per }) && one !== by))
  if (!by || !whole || otherwise.test(text.slice(Math.min(by.start, whole.start), said.start))) return []
  if (isOfOtherThing(text, whole, said)) return []
  if (!isMean(text, said) && !wholly.test(text.slice(0, said.start))) return []
  if (before.some((one) => one !== by && one !== whole && one.value > 1 && one.start > Math.min(by.start, whole.start)))
    return []
  const right = whole.amount / by.value
  const room = said.slack + (whole.slack / whole.amount) * right + (said.vague || by.vague ? 0.12 : 0.02) * right
  const isRight = Math.abs(said.amount - right) <= room || isMadeOtherwise(text, said, [whole, by])
  return isRight ? [] : [hitOf(whole, by, said, right)]
}

/** 40人捐书600本，平均每人捐25本: a share that is not the whole divided by what it is shared among. */
export const averagesIn = (text: string, all: readonly Amount[]): Hit[] =>
  /每|[人户日月年]均/u.test(text) ? all.flatMap((said) => sharedOut(text, all, said)) : []
