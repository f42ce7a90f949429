import type { Heard } from '../tone/weighing'
import type { Stance } from '../types'
import { isContradicted, isTakenBack, reach, repeatsDenying, restates } from './answers'
import { deniedAsAWhole } from './closing'
import { isDenialDenied } from './doubleDenial'
import { isHead, readLines, type Line, type ReadBlock } from './lines'
import { stanceOfPassedOn, stanceOfQuestion } from './passedOn'
import type { Context, Place } from './place'
import { isDeniedByPlace, isLabelledFalse, isPlain } from './plain'
import { nowhere, scopesOf } from './scope'
import { closesLabel, type Signs } from './sentence'
import { weighedStance, type Shown } from './weighed'

const isDeniedByNeighbours = ({ sign, line, following, denied }: Place): boolean =>
  isTakenBack(sign, following) ||
  repeatsDenying(sign, denied, 0.1) ||
  (sign.label !== 'true' && denied.some((one) => one.label === 'false' && restates(sign, one))) ||
  (isHead(line) && following.some((one) => repeatsDenying(one, [sign], 0.45)))

const stanceOf = (place: Place): Stance => {
  const { sign } = place
  if (sign.affirms || sign.counterclaims || isDenialDenied(sign.text, place.following[0]?.text ?? '')) return 'asserted'
  if (isLabelledFalse(place) || sign.denies || isDeniedByPlace(place) || isContradicted(sign, place.following))
    return 'refuted_here'
  if (sign.asks) return stanceOfQuestion(place)
  if (isDeniedByNeighbours(place)) return 'refuted_here'
  if (sign.label === 'true') return 'asserted'
  if (sign.supposes) return 'hypothetical'
  return sign.hearsay || sign.voice || sign.quotes || sign.distance > 0 ? stanceOfPassedOn(place) : 'asserted'
}

const contextsOf = (lines: Line[]): Context[] => {
  const scopes = scopesOf(lines)
  const all = lines.flatMap(({ signs }) => signs)
  const whole = deniedAsAWhole(lines)
  const isAlone = all.length === 1
  let flat = 0
  return lines.flatMap((line, index) => {
    const scope = scopes[index] ?? nowhere
    const first = line.signs.findIndex(({ text }) => text !== '')
    return line.signs.map((sign, at) => {
      flat += 1
      const near = all.slice(Math.max(0, flat - 1 - reach), flat + reach)
      const framed = scope.frame || near.some((one) => one.denies || one.judgesBack)
      const following = all.slice(flat, flat + reach)
      return { sign, line, scope, isFirst: at === first, following, deniedAsAWhole: whole.has(sign), framed, isAlone }
    })
  })
}

const letters = /[\p{L}\p{N}]/u
const silence: Heard = { size: 0, sums: [] }

/** So many denied statements are kept in mind. */
const remembered = 3

const stancesOfLines = (lines: Line[]): { stance: Stance; isPlain: boolean }[] => {
  let denied: Signs[] = []
  let labelled = false
  let lists = false
  return contextsOf(lines).map((context) => {
    const { sign, line, isFirst } = context
    if (isFirst && isHead(line)) denied = []
    labelled &&= !isFirst && !closesLabel(sign)
    lists &&= !isFirst && !closesLabel(sign)
    const place = { ...context, denied, labelled: labelled || lists }
    const stance = stanceOf(place)
    if (stance === 'refuted_here') denied = [...denied, sign].slice(-remembered)
    lists = (lists || sign.label === 'false') && sign.text.endsWith(';')
    labelled ||= (sign.label === 'false' && sign.labelsAccount) || sign.announces
    return { stance, isPlain: isPlain(place, stance) }
  })
}

/**
 * Tones were learned from posts and answers of a few sentences, each about one statement. In a longer piece most sentences explain something,
 * and explaining sounds like answering: of sound articles a third of the sentences would be called denials.
 */
const shortUpTo = 12

/** A block with how each of its sentences sounds. */
export type HeardBlock = ReadBlock & { heard: readonly Heard[] }

/** All sentences in reading order with what their signs show. */
export const shownIn = (blocks: HeardBlock[]): Shown[] => {
  const lines = readLines(blocks)
  const stances = stancesOfLines(lines)
  const heard = blocks.flatMap((block) => block.heard)
  return lines
    .flatMap(({ kind, signs }) => signs.map((sign) => ({ sign, isHeading: kind === 'title' || kind === 'heading' })))
    .map((one, at) => ({
      ...one,
      heard: heard[at] ?? silence,
      ...(stances[at] ?? { stance: 'asserted', isPlain: true }),
    }))
}

/** `stance`: by its signs alone, in doubt `asserted`; `weighed`: also by how it and its neighbours sound. */
export type SentenceStance = { stance: Stance; weighed: Stance }

/**
 * How a piece stands to each of its own sentences, block by block: does it say it, deny it here, quote it, ask it or only suppose it? Where
 * something is to be warned of, the signs alone count, since a missed denial costs a look and a missed assertion costs a falsehood; what the
 * piece most likely means is the weighed one. Headings show all they show by their signs; and what says nothing, as orders to a machine,
 * stands between no sentences.
 */
export const stancesOf = (blocks: HeardBlock[]): SentenceStance[][] => {
  const all = shownIn(blocks)
  const telling = all.filter(({ sign, isHeading }) => !isHeading && letters.test(sign.text))
  const isShort = telling.length <= shortUpTo
  const weighed = new Map(isShort ? telling.map((one, at) => [one, weighedStance(telling, at)]) : [])
  const stances = all.map((one) => ({ stance: one.stance, weighed: weighed.get(one) ?? one.stance }))
  let from = 0
  return blocks.map(({ sentences }) => stances.slice(from, (from += sentences.length)))
}
