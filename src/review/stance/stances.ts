import type { Stance } from '../types'
import { isAnsweredNo, isAnsweredYes, isTakenBack, reach, repeatsDenying } from './answers'
import { closesLabel, judgesBack, type Signs } from './sentence'
import { isHead, readLines, type Line, type ReadBlock } from './lines'
import { nowhere, scopesOf, type Scope } from './scope'

export type { ReadBlock } from './lines'

/** A sentence with all that decides its stance. */
type Place = {
  sign: Signs
  line: Line
  scope: Scope
  isFirst: boolean
  following: Signs[]
  /** Statements just before that the piece denied. */
  denied: Signs[]
  /** It continues what a label (谣言：) began. */
  labelled: boolean
  /** The piece, or what stands around, says that it refutes. */
  framed: boolean
}

const stanceOfQuestion = ({ sign, following, framed }: Place): Stance => {
  if (sign.supposes) return 'hypothetical'
  if (isAnsweredYes(following)) return sign.doubts ? 'asserted' : 'question'
  if (isAnsweredNo(following) || (sign.doubts && (framed || following.length > 0))) return 'refuted_here'
  return 'question'
}

const stanceOfPassedOn = ({ sign, following, framed }: Place): Stance => {
  if (isAnsweredNo(following) || (framed && sign.hearsay)) return 'refuted_here'
  if (!sign.hearsay && !sign.voice) return sign.quotes === 'whole' ? 'quoted' : 'asserted'
  return sign.presses || following[0]?.presses === true || following[0]?.affirms === true ? 'asserted' : 'quoted'
}

const isDeniedByPlace = ({ scope, isFirst, labelled, sign }: Place): boolean =>
  sign.label !== 'true' && (labelled || scope.denied || (scope.under === 'false' && isFirst))

const isDeniedByNeighbours = ({ sign, line, following, denied }: Place): boolean =>
  isTakenBack(sign, following) ||
  repeatsDenying(sign, denied, 0.1) ||
  (isHead(line) && following.some((one) => repeatsDenying(one, [sign], 0.45)))

const stanceOf = (place: Place): Stance => {
  const { sign } = place
  if (sign.affirms || sign.alarms) return 'asserted'
  if (sign.label === 'false' || sign.denies || isDeniedByPlace(place)) return 'refuted_here'
  if (sign.asks) return stanceOfQuestion(place)
  if (isDeniedByNeighbours(place)) return 'refuted_here'
  if (sign.label === 'true') return 'asserted'
  if (sign.supposes) return 'hypothetical'
  return sign.hearsay || sign.voice || sign.quotes ? stanceOfPassedOn(place) : 'asserted'
}

/** Stances of all lines in one list. */
const stancesOfLines = (lines: Line[]): Stance[] => {
  const scopes = scopesOf(lines)
  const all = lines.flatMap(({ signs }) => signs)
  const stances: Stance[] = []
  let denied: Signs[] = []
  for (const [index, { scope, line }] of lines.map((line, at) => ({ line, scope: scopes[at] })).entries()) {
    if (index > 0 && isHead(line)) denied = []
    let labelled = false
    for (const [at, sign] of line.signs.entries()) {
      const flat = stances.length
      const following = all.slice(flat + 1, flat + 1 + reach)
      const near = all.slice(Math.max(0, flat - reach), flat + 1 + reach)
      labelled &&= !closesLabel(sign)
      const framed = scope?.frame === true || near.some((one) => one.denies || judgesBack(one))
      const stance = stanceOf({
        sign,
        line,
        scope: scope ?? nowhere,
        isFirst: at === 0,
        following,
        denied,
        labelled,
        framed,
      })
      stances.push(stance)
      if (stance === 'refuted_here') denied = [...denied, sign].slice(-3)
      labelled ||= sign.label === 'false' && sign.labelsAccount
    }
  }
  return stances
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
