import { figuresOf, type Quantity } from '../../../numbers/quantities'
import { slackOf as writtenSlack } from '../../../numbers/slack'
import { wrongFahrenheit } from './fahrenheit'
import type { Hit } from '../../rule'
import { passageRule } from '../passageRule'

const lead = String.raw`(?:约|为|每\p{Script=Han}{1,2}|将近|大约|大概|接近|是|对角线|屏幕|全长|\s)*$`
/** 换成公斤大约是, 换成我们习惯的说法是: whatever else is said, it says that both are the same. */
const converted =
  /^[^。;!?\d]{0,6}?(?:换[成算]|折[合算]|约?合|相当于|等于|也?就是|即|约为|(?:按|用|以)\p{Script=Han}{1,6}(?:来?[说算]|表示|计))[^。;!?\d]{0,14}$/u
/** 26.2英里，大约是42公里 */
const roughly = /^(?:的\p{Script=Han}{1,4})?,(?:大约|差不多|大概|约)(?:相当于|是|为|有)?$/u
const equals = new RegExp(
  String.raw`^\s?(?:[,(]\s?)?(?:大约|大概|差不多)?(?:也?就是说?|即|约合|折合成?|换算(?:成|下来|过来|后)?|合|等于|约等于|=|≈|\()[,(]?${lead}`,
  'u',
)
/** What may stand between a foreign measure and the same in ours, which is nothing but a conversion. */
const abroad = new RegExp(
  String.raw`^(?:,?(?:大约|大概|差不多)|[^。;\d]{0,2})(?:也?就是|即|约合|折合|等于|相当于|换算|=|≈)(?:成|为)?(?:\p{Script=Han}{0,3}(?:里|度|制))?[,(]?${lead}`,
  'u',
)
const foreign =
  /^(?:英里|海里|英尺|英寸|平方英里|加仑|磅|盎司|华氏度|°f|马力|毫米汞柱|mmhg|千卡|大卡|卡路里|亩|光年|天文单位|秒差距|马赫)(?:\/|$)/u

const apart = /误差|精度|相差|比例尺|图上|代表|模型|沙盘/u
const vague = /约|近|多|余|左右|几|半|≈|上下|大概/u
/** A rounded conversion stays well within; a slipped digit or unit does not. Months and years are rounded more freely. */
const slackOf = (text: string, one: Quantity, other: Quantity) => {
  const { start, dimension } = one
  const { end, text: written } = other
  if (dimension === 'time') return 1.15
  const isRound = /^\D*[1-9一二两三四五六七八九十](?:0*|[十百千万亿]*)(?![\d.一二三四五六七八九])/u.test(written)
  if (vague.test(text.slice(Math.max(0, start - 3), end + 2))) return isRound ? 1.18 : 1.1
  if (foreign.test(one.unit) || foreign.test(other.unit) || one.dimension === 'speed') return 1.07
  // Our own units are turned by tens, so that only the last place may differ.
  return 1.002 + Math.max(...[one, other].map((each) => writtenSlack(text, each).slack / Math.abs(each.amount)))
}

const isSame = (one: Quantity, other: Quantity, link: string) =>
  equals.test(link) ||
  (foreign.test(one.unit) !== foreign.test(other.unit) &&
    (abroad.test(link) || converted.test(link) || roughly.test(link)) &&
    !another.test(link)) ||
  (isOurs(one, other) && restated.test(link) && !another.test(link.replace(/[时秒]速|每小时/u, '')))
/** 5000米的比赛，也就是5公里; 时速108公里，换算成秒速是30米. */
const restated =
  /^[^。;!?\d]{0,6}?,(?:换[算成]|折[合算]|也就是|即|相当于|等于|合)(?:成|为|就|是|下来|过来|后|[时秒]速|每小时|每秒|每分钟|大概|差不多|将近|大?约|近|有|整整)*$/u
/** 以时速348公里行驶时，平均每分钟跑5.8公里: nothing but the time is another. */
const isSameSpeed = (text: string, one: Quantity, other: Quantity) =>
  one.dimension === 'speed' &&
  isOurs(one, other) &&
  one.per !== other.per &&
  sameSpeed.test(text.slice(one.end, other.start)) &&
  !/最|极限|瞬|可达|以上/u.test(text.slice(Math.max(0, one.start - 8), one.start))
const drives = '(?:行驶|运行|飞行|前进|行进|奔跑|航行|巡航|[跑走飞开爬游])'
const sameSpeed = new RegExp(
  `^(?:的(?:速度|速率))?${drives}?(?:时|的话|下来)?(?:来?算|计算)?,?(?:那么?|这?就是?|也就是|即|相当于|等于|平均|大?约|差不多|合)*[每一]个?(?:小时|钟头|分钟?|秒钟?)(?:能|可以?|就|会|要|大?约)*${drives}?[出过了]?(?:大?约|近|将近)?$`,
  'u',
)
const isOurs = (one: Quantity, other: Quantity) =>
  one.dimension === 'speed' ? one.per !== '' && other.per !== '' : one.per === other.per && one.dimension !== 'count'
const another = /外|处|内|以|比(?!赛)|增|减|多|少|加|每.*每|时|宽|高|深|重|价/u

/** 千粒重二十五克，折合六百公斤: what is turned is the product of that and what was told before. */
const isOfOne = (text: string, { start, per }: Quantity, link: string) =>
  per === '' && link.startsWith(',') && single.test(text.slice(Math.max(0, start - 8), start))
const single = /[每单千百][\p{Script=Han}]{0,3}(?:重|约|产|有|为|是|均|长|含)*$/u

/** Of 840千焦，1千卡约合4.2千焦，就是200千卡 the second figure only tells how the first is turned into the third. */
const isDefined = (one: Quantity, other: Quantity, before: Quantity | undefined): boolean =>
  (before?.end === one.start && before.dimension === one.dimension && before.amount > one.amount * 1.5) ||
  (before?.value === 1 && before.unit === other.unit && one.start - before.end < 7)

const hitOf = (text: string, one: Quantity, other: Quantity, before: Quantity | undefined): Hit[] => {
  const link = text.slice(one.end, other.start)
  if (
    one.dimension !== other.dimension ||
    one.dimension === 'temperature' ||
    one.unit === other.unit ||
    !(isSame(one, other, link) || isSameSpeed(text, one, other)) ||
    apart.test(text)
  )
    return []
  if ((link.includes('每') && other.per === '') || isDefined(one, other, before) || isOfOne(text, one, link)) return []
  // 140/90毫米汞柱，合18.7/12千帕: two figures each.
  if (text.charAt(one.start - 1) === '/') return []
  const slack = slackOf(text, one, other)
  const ratio = one.amount / other.amount
  if ((ratio < slack && ratio > 1 / slack) || other.joined || one.dimension === 'count') return []
  return [
    {
      start: one.start,
      end: other.end,
      severity: 'high',
      message: {
        zh: `换算不符：${one.text} 不等于 ${other.text}`,
        en: `Wrong conversion: ${one.text} is not ${other.text}`,
      },
      hint: { zh: '核对数值和单位', en: 'Check figures and units' },
    },
  ]
}

const convertible = ({ dimension }: Quantity) => dimension !== 'share' && dimension !== 'money' && dimension !== 'times'

/** 每秒33米，折合每小时将近120米: the same quantity given twice, and not the same. */
export const conversion = passageRule({
  id: 'unit-conversion',
  reference: 'GB 3100《国际单位制及其应用》',
  gate: /[\d一二两三四五六七八九十百千万半]/u,
  find: (text) => {
    const warmth = wrongFahrenheit(text)
    if (warmth.length > 0) return warmth
    const figures = figuresOf(text).filter((one) => one.text !== '一下')
    return figures.flatMap((other, at) => {
      const one = figures[at - 1]
      return one && convertible(one) ? hitOf(text, one, other, figures[at - 2]) : []
    })
  },
})
