import { listened, stanceEars } from '@/review/stance/weighed'
import { fitTone, toneBy } from './fitTone'
import type { StanceCase } from './stanceCases'

type StanceEar = (typeof stanceEars)[number]
type EarTones = Record<StanceEar, ReadonlyMap<number, number>>

/** There are many texts by many writers to learn from, and the weights of `fitStance.ts` show how far to trust them. */
const closely = { ridge: 0.15, kept: 3500 }

/** What sounds like spreading or answering in each place around a sentence. */
export const earTonesOf = (cases: readonly StanceCase[]): EarTones => {
  const by = (ear: StanceEar) =>
    fitTone(
      cases.map(({ sentences, at, asserted, weight }) => ({
        sentences: listened(sentences, at)[ear],
        spreads: asserted,
        weight,
      })),
      closely,
    )
  return { own: by('own'), next: by('next'), later: by('later'), before: by('before') }
}

/** How a sentence and its neighbours sound, in the order of the ears. */
export const tonesBy = (tones: EarTones, { sentences, at }: StanceCase): number[] => {
  const heard = listened(sentences, at)
  return stanceEars.map((ear) => toneBy(tones[ear], heard[ear]))
}
