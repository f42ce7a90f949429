import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'
import { eachIn, isCounted, listOf, type MeanOf } from './meanList'

const says = /平均[\p{Script=Han}]{0,8}$/u
/** Two of them were named as two. */
const two = /[两2二](?:次|天|个|组|地|人|台|块|年|月|处|种)[\p{Script=Han}]{0,8}$/u
/** The mean is that of the list: so many of them, or reckoned out of them. */
const ofList =
  /算下来|算出|算得|取平均|求平均|除以[\d一二两三四五六七八九十]|[两二三四五六七八九十\d]{1,3}(?:天|次|人|个|名|位|组|年|月|周|株|棵|只|头|台|块|期|轮|日|科|门|项|地|处|点|站|家|户|号)(?![后前])[\p{Script=Han}]{0,4}平均|平均[值数下]/u
const otherwise = /比|最|增|减|加权|其中|每天|全[国球市省县区]|往年|历年|同期|去年|高于|低于|之间|超过|目标|中位|国际/u
const extreme = /最[高低大小多少长短快慢]/u
const reach = 24

/** Whether the mean is said to be that of the values, so that it must be theirs and not only lie between them; of the highest and the lowest it isn't. */
const isReckoned = (list: MeanOf): boolean =>
  !extreme.test(list.between) &&
  (ofList.test(list.link) ||
    (list.values.length > 2 && (/^,平均/u.test(list.link) || (/^,[^,]{0,6}平均/u.test(list.link) && isCounted(list)))))

const meanOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length

const isOff = (values: readonly Amount[], mean: Amount, isExact: boolean): boolean => {
  const amounts = values.map(({ amount }) => amount)
  const [least, greatest] = [Math.min(...amounts), Math.max(...amounts)]
  const room = Math.max(
    Number.isInteger(mean.value) ? mean.factor / 2 : 0,
    ...[mean, ...values].map(({ slack }) => slack),
    Math.abs(mean.amount - mean.offset) * 0.003,
  )
  if (mean.amount < least - room || mean.amount > greatest + room) return true
  const isSame = (list: readonly number[]) =>
    Math.abs(mean.amount - meanOf(list)) <= room + (mean.vague ? 0.03 * Math.abs(mean.amount) : 0)
  // 28.4、30.1、29.6公斤，记30.1公斤: the last is told once more.
  return isExact && !isSame(amounts) && !(amounts.length > 3 && isSame(amounts.slice(0, -1)))
}

const isFar = (values: readonly Amount[], mean: Amount) =>
  values.every(({ amount }) => amount > 2 * mean.amount || amount < mean.amount / 2)

/** 票房61.3亿元,平均票价46.8元; 90元、55元、24元,平均每度0.545元: so much less than any of them is the mean of something else. */
const isOfOther = (text: string, { mean, values, ...list }: MeanOf): boolean => {
  const each = eachIn(text, mean)
  const noun = /平均(?![每值数])(\p{Script=Han}{2})/u.exec(list.link)?.[1] ?? ''
  // 株高分别为85、90厘米,平均穗长18厘米
  if ([...noun].length > 0 && ![...noun].some((sign) => list.lead.includes(sign)) && isFar(values, mean)) return true
  const most = each === undefined || isCounted({ ...list, values }, each) ? 2e4 : 3
  return (
    mean.dimension !== 'temperature' &&
    values.every(({ amount }) => amount > 0 && mean.amount > 0 && amount / mean.amount > most)
  )
}

/** 三科平均95分;期中三科平均93分: the values have their mean already, and another follows. 日平均气温是18℃、22℃: the values are means themselves. */
const isSettled = (text: string, all: readonly Amount[], { values: every, mean }: MeanOf): boolean => {
  const [values, last] = [every.slice(0, -1), every.at(-1)]
  if (last && values.length > 1 && isMeanWord(text, last) && !isOff(values, last, true)) return true
  const next = all.find(({ start }) => start >= mean.end)
  return next !== undefined && isAlike(next, mean) && /^[、]$/u.test(text.slice(mean.end, next.start))
}

const isMeanWord = (text: string, { start }: Amount) => says.test(text.slice(Math.max(0, start - 12), start))

/** 最高气温依次为…,平均最高气温: of the highest no other mean is told. */
const isOfExtremes = ({ lead, link }: MeanOf) => {
  const [own] = extreme.exec(lead.slice(-10)) ?? []
  return (
    own !== undefined &&
    !link.includes(own) &&
    (!ofList.test(link) || /平均(?:气温|水温|温度|水位|湿度|风速)/u.test(link))
  )
}

const isMeant = (text: string, all: readonly Amount[], list: MeanOf): boolean => {
  const { values, told, link, mean } = list
  const [first, last] = [values[0], told.at(-1)]
  const words = link.replace(/平均(?:最[高低大小长短]|每天)/u, '平均')
  if (values.length < 2 || values.some(({ ranged }) => ranged) || link.length > reach || otherwise.test(words))
    return false
  if (/[增减升降]/u.test(text.slice(Math.max(0, (first?.start ?? 0) - 4), last?.start)) || isOfExtremes(list))
    return false
  return (
    isOff(values, mean, isReckoned(list)) &&
    !isOfOther(text, list) &&
    !isSettled(text, all, list) &&
    (isReckoned(list) || values.length > 2 || two.test(text.slice(0, first?.start)))
  )
}

/** 31、33、36摄氏度，三天平均37摄氏度: a mean of listed values that they do not have. */
export const meansIn = (text: string): Hit[] => {
  const all = amountsOf(text)
  return all.flatMap((said): Hit[] => {
    const list = !said.ranged && isMeanWord(text, said) ? listOf(text, all, said) : null
    if (!list || !isMeant(text, all, list)) return []
    const { mean, values } = list
    const middle = (meanOf(values.map(({ amount }) => amount)) - mean.offset) / mean.factor
    const right = shown(Number(middle.toPrecision(4)))
    return [
      {
        start: values[0]?.start ?? mean.start,
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
