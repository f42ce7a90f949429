import type { Stance } from '../types'
import { isAnsweredNo, isAnsweredYes, isTakenBack, reach, repeatsDenying, restates } from './answers'
import { closesLabel, type Signs } from './sentence'
import { receptionOf } from './reception'
import { replyWithin } from './reply'
import { behindPointer } from './attribution'
import { isHead, readLines, type Line, type ReadBlock } from './lines'
import { nowhere, scopesOf, type Scope } from './scope'

export type { ReadBlock } from './lines'

/** A sentence with what stands around it. */
type Context = {
  sign: Signs
  line: Line
  scope: Scope
  isFirst: boolean
  following: Signs[]
  /** The piece, or what stands around, says that it refutes. */
  framed: boolean
}
/** A sentence with all that decides its stance. */
type Place = Context & {
  /** Statements just before that the piece denied. */
  denied: Signs[]
  /** It continues what a label (谣言：) began. */
  labelled: boolean
}

const repliesTo = ({ sign, following }: Place): string[] => {
  const own = replyWithin(sign.text) || (sign.distance > 0 ? behindPointer(sign.text) : '')
  return [...(own === '' ? [] : [own]), ...following.map(({ text }) => text)]
}

/** Reception from which a statement counts as opposed or as spread. */
const opposed = { passedOn: 0.7, asked: 1.8, recorded: 3 }
const spread = -1

const stanceOfQuestion = (place: Place): Stance => {
  const { sign, following, framed } = place
  if (sign.supposes) return 'hypothetical'
  const reception = receptionOf(sign.text, repliesTo(place))
  const own = receptionOf('', [sign.text])
  if (isAnsweredYes(following)) return sign.doubts ? 'asserted' : 'question'
  if (sign.rhetorical && reception + own < 0.5 && !framed) return 'asserted'
  if (sign.wonders && !sign.quotes && !sign.hearsay && sign.distance === 0) return 'question'
  if (isAnsweredNo(following) && reception > spread * 1.5) return 'refuted_here'
  if (sign.doubts) return framed || reception > 0 ? 'refuted_here' : 'asserted'
  return !sign.wonders && !sign.sincere && reception >= opposed.asked ? 'refuted_here' : 'question'
}

/** Hearsay and quotation marks keep from a statement by themselves. */
const distanceAt = ({ hearsay, voice, quotes, distance }: Signs) =>
  Math.max(hearsay || voice ? 0.5 : 0, distance) + (quotes ? 0.4 : 0)

const isSupported = ({ sign, following }: Place, reception: number) =>
  sign.presses ||
  sign.reasons ||
  following[0]?.presses === true ||
  following[0]?.affirms === true ||
  reception <= spread * 1.5

const stanceOfPassedOn = (place: Place): Stance => {
  const { sign, following, framed } = place
  const unvouched = sign.hearsay || sign.voice
  const replies = repliesTo(place)
  const reception = receptionOf(sign.text, replies) + (replies.length === 0 ? 0 : distanceAt(sign))
  if (isAnsweredNo(following) && reception > 0) return 'refuted_here'
  if ((framed && sign.hearsay) || reception >= (sign.record ? opposed.recorded : opposed.passedOn))
    return 'refuted_here'
  if (sign.record) return 'quoted'
  if (following[0]?.sincere === true) return 'question'
  if (isSupported(place, reception)) return 'asserted'
  return unvouched || sign.quotes === 'whole' || (sign.quotes && sign.distance > 0 && reception >= 0)
    ? 'quoted'
    : 'asserted'
}

const isDeniedByPlace = ({ scope, isFirst, labelled, sign }: Place): boolean =>
  sign.label !== 'true' && (labelled || scope.denied || (scope.under === 'false' && isFirst))

const isDeniedByNeighbours = ({ sign, line, following, denied }: Place): boolean =>
  isTakenBack(sign, following) ||
  repeatsDenying(sign, denied, 0.1) ||
  (sign.label !== 'true' && denied.some((one) => one.label === 'false' && restates(sign, one))) ||
  (isHead(line) && following.some((one) => repeatsDenying(one, [sign], 0.45)))

const stanceOf = (place: Place): Stance => {
  const { sign } = place
  if (sign.affirms || sign.counterclaims) return 'asserted'
  if (sign.label === 'false' || sign.denies || isDeniedByPlace(place)) return 'refuted_here'
  if (sign.asks) return stanceOfQuestion(place)
  if (isDeniedByNeighbours(place)) return 'refuted_here'
  if (sign.label === 'true') return 'asserted'
  if (sign.supposes) return 'hypothetical'
  return sign.hearsay || sign.voice || sign.quotes || sign.distance > 0 ? stanceOfPassedOn(place) : 'asserted'
}

const contextsOf = (lines: Line[]): Context[] => {
  const scopes = scopesOf(lines)
  const all = lines.flatMap(({ signs }) => signs)
  let flat = 0
  return lines.flatMap((line, index) => {
    const scope = scopes[index] ?? nowhere
    return line.signs.map((sign, at) => {
      flat += 1
      const near = all.slice(Math.max(0, flat - 1 - reach), flat + reach)
      const framed = scope.frame || near.some((one) => one.denies || one.judgesBack)
      return { sign, line, scope, isFirst: at === 0, following: all.slice(flat, flat + reach), framed }
    })
  })
}

/** So many denied statements are kept in mind. */
const remembered = 3

const stancesOfLines = (lines: Line[]): Stance[] => {
  let denied: Signs[] = []
  let labelled = false
  return contextsOf(lines).map((context) => {
    const { sign, line, isFirst } = context
    if (isFirst && isHead(line)) denied = []
    labelled &&= !isFirst && !closesLabel(sign)
    const stance = stanceOf({ ...context, denied, labelled })
    if (stance === 'refuted_here') denied = [...denied, sign].slice(-remembered)
    labelled ||= (sign.label === 'false' && sign.labelsAccount) || sign.announces
    return stance
  })
}

/**
 * How a piece stands to each of its own sentences, block by block: does it say it, deny it here, quote it, ask it or only suppose it? In
 * doubt `asserted`, since a missed denial costs a look and a missed assertion costs a falsehood.
 */
export const stancesOf = (blocks: ReadBlock[]): Stance[][] => {
  const stances = stancesOfLines(readLines(blocks))
  let from = 0
  return blocks.map(({ sentences }) => stances.slice(from, (from += sentences.length)))
}
