import { momentsOf, type Moment } from '../../../numbers/moments'
import type { Duration } from '../../../numbers/durations'
import type { Hit } from '../../rule'
import { timesIn } from './timesSaid'

const day = 1440
/** A time that runs from the first date: it hatches, it is carried, it keeps, it must be waited. */
const runs =
  /(?:从[^,;。\d]{1,8}到|花期|果期|雨季|梅雨期?|[三二]候|效期|为期|居家|孵化?|妊娠|怀孕|怀胎|孕期|潜伏期|有效期|保质期|质保期|保修期|隔离|间隔|隔|相隔|过|按|经|经过|需要?|要|等|满|推迟|提前|腌|酿|发酵|晾|晒|养护|休药期|禁渔期|工期|疗程|周期|服用|连续|大约|一般|通常|卵期|蛹期|产卵后|[术产伤种播配栽接]后|出苗|成熟)[^,;。\d]{0,6}$/u
const runsBehind =
  /^(?:左右|上下)?(?:之后|以后|后|才|就|便|内|之内|以内)?(?:复查一次|检查一次|复查|洗一次|有效|用完|吃完|喝完|服完|使用|饮用|食用|出壳|孵化|孵出|羽化|出房|出苗|成熟|破壳|分娩|到期|过期|失效)/u
/** What the second date is: the day on which that time is over. */
const over =
  /预产期|出壳|出房|出雏|孵出|破壳|羽化|出苗|成熟|采收|收获|开坛|开缸|分娩|产仔|最早|最晚|最迟|到期|截止|为止|过期|失效|此日期|应在|应该是|大致|大概|预计|推算|拆线|解除|观察[到至]|隔离[到至]|监测[到至]|复查|复诊|拆封|有效期至|保质期至|效期至|闭营|返岗|就会|便会|下次|请于|来院|后请|丢弃|作废|报废|返校|出院|期满|第[二三四2-4][针次剂]|下一?[针次剂]|才能/u
/** 10月25日前后就能见到一片新绿 */
const soon = /^(?:前后|左右|那天|这天)?(?:就|便|才)(?:能|会|可|有|见)/u
/** 花期只有二十来天,今年4月10日初开,到5月1日…… */
const season = /(?:[花果汛伏]期|[三二]候|雨季|梅雨期?|全程|整个过程)(?:只有|仅有|一共|总共|共|约|大约|为|有|是|,)*$/u
const otherwise = /农历|如果|假如|每隔|每(?=[\d一两三])|或者?|至少|以上|不超过|不足|分别|虚岁/u
const roughly = /平均|左右|前后|上下|大约|大概|大致|约|多/u
/** 10至12天, 第1、3、5天 */
const range = /(?:\d|[一二三四五六七八九十])(?:天|周)?(?:至|到|~|-|–|—|、|,)$/u

/** 潜伏期3~14天……按最长潜伏期推算: the upper end is meant. */
const atMost = /(?:按|以|照)[^,;。\d]{0,4}最[长久大]/u

type Due = { from: Moment; to: Moment; said: Duration }

const dueOf = (text: string, moments: readonly Moment[]): Due | null => {
  const [from, to, ...more] = moments
  const said = timesIn(text).filter(({ unit }) => unit >= 60)
  const [one, ...others] = said
  if (!from || !to || !one || more.length > 0 || others.length > 0 || one.end > to.start) return null
  // 大致到12月上旬: of months also the end may be told by the month, or a third of it.
  const isNear = to.precision <= day || one.value > 59 * day
  const isExact = from.precision <= day && isNear && one.value < 4000 * day
  return isExact && (!range.test(text.slice(0, one.start)) || atMost.test(text.slice(one.end, to.start)))
    ? { from, to, said: one }
    : null
}

const isTold = (text: string, { from, to, said }: Due) => {
  const isRun =
    atMost.test(text.slice(said.end, to.start)) ||
    runs.test(text.slice(0, said.start)) ||
    runsBehind.test(text.slice(said.end))
  const clauseEnd = text.slice(to.end).search(/[,;。!?]|$/u)
  const behind = text.slice(Math.max(said.end, from.end), to.end + clauseEnd)
  const isUntil =
    said.end <= from.start && /[到至]$/u.test(text.slice(0, to.start)) && season.test(text.slice(0, said.start))
  const isOver = over.test(behind) || soon.test(text.slice(to.end))
  return isUntil || (isRun && isOver && to.start - Math.max(said.end, from.end) < 30)
}

/** Months are counted by the calendar or as thirty days, the first day itself or not. */
const roomOf = (text: string, { from, to, said }: Due): number => {
  const months = said.value > 27 * day && said.unit >= 20_000 ? Math.ceil(said.value / day / 30) * 1.2 : 0
  const isRough = roughly.test(text.slice(Math.min(from.start, said.start), to.end + 3))
  return 1 + months + (isRough ? Math.max(3, (said.value / day) * 0.03) : 0)
}

/** Terms that everybody knows, with the days that they take: the guides to obstetrics, and those to the breeding of pigs. */
const terms: readonly (readonly [from: RegExp, to: RegExp, low: number, high: number])[] = [
  [/末次月经/u, /预产期/u, 270, 290],
  [/(?:母猪|经产猪).*配/u, /预产期|分娩|产仔|下崽/u, 107, 121],
]

/** 末次月经3月10日,预产期11月17日: the text need not say how long it takes. */
const termOf = (text: string, [from, to]: readonly Moment[]): Due | null => {
  const [, , low = 0, high = 0] =
    terms.find(
      ([begun, ended]) =>
        from && to && begun.test(text.slice(0, to.start)) && ended.test(text.slice(from.end, to.start)),
    ) ?? []
  if (!from || !to || low === 0 || Math.max(from.precision, to.precision) > day) return null
  const value = ((low + high) / 2) * day
  return { from, to, said: { start: from.end, end: from.end, value, low: low * day, high: high * day, unit: day } }
}

/** 3月20日卧下……孵二十一天,出壳大致在4月25日: the day that a time runs out is another than the text says, and stands from `own` on. */
export const wrongDues = (text: string, own: number): Hit[] => {
  const moments = momentsOf(text)
  if (moments.length !== 2) return []
  const term = termOf(text, moments)
  const due = term ?? (otherwise.test(text) ? null : dueOf(text, moments))
  if (!due || due.to.start < own || due.to.last <= due.from.first || !(term || isTold(text, due))) return []
  const room = term ? 1 : roomOf(text, due)
  const [soonest, latest] = [due.to.first - due.from.first, due.to.last - due.from.first]
  if (latest >= due.said.low / day - room && soonest <= due.said.high / day + room) return []
  const right = new Date((due.from.first + Math.round(due.said.value / day)) * 86_400_000)
  return [
    {
      start: due.to.start,
      end: due.to.end,
      severity: 'medium',
      message: {
        zh: `按文中的天数应为 ${right.getUTCMonth() + 1} 月 ${right.getUTCDate()} 日前后`,
        en: `By the time that the text gives it is ${right.getUTCMonth() + 1}/${right.getUTCDate()}`,
      },
      hint: { zh: '核对日期和天数', en: 'Check the dates and the number of days' },
    },
  ]
}
