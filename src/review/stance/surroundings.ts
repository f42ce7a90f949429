import { gramsOf, inCommon } from './grams'
import type { Shown } from './weighed'

/** So many characters weigh as one. */
const breath = 50
/** What is heard behind a sentence and before it, up to so many sentences. */
const reach = 4
/** Where the neighbours stand whose signs are looked at one by one. */
const steps = [-2, -1, 0, 1, 2, 3] as const

const textOf = (some: readonly Shown[]) => some.map(({ sign }) => sign.text).join('')

/** How much of a sentence is said again. */
const repeated = (own: ReadonlySet<string>, text: string): number => inCommon(own, gramsOf(text)) / (own.size || 1)

const yes = (is: boolean | undefined) => (is ? 1 : 0)

const neighbourInputs = (one: Shown | undefined): number[] => [
  yes(one?.stance === 'refuted_here'),
  yes(one?.stance === 'asserted'),
  yes(one?.sign.denies),
  yes(one?.sign.affirms),
  yes(one?.sign.hearsay),
  one?.sign.distance ?? 0,
  (one?.sign.text.length ?? 0) / breath,
]

/** Where a sentence stands in its piece, how much is said around it and again, and what each neighbour shows. */
export const surroundingInputs = (all: readonly Shown[], at: number): number[] => {
  const after = all.slice(at + 1, at + 1 + reach)
  const before = all.slice(Math.max(0, at - reach), at)
  const own = gramsOf(textOf(all.slice(at, at + 1)))
  return [
    all.length,
    at / Math.max(1, all.length - 1),
    textOf(after).length / breath,
    textOf(before).length / breath,
    repeated(own, textOf(after)),
    repeated(own, textOf(before)),
    repeated(own, textOf(after.slice(0, 1))),
    ...steps.flatMap((step) => neighbourInputs(all[at + step])),
  ]
}
