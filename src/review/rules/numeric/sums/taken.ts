import { isAlike } from '../../../numbers/amounts'
import { digitsOf } from '../../../numbers/digits'
import { multiplied, type Group } from '../../../numbers/groups'
import { isAdditive } from './lists'

/** 18行,每行45株; 3张大桌每张坐10人 */
const each = /^[^,。;:、\d]{0,6},?每(?<counter>\p{Script=Han})[^,。;:、\d]{0,6}$/u
/** 180立方米每方2.8元 */
const shortFor = new Map([['方', '立方米']])
/** 语文、数学、外语每门150分 */
const named = /(?:^|[,。;:])(?<names>[^,。;:\d]{2,24})(?<!平均)每[门科种样项](?:满分|各)?$/u

/** 32台单机容量70万千瓦: so many, and what one of them has. */
const single =
  /^的?[^,。;:、\d]{0,6}?单(?:机|台|个|套|座|只|艘|罐|塔|炉|箱|泵|体|块|节|幢|栋|口|井)\p{Script=Han}{0,6}$/u

/** How many times an amount is to be taken, and from where that is told. */
const timesOf = (text: string, one: Group, before: Group | undefined): { times: number; start: number } | null => {
  if (!isAdditive(one) || one.times !== undefined) return null
  if (before && before.value >= 2 && !before.ranged) {
    const link = text.slice(before.end, one.start)
    const taken = { times: before.value, start: before.start }
    if (before.dimension === 'count' && single.test(link)) return taken
    const counter = each.exec(link)?.groups?.counter
    const isOfIt =
      before.dimension === 'count' || before.unit === counter || before.unit === shortFor.get(counter ?? '')
    if (counter && isOfIt && !isAlike(before, one))
      return text.slice(before.start, one.start).split(counter).length > 2 ? taken : null
  }
  const lead = text.slice(Math.max(0, one.start - 32), one.start)
  const names = lead.includes('每') ? (named.exec(lead)?.groups?.names ?? '').split(/、|和|与/u) : []
  return names.length > 1 ? { times: names.length, start: one.start - 1 } : null
}

/** 40台各2兆瓦: what is told in two digits is meant exactly, and hence so is what all have. */
const exactly = (one: Group): Group => {
  const { times = 1, value, vague, slack } = one
  return times > 1 && !vague && digitsOf(value / times) <= 2 ? { ...one, slack: slack / times } : one
}

/** Every amount, and as often as there are things that have it. */
export const takenAll = (text: string, all: readonly Group[]): readonly Group[] =>
  all.map((one, at): Group => {
    const taken = timesOf(text, one, all[at - 1])
    return exactly(taken ? multiplied(one, taken.times, taken.start) : one)
  })
