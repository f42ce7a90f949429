import { everyMatch } from '../../../numbers/everyMatch'
import { durationsOf, type Duration } from '../../../numbers/durations'
import type { Hit } from '../../rule'
import { wrongHalves } from './halfLives'
import { passageRule } from '../passageRule'
import { periodHit } from './periodHit'

const year = 525_949
const periodBefore =
  /(?:每隔?|一[周圈](?:大约|约|差不多|将近|近|只|得|需|要|用|花|为|是)*|周期(?:大约|约|平均)?(?:是|为)?|平均每隔?)(?:大约|大概|约|差不多|将近|近)?$/u
const periodAfter =
  /^蝉|^(?:左右|上下)?(?:回归|回来|返回|光顾|造访|重返|才?能?(?:看到|见到)?|绕日|出现|发生|就)?\p{Script=Han}{0,6}(?:一次|一度|一届|一回|一趟|一遇|一[周圈]|的周期|为?周期)/u
const again = /下一?[次届个回颗]|再次|再(?:见|看|度|来|等)|要等到|还要等|重逢|重返|回归/u
/** 到2011年才走完发现以来的第一圈 */
const round =
  /(?:走|转|绕|跑)[完满][^,;。\d]{0,14}[圈周]|完成[^,;。\d]{0,10}(?:第一|首|一整|完整)[^,;。\d]{0,4}[圈周]|回到(?:原[处位地来]|当年|起点|出发)/u
const dated = /(?<![\d前])(?<year>[12]\d{3})年(?!代)(?:(?<month>\d{1,2})月)?/gu

const isPeriod = (text: string, { start, end, unit }: Duration) =>
  unit >= year / 12 && (periodBefore.test(text.slice(0, start)) || periodAfter.test(text.slice(end, end + 16)))

/** Of several years the one named after 下一次 and the one before it. */
const lastAndNext = <Dated extends { start: number; end: number }>(
  text: string,
  found: readonly Dated[],
): readonly Dated[] => {
  const at = text.search(/下一?[次个届回颗]/u)
  const next = found.findIndex(({ start }) => at >= 0 && start > at)
  return found.length > 2 && next > 0 && next === found.length - 1 ? found.slice(next - 1) : found
}

/** 每76年回归一次,上一次1986年,下一次2061年 */
const wrongReturns = (text: string, own: number): Hit[] => {
  const period = durationsOf(text).find((one) => isPeriod(text, one))
  const found = everyMatch(text, dated).map(({ 0: found, index, groups = {} }) => ({
    year: Number(groups.year) + (groups.month === undefined ? 0 : Number(groups.month) / 12),
    isExact: groups.month !== undefined,
    start: index,
    end: index + found.length,
  }))
  const [last, next, ...others] = lastAndNext(text, found)
  if (!period || !last || !next || others.length > 0 || next.start < own || next.year <= last.year) return []
  const years = period.value / year
  const isAgain =
    again.test(text.slice(last.end, next.start)) &&
    /上一?[次个届回]|最近|在|于|曾|下一?[次个届回]/u.test(text.slice(0, next.start))
  const isLong = years >= 3 || (last.isExact && next.isExact && years > 0.4)
  if (!isLong || !(isAgain || round.test(text.slice(last.end)))) return []
  const isTerm = years < 10 && /一届/u.test(text) && !/推迟|延期|疫情/u.test(text)
  const room = isTerm ? 0.9 : Math.max(years < 3 ? 0.34 : 1.5, years * 0.04)
  return Math.abs(next.year - last.year - years) > room
    ? [periodHit(next, ` ${Math.floor(last.year + years)} 年前后`)]
    : []
}

const period = /周期(?:大约|大概|约|是|为|有|差不多|将近|近|平均)*$/u

/** 1910年来过,1986年又来,周期约86年 */
const wrongPeriods = (text: string, own: number): Hit[] => {
  const [last, next, ...others] = everyMatch(text, dated)
  const [one, another, third] = [last, next].map((match) => Number(match?.groups?.year))
  const said = durationsOf(text).find(({ start, unit }) => unit >= year && period.test(text.slice(0, start)))
  if (!last || !next || !one || !another || third || others.length > 0 || !said || said.start < own) return []
  const isAgain = said.start > next.index && /又|再|下一|回归|重返|重现/u.test(text.slice(last.index, said.start))
  const [years, times] = [said.value / year, (another - one) / (said.value / year)]
  const isRight = times > 0.5 && Math.abs(times - Math.round(times)) * years <= Math.max(1.5, years * 0.04)
  return isAgain && another > one && !isRight ? [periodHit(said, `约 ${another - one} 年`)] : []
}

/** What comes again after a period, and what decays by half in one. */
export const returns = passageRule({
  id: 'period-return',
  reference: '下一次＝上一次＋周期；n 个半衰期＝n×半衰期',
  gate: /[年天时钟]/u,
  find: (text, own, { around }) => {
    if (!/每|周期|半衰期|一[次遇圈周届度]|年蝉/u.test(around)) return []
    return text.includes('半衰期') ? wrongHalves(text, own) : [...wrongReturns(text, own), ...wrongPeriods(text, own)]
  },
})
