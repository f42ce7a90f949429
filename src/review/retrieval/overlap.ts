import type { Candidate } from './candidates'
import { textsOf, type Library } from './library'
import type { Marks } from './marks'
import { nearness, type Overlap } from './nearness'
import type { Window } from './query'

/** What the nearest wording counts beside all that an entry knows. */
const nearestWeight = 15

/** What a text and the words as a whole have in common. */
const shared = ({ contents, told }: Library, text: number, marks: Marks): number => {
  const { starts, items } = contents
  const end = starts[text + 1] ?? 0
  let sum = 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    if (marks[gram] !== 0) sum += told[gram] ?? 0
  }
  return sum
}

/** How much the words as a whole and an entry have in common: what entries are put in order by. */
export const rankOf = (library: Library, { rumour, shared: all }: Candidate, marks: Marks): number => {
  const { from, wordings } = textsOf(library, rumour)
  let nearest = 0
  for (let text = from; text < wordings; text += 1)
    nearest = Math.max(nearest, shared(library, text, marks) / (library.damped[text] ?? 1))
  return nearest * nearestWeight + all
}

type Asked = { windows: readonly Window[]; marks: Marks }

/** What a text and each window have in common. */
const sharedByWindow = ({ contents, told }: Library, text: number, { windows, marks }: Asked): number[] => {
  const { starts, items } = contents
  const masks = windows.map(({ mask }) => mask)
  const sums = masks.map(() => 0)
  const end = starts[text + 1] ?? 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    const mask = marks[gram] ?? 0
    if (mask === 0) continue
    const tells = told[gram] ?? 0
    for (let i = 0; i < masks.length; i += 1) if (((masks[i] ?? 0) & mask) !== 0) sums[i] = (sums[i] ?? 0) + tells
  }
  return sums
}

/** The wording and the window that come nearest to each other. `score`: 0 to 1; `own`: what the wording shares with each window. */
export type Nearest = { text: number; window: number; score: number; overlap: Overlap; own: readonly number[] }

/** An entry as its wordings are compared with the windows. */
type Entry = {
  asked: Asked
  said: readonly number[]
  countered: readonly number[]
  isLone: boolean
  lead: number
}

/** The nearest window to one wording. */
const nearestTo = (library: Library, text: number, { asked, said, countered, isLone, lead }: Entry): Nearest => {
  const { windows } = asked
  const own = sharedByWindow(library, text, asked)
  const whole = library.total[text] || 1
  const overlapOf = (at: number): Overlap => {
    const told = windows[at]?.total || 1
    return {
      coverage: (own[at] ?? 0) / whole,
      said: (said[at] ?? 0) / told,
      countered: (countered[at] ?? 0) / told,
      saidInAll: (said[at] ?? 0) / library.unknown,
      shared: (own[at] ?? 0) / library.unknown,
      isLone,
      lead,
    }
  }
  const scores = windows.map((_, at) => nearness(overlapOf(at)))
  const score = Math.max(...scores)
  const window = scores.indexOf(score)
  return { text, window, score, overlap: overlapOf(window), own }
}

/** What of an entry comes nearest to the words; null when it has no wording. */
export const nearestOf = (library: Library, rumour: number, asked: Asked & { lead: number }): Nearest | null => {
  const { from, wordings, counter } = textsOf(library, rumour)
  const said = sharedByWindow(library, wordings, asked)
  const countered = sharedByWindow(library, counter, asked)
  const entry = { asked, said, countered, isLone: wordings - from === 1, lead: asked.lead }
  let best: Nearest | null = null
  for (let text = from; text < wordings; text += 1) {
    const next = nearestTo(library, text, entry)
    if (!best || next.score > best.score) best = next
  }
  return best
}
