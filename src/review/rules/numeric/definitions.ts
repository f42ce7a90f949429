import { amountsOf, type Amount } from '../../numbers/amounts'
import { everyMatch } from '../../numbers/everyMatch'
import { numeralPattern, numeralValue } from '../../numbers/numeral'
import type { Hit } from '../rule'
import { passageRule } from './passageRule'

const about = '(?:大约|约|大概|近似|正好|整整|就)*'
const links = '就是|约?合|折合|约?等于|约?相当于|约?为|[是有即]|约|=|≈'
/** 1磅约合0.454千克, 一尺约23厘米. */
const unitFirst = new RegExp(
  String.raw`(?<![第几数十百千万每同任另半\d.])(?:1|一)\s?个?(?<unit>[\p{Script=Han}a-z]{1,4}?)[”"]?(?<link>${links})${about}(?:每小时|时速|每秒)?\s?$`,
  'u',
)
/** 十五亩是一公顷 */
const unitLast = new RegExp(String.raw`^(?:就)?(?<link>${links})${about}(?:1|一)个?(?<unit>[\p{Script=Han}]{1,4})`, 'u')
/** Of anything else 一年约 tells how it grows. */
const measure =
  /^(?:[英海华公市平]|海里|[尺寸丈里两钱石斗斤磅吨克升桶亩顷畝节打码刻]|时辰|克拉|盎司|加仑|蒲式耳|品脱|夸脱|马力|马赫|光年|天文单位|秒差距|标准大气压|大气压|[千兆]?[瓦焦卡帕]|千卡|毫米汞柱|吉字节|兆字节|圈|箱|盒|包)/u
const strong = /合|等于|相当于|[即=≈]|就是/u
const otherwise = /比|增|减|多出|少了|再|另|平均|每(?!小时|秒|分)/u
const reach = 30

type Definition = { unit: string; figure: Amount; start: number; end: number }
/** So many of a unit; `count` of 12海里 is 12. */
type Multiple = { start: number; end: number; count: number; vague: boolean }

const isMeant = (unit: string, link: string) =>
  unit !== '' && (measure.test(unit) || strong.test(link)) && !/^(?:半|些|点|般|样|直|旦|定|种|方|次|下)/u.test(unit)

const definitionsIn = (text: string, all: readonly Amount[]): Definition[] =>
  all.flatMap((figure): Definition[] => {
    if (figure.ranged || ['share', 'times', 'age'].includes(figure.dimension)) return []
    const from = Math.max(0, figure.start - 18)
    const before = unitFirst.exec(text.slice(from, figure.start))
    const { unit = '', link = '' } = before?.groups ?? {}
    if (before && isMeant(unit, link)) return [{ unit, figure, start: from + before.index, end: figure.end }]
    const behind = unitLast.exec(text.slice(figure.end, figure.end + 14))
    const { unit: last = '', link: back = '' } = behind?.groups ?? {}
    if (!behind || !isMeant(last, back) || !measure.test(last)) return []
    return [{ unit: last, figure, start: figure.start, end: figure.end + behind[0].length }]
  })

const multiplesOf = (text: string, unit: string): Multiple[] =>
  everyMatch(
    text,
    new RegExp(String.raw`(?<![\d.第])(?<count>${numeralPattern})\s?(?<more>[多余来])?个?${unit}(?<half>半)?`, 'gu'),
  ).flatMap(({ 0: whole, index, groups = {} }) => {
    const count = numeralValue(groups.count ?? '')
    if (count === null || count === 1) return []
    return [
      {
        start: index,
        end: index + whole.length,
        count: count + (groups.half ? 0.5 : 0),
        vague: groups.more !== undefined,
      },
    ]
  })

/** The unit's own name, without what it measures: 桶 of 一桶原油. */
const namedMultiples = (text: string, { unit, start, end }: Definition) => {
  for (let length = unit.length; length > 0; length -= 1) {
    const found = multiplesOf(text, unit.slice(0, length)).filter((one) => one.end <= start || one.start >= end)
    if (found.length > 0) return found
  }
  return []
}

const hitOf = (start: number, end: number, right: number, said: number): Hit => {
  const shown = Number(right.toPrecision(4))
  return {
    start,
    end,
    severity: 'medium',
    message: {
      zh: `按文中的换算应约为 ${shown}，不是 ${said}`,
      en: `By its own conversion ${shown}, not ${said}`,
    },
    hint: { zh: '核对换算', en: 'Check the conversion' },
  }
}

const isOff = (said: number, right: number, isVague: boolean) => Math.abs(said - right) > right * (isVague ? 0.1 : 0.07)

/** What stands between a figure and what is made of it, but for the definition itself. */
const linkOf = (text: string, from: number, to: number, { start, end }: Definition) =>
  start >= from && end <= to ? text.slice(from, start) + text.slice(end, to) : text.slice(from, to)

const isLinked = (link: string) => link.length < reach && !otherwise.test(link) && !/[!?]/u.test(link)

/** 一英尺约30.5厘米: 7英尺 in centimetres. */
const wrongMultiples = (text: string, all: readonly Amount[], definition: Definition): Hit[] =>
  namedMultiples(text, definition).flatMap((multiple): Hit[] => {
    const { figure } = definition
    const from = Math.max(multiple.end, definition.end)
    const said = all.find(
      ({ start, end, dimension }) =>
        start >= multiple.end && start >= definition.end && end > from && dimension === figure.dimension,
    )
    if (
      !said ||
      said.ranged ||
      /^[\d一二两三四五六七八九]/u.test(text.slice(multiple.end)) ||
      !isLinked(linkOf(text, multiple.end, said.start, definition))
    )
      return []
    const right = multiple.count * figure.amount
    return isOff(said.amount, right, said.vague || multiple.vague)
      ? [hitOf(multiple.start, said.end, right / said.factor, said.value)]
      : []
  })

/** 十五亩是一公顷: 450亩 in hectares. */
const wrongQuotients = (text: string, all: readonly Amount[], definition: Definition): Hit[] =>
  namedMultiples(text, definition).flatMap((said): Hit[] => {
    const { figure } = definition
    const given = all.findLast(
      ({ end, unit, start }) => end <= said.start && unit === figure.unit && start !== figure.start,
    )
    if (
      !given ||
      given.ranged ||
      said.start < definition.end ||
      !isLinked(linkOf(text, given.end, said.start, definition))
    )
      return []
    const right = given.amount / figure.amount
    return isOff(said.count, right, said.vague || given.vague) ? [hitOf(given.start, said.end, right, said.count)] : []
  })

/** 1磅约合0.454千克，150磅约78千克: a multiple that the text's own definition contradicts. */
export const definitions = passageRule({
  id: 'own-conversion',
  reference: '换算应与文中给出的换算关系一致',
  gate: /[\d二两三四五六七八九十百千万]/u,
  find: (text) => {
    if (
      !/(?:1|一)[^\d]{1,8}(?:[是有即为约=≈]|合|等于|相当于)|(?:[是为即=]|合|等于|相当于)(?:1|一)\p{Script=Han}/u.test(
        text,
      )
    )
      return []
    const all = amountsOf(text)
    return definitionsIn(text, all)
      .flatMap((definition) => [...wrongMultiples(text, all, definition), ...wrongQuotients(text, all, definition)])
      .slice(0, 1)
  },
})
