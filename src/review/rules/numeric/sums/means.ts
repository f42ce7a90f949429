import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'
import { joinedRun } from './lists'

const says = /平均[\p{Script=Han}]{0,8}$/u
/** Two of them were named as two. */
const two = /[两2二](?:次|天|个|组|地|人|台|块|年|月|处|种)[\p{Script=Han}]{0,8}$/u
/** The mean is that of the list: so many of them, or reckoned out of them. */
const ofList =
  /算下来|算出|算得|取平均|求平均|[两二三四五六七八九十\d]{1,3}(?:天|次|人|个|名|位|组|年|月|周|株|棵|只|头|台|块|期|轮|日|科|门|项|地|处|点|站|家|户|号)(?![后前])[\p{Script=Han}]{0,4}平均|平均[值数下]/u
const parted = /^(?:[^。!?:;\d]{0,6})(?:[、,;]|和|与|及|以及)[^。!?:;\d]{0,10}$/u
const otherwise = /比|最|增|减|加权|其中|每天|全国|全球|往年|历年|同期|去年|高于|低于|之间|超过|目标|中位|国际/u
const reach = 24

/** The figures of one kind that stand in a list directly before a mean. */
const valuesBefore = (text: string, all: readonly Amount[], mean: Amount): readonly Amount[] =>
  joinedRun(
    all.filter((one) => one.end <= mean.start && isAlike(one, mean) && one.unit === mean.unit),
    (one, next) => parted.test(text.slice(one.end, next.start)),
  )

const isOff = (list: readonly Amount[], mean: Amount, isReckoned: boolean): boolean => {
  const amounts = list.map(({ amount }) => amount)
  const [least, greatest] = [Math.min(...amounts), Math.max(...amounts)]
  const room = Math.max(mean.slack, ...list.map(({ slack }) => slack), Math.abs(mean.amount - mean.offset) * 0.01)
  if (mean.amount < least - room || mean.amount > greatest + room) return true
  return isReckoned && Math.abs(mean.amount - meanOf(amounts)) > room + (mean.vague ? 0.03 * Math.abs(mean.amount) : 0)
}

/** 票房61.3亿元,平均票价46.8元: so much less than any of them is the mean of something else. */
const isOfOther = (list: readonly Amount[], mean: Amount): boolean =>
  mean.dimension !== 'temperature' &&
  list.every(({ amount }) => amount > 0 && mean.amount > 0 && amount / mean.amount > 2e4)

const meanOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length

/** 三科平均95分;期中三科平均93分: the values have their mean already, and another follows. 日平均气温是18℃、22℃: the values are means themselves. */
const isSettled = (text: string, all: readonly Amount[], list: readonly Amount[], mean: Amount): boolean => {
  const values = list.slice(0, -1)
  const last = list.at(-1)
  if (last && values.length > 1 && isMeanWord(text, last) && !isOff(values, last, true)) return true
  const next = all.find(({ start }) => start >= mean.end)
  return next !== undefined && isAlike(next, mean) && /^[、]$/u.test(text.slice(mean.end, next.start))
}

const isMeanWord = (text: string, { start }: Amount) => says.test(text.slice(Math.max(0, start - 12), start))

/** 一共125棵,平均每班41.7棵: the sum of the values is none of them. */
const isSum = (text: string, { start }: Amount) =>
  /(?:共|合计|总[\p{Script=Han}]{0,3}|起来|相加)[\p{Script=Han}]{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))

/** 31、33、36摄氏度，三天平均37摄氏度: a mean of listed values that they do not have. */
export const meansIn = (text: string): Hit[] => {
  const all = amountsOf(text)
  return all.flatMap((mean): Hit[] => {
    const lead = text.slice(Math.max(0, mean.start - 12), mean.start)
    const told = says.test(lead) && !mean.ranged ? valuesBefore(text, all, mean) : []
    const list = told.filter((one) => !isSum(text, one))
    const [first, last] = [list[0], told.at(-1)]
    if (!first || !last || list.length < 2 || list.some(({ ranged }) => ranged)) return []
    const link = text.slice(last.end, mean.start)
    const isReckoned = ofList.test(link) || (list.length > 2 && /^,平均/u.test(link))
    if (
      /[增减升降]/u.test(text.slice(Math.max(0, first.start - 4), last.start)) ||
      link.length > reach ||
      otherwise.test(link.replace(/平均最[高低大小长短]/u, '平均')) ||
      !isOff(list, mean, isReckoned) ||
      isOfOther(list, mean) ||
      isSettled(text, all, list, mean) ||
      !(isReckoned || list.length > 2 || two.test(text.slice(0, first.start)))
    )
      return []
    const right = shown(Number(((meanOf(list.map(({ amount }) => amount)) - mean.offset) / mean.factor).toPrecision(4)))
    return [
      {
        start: first.start,
        end: mean.end,
        severity: 'medium',
        message: {
          zh: `各值平均约为 ${right}，不是 ${shown(mean.value)}`,
          en: `The mean is ${right}, not ${shown(mean.value)}`,
        },
        hint: { zh: '核对各值与平均值', en: 'Check the values and their mean' },
      },
    ]
  })
}
