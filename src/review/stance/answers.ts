import { isAskedAndDenied } from './askedBack'
import { counters, judges, pointsFarBack, turns, contrasts, saysNo } from './denials'
import { gramsOf, inCommon } from './grams'
import { opensWithScorn } from './scorn'
import { isSoothing, saysYes, type Signs } from './sentence'

/** So many sentences after a statement its denial may stand. */
export const reach = 4

/** Leaves a question open. */
const leavesOpen = /不知道|不清楚|没有答案|(?:没有|尚无)定论|争议|揭晓|下期|告诉我|读完|请听/u

const isPassedOn = ({ hearsay, quotes, voice, asks }: Signs) => hearsay || quotes !== null || voice || asks

const answersNo = (sign: Signs, at: number): boolean => {
  if (sign.affirms || (at === 0 && leavesOpen.test(sign.text))) return false
  if (saysNo.test(sign.text) || sign.judgesBack || sign.denies || judges.test(sign.text)) return true
  if (turns.test(sign.text) || counters.test(sign.text)) return true
  return at === 0 && contrasts.test(sign.text)
}

/** Sentences that may answer: up to the next statement that is passed on or labelled as false. */
const answersTo = (following: Signs[]): Signs[] => {
  const end = following.findIndex(
    (sign, at) => at > 0 && (sign.label === 'false' || (isPassedOn(sign) && !sign.denies)),
  )
  return end < 0 ? following : following.slice(0, end)
}

/** A statement that the piece passes on, asks or quotes is denied by what comes next. */
export const isAnsweredNo = (following: Signs[]): boolean => {
  const answers = answersTo(following)
  return !(answers[0] && saysYes(answers[0])) && answers.some(answersNo)
}
export const isAnsweredYes = ([first]: Signs[]): boolean => first !== undefined && saysYes(first)
const saysAgain = /^(?:[^,。:;!?“”【】()\d]{1,8}:\s*["“]?)?(?:会|能|可以|是|有)(?=[^,。;!?]{2,24}[。!]?$)/u
/** The next sentence says yes by saying it again: …会导致自闭症吗?会导致自闭症。 */
export const isRepeated = ({ text }: Signs, [first]: Signs[]): boolean => {
  const found = first && !first.asks ? saysAgain.exec(first.text) : null
  return found !== null && shared(gramsOf(text), gramsOf(first?.text.slice(found[0].length) ?? '')) >= 0.9
}

/** The next sentence opens with no. */
export const isAnsweredFlatly = ([first]: Signs[]): boolean => first !== undefined && saysNo.test(first.text)
/** The next sentence opens with scorn. */
export const scoffsAt = ([first]: Signs[]): boolean => first !== undefined && opensWithScorn.test(first.text)

const speaker = /^([^,。:;!?“”【】()\d]{1,8}):\s*["“]?(?=\S)/u
/** Another speaker denies flatly what one has said: 甲:能软化血管。乙:根本没这回事。 */
export const isContradicted = (sign: Signs, [next]: Signs[]): boolean => {
  const [one, other] = [speaker.exec(sign.text), next && speaker.exec(next.text)]
  if (!next || !one || !other || one[1] === other[1]) return false
  if (sign.asks || next.asks || next.affirms || next.counterclaims || next.hearsay) return false
  const said = next.text.slice(other[0].length)
  return judges.test(said) || saysNo.test(said)
}

/** Would follow if it were so: 如果毒这么容易排,肾内科可以下班了。 */
const wouldFollow = /^(?:如果|要是|要真|真要|若|倘若|假如|照这)[^。]{2,40},[^。]{0,24}(?:早|岂|可以|该|不都|还用)/u
const reduces = (sign: Signs, next: Signs) => {
  return (
    wouldFollow.test(next.text) &&
    (/[这那]么|真(?:是|能|要|有)/u.test(next.text) || inCommon(gramsOf(sign.text), gramsOf(next.text)) > 0)
  )
}

/** A plain statement falls only to words that point back at it. */
export const isTakenBack = (sign: Signs, following: Signs[]): boolean => {
  const [first] = following
  if (first && first.judgesBack && !first.asks && !first.voice) return !isSoothing(sign)
  if (first && reduces(sign, first)) return true
  if (isAskedAndDenied(sign, following)) return !isSoothing(sign)
  const end = following.findIndex((one, at) => at > 0 && isPassedOn(one))
  const within = end < 0 ? following : following.slice(0, end)
  return within.slice(0, 3).some((one) => one.judgesBack && pointsFarBack.test(one.text))
}

/** How much of one sentence another says again. */
const shared = (own: Set<string>, theirs: Set<string>): number =>
  theirs.size < 3 ? 0 : inCommon(theirs, own) / theirs.size

/** Says again, word for word, what a label called false. */
export const restates = (sign: Signs, labelled: Signs): boolean =>
  shared(gramsOf(sign.text), gramsOf(labelled.text)) >= 0.6

/** Says again, with a denial, at least that share of what a statement said: 醋并不能软化血管. */
export const repeatsDenying = (sign: Signs, open: Signs[], share: number): boolean => {
  if (!counters.test(sign.text)) return false
  const own = gramsOf(sign.text)
  return open.some(({ text }) => !counters.test(text) && shared(own, gramsOf(text)) >= share)
}
