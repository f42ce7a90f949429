import type { Shadow } from './shadow'
import { goesOnAloud, isClosedBy } from './wraps'

/** Who speaks longer than this without a pause or an end says more than one sentence. */
const mostCues = 8
const mostCharacters = 160
/** In seconds. */
const pause = 1.5
const overlap = 0.3

const isLatin = /[a-z0-9%.,]/u

/** Does a cue follow another without a pause, in the same voice, and say something new? */
const follows = (one: Shadow, other: Shadow): boolean => {
  if (one.block.role !== 'cue' || other.block.role !== 'cue') return false
  const [said, next] = [one.text.trim(), other.text.trim()]
  const gap = (other.block.media?.t?.[0] ?? 0) - (one.block.media?.t?.[1] ?? 0)
  const isTimed = one.block.media?.t !== undefined && other.block.media?.t !== undefined
  return said !== '' && next !== '' && !next.startsWith(said) && (!isTimed || (gap <= pause && gap >= -overlap))
}

/** So many cues from a place on are one stretch of speech: up to the first that closes a sentence, or as far as words show that it goes on. */
const stretchFrom = (shadows: readonly Shadow[], from: number): number => {
  let [count, sure, length] = [1, 1, shadows[from]?.text.length ?? 0]
  for (;;) {
    const [one, other] = [shadows[from + count - 1], shadows[from + count]]
    if (!one) return sure
    if (count > 1 && isClosedBy(one.text)) return count
    length += other?.text.length ?? 0
    if (!other || count === mostCues || length > mostCharacters || !follows(one, other)) return sure
    const goesOn = goesOnAloud(one.text, other.text)
    if (goesOn === 'no') return sure
    count += 1
    if (goesOn === 'yes' && sure === count - 1) sure = count
  }
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
    if (isLatin.test(whole.text.slice(-1)) && isLatin.test(shadow.text.slice(0, 1))) put(whole, space)
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
    joined.push(others.length === 0 ? first : together([first, ...others]))
    at += 1 + others.length
  }
  return joined
}
