import { groupsOf, type Group } from '../../numbers/groups'
import { isAlike, type Amount } from '../../numbers/amounts'
import { endMakes, isProduct, someMake } from './explained'
import { isAdditive, listBefore } from './lists'

/** A whole that is said to be the sum of parts, and isn't. */
export type Mismatch = { whole: Amount; parts: readonly Amount[] }

/** Says outright that the figures before were added. */
const added =
  /合计|总共|一共|拢共|统共|满打满算|加起来|加在一起|加到一起|合起来|合在一起|合到一起|算在一起|相加|之和|总和|凑成|凑起来|凑足|凑齐|[两二三四五六七八九十]\p{Script=Han}{0,4}(?:合计|共)|(?:^|[,:])共计?|总计|^,累计/u
/** Names a whole that the figures before may well make. */
const whole =
  /总[\p{Script=Han}]{1,4}(?:为|是|达|约|共|有)*$|总[产成]|全[程长线年天月周日夜家校班书文桥身队套套体部期](?![国球世])|净重|毛重|完赛成绩|共(?![同振鸣享生价识存轭病])/u
/** By these the total has another extent than the list, or is reckoned otherwise. */
const otherwise =
  /[。!?;]|每|各|平均|比|增|减|(?<!^,)累计|新增|目标|计划|去年|上年|分别|占|×|乘|如果|其中|全[国球世省市县州]|历年|至今|以来|历史|截至|截止|连续|超过|至少|不止|倍|总数的|剩|扣除|此前|之前|加上|包括|含|带来|迁|差|负责/u
const reach = 26

/** The sum may be drawn in a sentence of its own: 两个年级加起来有375人. */
const drawn = /^[^。;]{0,8}[。;](?=(?:这|[两二三四五六七八九十]|以上|全部|合计|一共|总共|加起来))/u

const linkOf = (text: string, last: Amount, figure: Amount) =>
  text.slice(last.end, figure.start).replace(/ +/gu, '').replace(drawn, ',')

/** 每方十六枚,双方三十二枚 */
const isDoubled = (text: string, parts: readonly Amount[], figure: Amount): boolean => {
  const [first] = parts
  const span = first ? text.slice(Math.max(0, first.start - 30), figure.start) : ''
  const all = parts.map((one) => ({ ...one, amount: one.amount * 2 }))
  return /双方|每方|每[侧边队人只]|[两左右][侧边岸队手脚眼]|左右/u.test(span) && endMakes(all, figure)
}

type Sum = { text: string; parts: readonly Amount[]; figure: Amount; isAdded: boolean; all: readonly Amount[] }

const isWrong = ({ text, parts, figure, isAdded, all }: Sum): boolean => {
  const ratio = figure.amount / parts.reduce((made, { amount }) => made + amount, 0)
  const isNear = isAdded ? ratio > 0.08 && ratio < 12 : ratio > 0.5 && ratio < 2
  if (!isNear || endMakes(parts, figure) || isProduct(all, figure) || isDoubled(text, parts, figure)) return false
  const alike = all.filter((one) => one.end <= figure.start && isAlike(one, figure) && !one.ranged)
  const greatest = alike.reduce((most, one) => (one.amount > most.amount ? one : most), figure)
  const others = [...alike.filter((one) => one !== greatest), figure]
  if (greatest.amount > figure.amount && (!isAdded || someMake(others, greatest))) return false
  return isAdded || !someMake(alike, figure)
}

/** 每组7人,加上2位老师: what each has is no part yet. */
const isOfEach = (text: string, { start, times }: Group) =>
  times === undefined &&
  /(?:每(?![方边侧队])|平均|各)[^,;:。()每天日次]{0,8}$/u.test(text.slice(Math.max(0, start - 12), start))

/** 甲30只、乙20只，合计60只: a total behind its list. */
export const totalLast = (text: string): Mismatch[] => {
  const all = groupsOf(text)
  return all.flatMap((figure) => {
    if (!isAdditive(figure) || figure.times !== undefined) return []
    const parts = listBefore(text, all, figure)
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last || parts.length < 2 || isOfEach(text, first)) return []
    const link = linkOf(text, last, figure)
    const isAdded = added.test(link)
    if (link.length > reach || otherwise.test(link) || !(isAdded || whole.test(link))) return []
    return isWrong({ text, parts, figure, isAdded, all }) ? [{ whole: figure, parts }] : []
  })
}
