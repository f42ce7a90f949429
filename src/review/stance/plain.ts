import type { Stance } from '../types'
import { isAnsweredNo, isContradicted, scoffsAt } from './answers'
import { isAskedAndDenied } from './askedBack'
import { labelsPassedOn } from './labels'
import { isAffirmed } from './passedOn'
import type { Place } from './place'

/** A label calls it false: 谣言:…; 网传:… not where nothing else stands. */
export const isLabelledFalse = (place: Place): boolean =>
  place.sign.label === 'false' && !(place.isAlone && labelsPassedOn(place.sign.text))

/** A label, a heading or a judgement on the whole denies it. */
export const isDeniedByPlace = ({ scope, isFirst, labelled, sign, deniedAsAWhole: whole }: Place): boolean =>
  sign.debunks || (sign.label !== 'true' && (labelled || whole || scope.denied || (scope.under === 'false' && isFirst)))

/** A flat judgement behind it, with one sentence between them at most or on asking back, a question answered no, hearsay under a heading that refutes. */
const isFlatlyDenied = ({ sign, following, scope }: Place): boolean =>
  isContradicted(sign, following) ||
  following.slice(0, 2).some(({ judgesBack }) => judgesBack) ||
  isAskedAndDenied(sign, following) ||
  (sign.asks && (isAnsweredNo(following) || scoffsAt(following))) ||
  (scope.frame && sign.hearsay)

/** What signs show that leaves no doubt: a label, a heading over the item or over advice, an old paper that is quoted,
 * somebody who wants to know, a yes, or a flat denial. */
export const isPlain = (place: Place, stance: Stance): boolean =>
  place.sign.label !== null ||
  place.sign.record ||
  isDeniedByPlace(place) ||
  (stance === 'asserted' && (place.scope.advised || (place.sign.asks && !place.sign.doubts && isAffirmed(place)))) ||
  (stance === 'question' && (place.sign.sincere || place.following[0]?.sincere === true)) ||
  (stance === 'refuted_here' && isFlatlyDenied(place))
