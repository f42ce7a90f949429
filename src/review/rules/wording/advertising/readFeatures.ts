import type { ReadSentence, Scene } from '../../../scene'
import { oncePer } from '../../oncePer'
import { featuresOf, type Features } from './features'

/** What is seen in a sentence, shared by all rules that ask. */
export const featuresIn: (sentence: ReadSentence) => Features = oncePer(({ text }: ReadSentence) => featuresOf(text))

const placesIn = oncePer(({ sentences }: Scene) => new Map(sentences.map((one, at) => [one, at])))

/** Where a sentence stands in its piece. */
export const placeOf = (sentence: ReadSentence, scene: Scene): number => placesIn(scene).get(sentence) ?? 0
