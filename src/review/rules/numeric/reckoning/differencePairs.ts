import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import { isOfOthers, isRate } from './differenceOwners'
import { isMisprint, isWrong, type Pair } from './differencePair'

const fill = '(?:了|为|是|有|达到?|竟|足足|整整|高达|就|仅|只|约|大约|近|将近|超过|出|过|至少|也|又|还|一下子|的)*'
/** 两地相差338米 */
const apart = new RegExp(
  `(?:相差|相隔|高差|高度差|落差|温差|日较差|年较差|差距|差额|差值|之差|差|高出|多出|长出|少了|多了|高了|低了|轻了|重了|长了|短了|矮了|瘦了|胖了|快了|慢了|缩短|延长|垂直(?:上升|下降|爬升)|净增加?|净减少?|自然增长|自然减少|结余|盈余|顺差|逆差|净赚|亏损|一减|相减|减去|少用|多用|省下?|节省|节约|便宜|贵|比[\\p{Script=Han}]{1,8}?(?:多|少|高|低|长|短|重|轻|大|小|快|慢|早|晚|深|宽|厚|贵|便宜|增加|减少))(?:人口|人数|量|面积)?${fill}$`,
  'u',
)
/** 比1596只增加了268只 */
const moved = new RegExp(
  `^[^,。;:]{0,6}?(?:增加|增长|增|减少|减产|增产|减|下降|降低|降|上升|升高|升|提高|提前|推迟|多|少|高|低|长|短|重|轻|大|小|快|慢|早|晚|贵|便宜|扩大|缩小|缩短|延长|深|浅|厚|薄|远|近|宽|窄|老|年长|年轻)(?!为)${fill}$`,
  'u',
)
/** Between the two figures something else is said than that they stand beside each other. */
const unlike = /每(?![秒小时分])|平均|倍|误差|以上|以下|至少|超过|分别.*分别|其中|合计|一共|[!?]/u
const reach = 60

const isKin = (a: Amount, b: Amount) =>
  isAlike(a, b) && !['share', 'times'].includes(a.dimension) && !a.ranged && !b.ranged

/** 甲班平均每人165个,乙班平均每人148个: both are rates of the same kind. */
const likeRates = (text: string, { start }: Amount, between: string): string => {
  const [rate] =
    /(?:平均)?每[\p{Script=Han}](?=[^,;。\d]{0,4}$)|平均(?=[^,;。\d]{0,4}$)/u.exec(
      text.slice(Math.max(0, start - 8), start),
    ) ?? []
  return rate === undefined ? between : between.replace(rate, '')
}

/** 43∶33 are points of a match. */
const isScore = (text: string, { start }: Amount) => /\d[∶:]$/u.test(text.slice(Math.max(0, start - 2), start))
/** 多拿10分 is a difference itself. */
const isStep = (text: string, { start }: Amount) =>
  /(?:多|少|相差|只差|领先|落后|增|减)\p{Script=Han}?$/u.test(text.slice(Math.max(0, start - 4), start))

/** 从200米下潜到450米,又下潜了350米 */
const isPassed = (text: string, { one, other }: Pair, link: string) =>
  /[到至]了?(?:[\p{Script=Han}]{1,3})?$/u.test(text.slice(one.end, other.start)) &&
  /^,[^,;。]{0,6}(?:了|共|上升|爬升|下降|下潜|攀升|升高|降低|提高|增加|减少|缩短|前进|后退|行驶)(?:了|约)*$/u.test(link)

/** 5038只，上年同期4126只，增加了1912只: what one of two is told of before, so that a change is that between them. */
const earlier =
  /(?:去年|上年|上一年|前年|前一年|同期|上次|上回|上届|上月|上个月|上周|昨天|前一天|原来|原先|过去|以前|此前|当时|开始时?|起初|[\p{Script=Han}](?<![目眼提当面跟空])前)[^,;。:\d]{0,12}$/u
const headOf = (text: string, { start }: Amount) =>
  text.slice(Math.max(0, start - 16), start).replace(/^.*[,;。:]/u, '')

const isChange = (text: string, { one, other, said }: Pair, link: string) =>
  // Of 增加了200头母猪 other animals may have gone.
  /^(?:左右|上下)?(?:[,。;!?)]|$)/u.test(text.slice(said.end)) &&
  [one, other].filter((each) => earlier.test(headOf(text, each))).length > 0 &&
  moved.test(link.replace(/^[,。](?:[^,;。:\d]{0,5}[间来里,])?/u, ''))

/** 甲8849米，乙8611米，相差238米: a difference behind the two figures that make it. */
const behindBoth = (text: string, alike: readonly Amount[], said: Amount): Pair[] => {
  const at = alike.indexOf(said)
  const [one, other] = [alike[at - 2], alike[at - 1]]
  if (!one || !other || said.start - one.end > reach || at > 2) return []
  if (isScore(text, one) || isScore(text, other) || isStep(text, one) !== isStep(text, other)) return []
  const [between, link] = [text.slice(one.end, other.start), text.slice(other.end, said.start)]
  const isParted = /[,、;。和与而到]/u.test(between)
  if (!isParted || unlike.test(likeRates(text, one, between) + link) || link.length > 24) return []
  const pair = { one, other, said, text }
  if (isOfOthers(text, pair, link) || isRate(text, one) !== isRate(text, other)) return []
  if (isChange(text, pair, link)) return [pair]
  if (link.includes('。')) return []
  return apart.test(link) || (isPassed(text, pair, link) && isMisprint(pair)) ? [pair] : []
}

/** 甲1864只，比上次的1596只增加了268只; 比上次的1596只增加268只，达到1864只. */
const besideOther = (text: string, alike: readonly Amount[], said: Amount): Pair[] => {
  const at = alike.indexOf(said)
  const [before, other, after] = [alike[at - 2], alike[at - 1], alike[at + 1]]
  if (!other || !moved.test(text.slice(other.end, said.start))) return []
  const lead = text.slice(Math.max(0, other.start - 22), other.start)
  if (!/(?:比|较)[^,。;:]{0,18}$/u.test(lead)) return []
  // 全国1864只，四川1387只、…，比上次的1596只多268只: the difference may be that of any figure before.
  if (alike.slice(0, at - 1).some((one) => !isWrong({ one, other, said, text }))) return []
  const reaches =
    after &&
    /^,?(?:一举|已经?|现?在?)?(?:达到?了?|增至|增加到|减至|降至|升至|减少到|为)(?:约|了)?$/u.test(
      text.slice(said.end, after.start),
    )
  const one = reaches ? after : before
  if (!one || (!reaches && (other.start - one.end > 40 || unlike.test(text.slice(one.end, other.start))))) return []
  return [{ one, other, said, text }]
}

/** 上午36海里,下午比上午多走8海里,下午航行了48海里: what a difference makes of the figure before it. */
const more =
  /比[^,;。\d]{1,8}(?<sign>多|少|高|低|长|短|重|轻|大|小|快|慢|深|浅|远|近|厚|薄|宽|窄|贵|便宜)[^,;。\d]{0,4}$/u
const downward = /少|低|短|轻|小|慢|浅|近|薄|窄|便宜/u

const madeBy = (text: string, alike: readonly Amount[], said: Amount): Pair[] => {
  const at = alike.indexOf(said)
  const [one, step] = [alike[at - 2], alike[at - 1]]
  if (!one || !step || at !== 2) return []
  const sign = more.exec(text.slice(one.end, step.start))?.groups?.sign
  const [between, link] = [text.slice(one.end, step.start), text.slice(step.end, said.start)]
  if (sign === undefined || between.length > 20 || !/^,[^,;。\d]{0,10}(?:了|为|是|有|达到?|共)(?:约)?$/u.test(link))
    return []
  if (unlike.test(between + link)) return []
  // one ± step = said, so that step = |said − one|
  const isDown = downward.test(sign)
  return (isDown ? said.amount > one.amount : said.amount < one.amount) ? [] : [{ one, other: said, said: step, text }]
}

/** Of 一英里约1609米 the second tells the length more exactly. */
const withoutRestated = (alike: readonly Amount[]) =>
  alike.filter(
    ({ amount, unit, value }) =>
      value !== 1 || alike.every((one) => one.unit === unit || Math.abs(amount / one.amount - 1) > 0.005),
  )

/** Among so many figures none says which two make it. */
const crowd = 60

export const pairsIn = (text: string): Pair[] => {
  const all = amountsOf(text)
  if (all.length > crowd) return []
  return all.flatMap((said) => {
    const alike = withoutRestated(all.filter((one) => isKin(one, said)))
    if (alike.length < 3) return []
    const beside = besideOther(text, alike, said)
    const found = beside.length > 0 ? beside : behindBoth(text, alike, said)
    return found.length > 0 ? found : madeBy(text, alike, said)
  })
}
