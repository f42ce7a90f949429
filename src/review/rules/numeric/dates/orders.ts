import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { sequences } from '../values/reference/sequences'

const names = sequences.flatMap((sequence) => sequence.names)
const any = names.join('|')
const place = new Map(sequences.flatMap(({ names: own, cyclic }) => own.map((name, at) => [name, { own, cyclic, at }])))

/** 霜降之后是立冬, 雨水过后便是惊蛰, 侏罗纪的下一个是白垩纪 */
const nextOne = new RegExp(
  `(?<![和、与至到])(?<one>${any})(?:(?:之后|过后|以后|后面?)(?:紧接着|接着|接下来|的下一个(?:节气|纪|年)?)?,?(?:就|便|才)?(?:是|轮到|迎来|进入)|的?下一个(?:节气|纪|年份)?(?:就|便)?是|之后的下一个(?:节气|纪)是)(?:了)?(?<other>${any})(?=(?:节气|节|时节)?(?:了|到来)?(?:[,。;!?、)"”]|$))`,
  'gu',
)
/** 小暑在大暑之后, 白垩纪早于侏罗纪 */
const beside = new RegExp(
  `(?<![和、与])(?<one>${any})(?:是|就|排|紧跟|紧接|出现|发生)?(?:在|跟在|比)(?<other>${any})(?<after>之后|后面|晚|迟)?(?<before>之前|前面|早)?(?=[,。;!?的到来]|$)`,
  'gu',
)

const hit = (start: number, end: number, zh: string): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh, en: 'These come in another order' },
  hint: { zh: '核对先后次序', en: 'Check the order' },
})

/** How many steps from one name to another; of a cycle the shorter way. */
const stepsBetween = (one: string, other: string): { steps: number; next: string } | null => {
  const [from, to] = [place.get(one), place.get(other)]
  if (!from || !to || from.own !== to.own || from.at === to.at) return null
  const { length } = from.own
  const forward = to.at - from.at
  const next = from.own[(from.at + 1) % length] ?? ''
  if (!from.cyclic) return { steps: forward, next }
  const around = ((forward % length) + length) % length
  return { steps: around > length / 2 ? around - length : around, next }
}

const wrongNext = (text: string): Hit[] =>
  everyMatch(text, nextOne).flatMap(({ 0: found, index, groups = {} }) => {
    const between = stepsBetween(groups.one ?? '', groups.other ?? '')
    return !between || between.steps === 1
      ? []
      : [hit(index, index + found.length, `${groups.one}之后是${between.next}`)]
  })

const wrongBeside = (text: string): Hit[] =>
  everyMatch(text, beside).flatMap(({ 0: found, index, groups = {} }) => {
    const between = stepsBetween(groups.one ?? '', groups.other ?? '')
    if (!between || (groups.after === undefined) === (groups.before === undefined)) return []
    const isAfter = groups.after !== undefined
    const isWrong = isAfter ? between.steps > 0 : between.steps < 0
    const words = isAfter ? `${groups.one}在${groups.other}之前` : `${groups.one}在${groups.other}之后`
    return isWrong ? [hit(index, index + found.length, words)] : []
  })

const turning =
  /(?<term>夏至|冬至)(?:一过|过后|之后|以后|这天过后|起|以来)[^。;]{0,14}?(?<part>白天|白昼|昼长|黑夜|夜晚|夜)[^。;,]{0,5}?(?:越来越|一天比一天|日渐|逐渐|渐渐|慢慢|逐日|一天天)(?:变|地)?(?<change>[长短])/gu
const south = /南半球|南极|澳大利亚|悉尼|新西兰|南非|智利|阿根廷/u

/** 夏至过后白天越来越长 */
const wrongTurns = (text: string): Hit[] =>
  text.includes('至') && !south.test(text)
    ? everyMatch(text, turning).flatMap(({ 0: found, index, groups = {} }) => {
        const isDay = /[白昼]/u.test(groups.part ?? '')
        const grows = groups.change === '长'
        const isRight = (groups.term === '冬至') === (isDay === grows)
        return isRight ? [] : [hit(index, index + found.length, '北半球夏至后白昼渐短，冬至后白昼渐长')]
      })
    : []

const term = sequences[0]?.names.join('|') ?? ''
const apart = new RegExp(
  `(?<one>${term})(?:\\([^()]{0,12}\\))?(?:节气)?(?<joint>到|至|和|与)(?<other>${term})(?:\\([^()]{0,12}\\))?[^。;\\d]{0,10}?(?:相隔|间隔|相差|相距|隔了?|历时|大约有|要等|经过)(?:大约|大概|约|整整|差不多|有|了)*(?<count>\\d{1,3}|[半一二两三四五六七八九十百]{1,4})(?<half>个半)?(?<unit>个?月|天)`,
  'gu',
)
const step = 365.2422 / 24
const month = 30.44

/** 春分和秋分相隔六个月: terms of the year are a half month apart. */
const wrongApart = (text: string): Hit[] =>
  /[月天]/u.test(text)
    ? everyMatch(text, apart).flatMap(({ 0: found, index, groups = {} }) => {
        const [from, to] = [place.get(groups.one ?? '')?.at ?? 0, place.get(groups.other ?? '')?.at ?? 0]
        const forward = (((to - from) % 24) + 24) % 24
        const days = /[和与]/u.test(groups.joint ?? '') ? [forward, 24 - forward] : [forward]
        const unit = groups.unit === '天' ? 1 : month
        const said = ((numeralValue(groups.count ?? '') ?? 0) + (groups.half ? 0.5 : 0)) * unit
        const room = unit === 1 ? 5 : month * 0.6
        const isRight = days.some((terms) => Math.abs(terms * step - said) <= room)
        return isRight || from === to
          ? []
          : [hit(index, index + found.length, `${groups.one}到${groups.other}约 ${Math.round(forward * step)} 天`)]
      })
    : []

const anything = new RegExp(any, 'u')

/** Things of a fixed order told in another. */
export const wrongOrders = (text: string): Hit[] =>
  anything.test(text) ? [...wrongNext(text), ...wrongBeside(text), ...wrongTurns(text), ...wrongApart(text)] : []
