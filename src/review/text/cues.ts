import { between, linkBetween } from './joints'
import type { Shadow } from './shadow'

/** Who speaks longer than this without a pause or an end says more than one sentence. */
const mostCues = 8
const mostCharacters = 160
/** Cues without words between two of a sentence. */
const mostBlank = 3
/** In seconds. */
const pause = 1.5
const overlap = 1

/** Does a cue follow another without a pause, in the same voice? */
const follows = (one: Shadow, other: Shadow): boolean => {
  if (one.block.role !== 'cue' || other.block.role !== 'cue') return false
  const [end, start] = [one.block.media?.t?.[1], other.block.media?.t?.[0]]
  return end === undefined || start === undefined || (start - end <= pause && start - end >= -overlap)
}

/** Does a cue go on with the sentence of another, and say something new? */
const goesOn = (one: Shadow, other: Shadow): boolean => {
  const [said, next] = [one.text.trim(), other.text.trim()]
  return said !== '' && !next.startsWith(said) && linkBetween(said, next) !== 'none'
}

const isBlank = ({ text, block }: Shadow): boolean => block.role === 'cue' && text.trim() === ''

/** So many cues from a place on share one sentence, as the words on both sides of each break show. */
const stretchFrom = (shadows: readonly Shadow[], from: number): number => {
  let [last, length, said] = [from, shadows[from]?.text.length ?? 0, 1]
  for (let at = from + 1; at - last <= mostBlank + 1; at += 1) {
    const [one, before, other] = [shadows[last], shadows[at - 1], shadows[at]]
    if (!one || !before || !other || !follows(before, other)) break
    if (isBlank(other)) continue
    length += other.text.length
    said += 1
    if (said > mostCues || length > mostCharacters || !goesOn(one, other)) break
    last = at
  }
  return last - from + 1
}

type Whole = { codePoints: string[]; text: string; origin: number[]; parts: { shadow: Shadow; start: number }[] }

const put = (whole: Whole, { codePoints, text, origin }: Pick<Shadow, 'codePoints' | 'text' | 'origin'>): void => {
  const offset = whole.codePoints.length
  whole.codePoints.push(...codePoints)
  whole.origin.push(...origin.map((at) => at + offset))
  whole.text += text
}
const space = { codePoints: [' '], text: ' ', origin: [0] }

/** Several cues as one text. What is found in it stands in one of them (`targetOf`). */
const together = (shadows: readonly [Shadow, ...Shadow[]]): Shadow => {
  const whole: Whole = { codePoints: [], text: '', origin: [], parts: [] }
  for (const shadow of shadows) {
    if (between(whole.text, shadow.text) === ' ') put(whole, space)
    whole.parts.push({ shadow, start: whole.text.length })
    put(whole, shadow)
  }
  return { block: { ...shadows[0].block, text: whole.codePoints.join('') }, ...whole }
}

/** A piece in which cues of a video that share a sentence are one text; all else stays as it is. */
export const joinedCues = (shadows: readonly Shadow[]): Shadow[] => {
  const joined: Shadow[] = []
  for (let at = 0; at < shadows.length;) {
    const [first, ...others] = shadows.slice(at, at + stretchFrom(shadows, at))
    if (!first) break
    joined.push(others.length === 0 ? first : together([first, ...others.filter((other) => !isBlank(other))]))
    at += 1 + others.length
  }
  return joined
}
