import type { Stance } from '../types'
import { isTakenBack, reach, repeatsDenying, restates } from './answers'
import { isHead, readLines, type Line, type ReadBlock } from './lines'
import { stanceOfPassedOn, stanceOfQuestion } from './passedOn'
import type { Context, Place } from './place'
import { nowhere, scopesOf } from './scope'
import { closesLabel, type Signs } from './sentence'

export type { ReadBlock } from './lines'

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
