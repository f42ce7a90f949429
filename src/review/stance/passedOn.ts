import type { Stance } from '../types'
import { isAnsweredFlatly, isAnsweredNo, isAnsweredYes, isRepeated, scoffsAt } from './answers'
import { behindPointer } from './attribution'
import { contrasts } from './denials'
import type { Place } from './place'
import { receptionOf } from './reception'
import { replyWithin } from './reply'
import type { Signs } from './sentence'

const repliesTo = ({ sign, following }: Place): string[] => {
  const own = replyWithin(sign.text) || (sign.distance > 0 ? behindPointer(sign.text) : '')
  return [...(own === '' ? [] : [own]), ...following.map(({ text }) => text)]
}

/** Reception from which on a statement counts as opposed; an old paper is quoted for its own sake, and a question may just be answered. */
const opposed = { passedOn: 0.7, asked: 1.8, recorded: 3 }
/** Reception down to which it counts as spread, and below which no negation answers a question. */
const spread = -1.5
/** What drives home need not be far from spreading. */
const neutral = 0.5

/** Who speaks: whoever is named like an expert leans nowhere by that. */
const speech = /^[^,。:;!?“”]{1,8}:/u
/** Learners and the crowd say yes before they are taught better. */
const learners = /^(?:全[班场体]|同学|学生|众人|大家|孩子们|小朋友|台下|观众)[^:]{0,4}:/u
/** One thing is asked, if with a tag behind it: …,是真的吗? A yes to 牛见红就发怒,我能穿红裙子吗? says nothing of the first. */
const asksOne = /^[^,;]{2,60}(?:,(?:这|那|是|真|对|有|管用|可信|靠谱|能信)[^,;]{0,10})?$/u
/** A yes says what was asked, unless it grants it only (能,但…) or what comes next sounds like an answer to the yes. */
const isVouchedFor = ({ sign, following }: Place): boolean => {
  if (sign.doubts || sign.expects === 'yes') return true
  if (sign.wonders || !asksOne.test(sign.text) || learners.test(following[0]?.text ?? '')) return false
  const replies = following.map(({ text }) => text.replace(speech, ''))
  if (contrasts.test(replies[0] ?? '') || isAnsweredNo(following.slice(1, 3))) return false
  return receptionOf(sign.text, replies) < neutral
}
/** Asked once, and said with a yes. */
export const isAffirmed = (place: Place): boolean =>
  (isAnsweredYes(place.following) || isRepeated(place.sign, place.following)) && isVouchedFor(place)

/** How a piece stands to what it asks. */
export const stanceOfQuestion = (place: Place): Stance => {
  const { sign, following, framed } = place
  if (sign.supposes) return 'hypothetical'
  const reception = receptionOf(sign.text, repliesTo(place))
  const own = receptionOf('', [sign.text])
  if (scoffsAt(following)) return 'refuted_here'
  if (isAnsweredYes(following) || isRepeated(sign, following)) return isVouchedFor(place) ? 'asserted' : 'question'
  if (sign.expects === 'no' && isAnsweredFlatly(following)) return 'refuted_here'
  if (sign.rhetorical && reception + own < neutral && !framed) return 'asserted'
  if (sign.wonders && !sign.quotes && !sign.hearsay && sign.distance === 0) return 'question'
  if (isAnsweredNo(following) && reception > spread) return 'refuted_here'
  if (sign.doubts) return framed || reception > 0 ? 'refuted_here' : 'asserted'
  return !sign.wonders && !sign.sincere && reception >= opposed.asked ? 'refuted_here' : 'question'
}

/** A closing mark replies nothing. */
const letters = /[\p{L}\p{N}\p{So}]/u
const isUnanswered = ({ isAlone }: Place, replies: string[]): boolean =>
  replies.length === 0 || (isAlone && !replies.some((reply) => letters.test(reply)))
const unvouched = { hearsay: 0.5, quotes: 0.4 }
/** Hearsay and quotation marks keep from a statement by themselves; where nothing follows, nothing is to be weighed. */
const distanceAt = ({ hearsay, voice, quotes, distance }: Signs) =>
  Math.max(hearsay || voice ? unvouched.hearsay : 0, distance) + (quotes ? unvouched.quotes : 0)

const isSupported = ({ sign, following }: Place, reception: number) =>
  sign.presses ||
  sign.reasons ||
  following[0]?.presses === true ||
  following[0]?.affirms === true ||
  reception <= spread

/** Passed on, and neither opposed nor supported. */
const isLeftOpen = ({ hearsay, voice, quotes, distance }: Signs, reception: number) =>
  hearsay || voice || quotes === 'whole' || (quotes !== null && distance > 0 && reception >= 0)

/** How a piece stands to what it lets others say. */
export const stanceOfPassedOn = (place: Place): Stance => {
  const { sign, following, framed } = place
  const replies = repliesTo(place)
  const reception = receptionOf(sign.text, replies) + (isUnanswered(place, replies) ? 0 : distanceAt(sign))
  const enough = sign.record ? opposed.recorded : opposed.passedOn
  if ((isAnsweredNo(following) && reception > 0) || (framed && sign.hearsay) || reception >= enough)
    return 'refuted_here'
  if (sign.record) return 'quoted'
  if (following[0]?.sincere === true) return 'question'
  return !isSupported(place, reception) && isLeftOpen(sign, reception) ? 'quoted' : 'asserted'
}
