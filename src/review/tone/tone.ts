import { gramLines } from './gramLines'
import { heardBy, toldTogether, weightsOf, type Heard } from './weighing'

/** Where a tone is heard from: a whole passage, a sentence itself, the one next to it, those behind that, and those before it. */
export const ears = ['whole', 'own', 'next', 'later', 'before'] as const
export type Ear = (typeof ears)[number]

const tones = weightsOf(gramLines)

/** Listens to a normalised sentence. */
export const heardIn = (sentence: string): Heard => heardBy(tones, sentence)

/**
 * How much sentences sound as if what is told were spread rather than answered: log odds between -4 and 4. A tone alone proves nothing: it is
 * only weighed among other signs (`assertion.ts`, `stance/weighed.ts`).
 */
export const toneOf = (ear: Ear, sentences: readonly Heard[]): number => toldTogether(sentences, ears.indexOf(ear))
