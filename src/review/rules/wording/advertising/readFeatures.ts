import type { ReadSentence, Scene } from '../../../scene'
import { featuresOf, type Features } from './features'

const read = new WeakMap<ReadSentence, Features>()
const places = new WeakMap<Scene, ReadonlyMap<ReadSentence, number>>()

/** What is seen in a sentence, shared by all rules that ask. */
export const featuresIn = (sentence: ReadSentence): Features => {
  const known = read.get(sentence) ?? featuresOf(sentence.text)
  read.set(sentence, known)
  return known
}

/** Where a sentence stands in its piece. */
export const placeOf = (sentence: ReadSentence, scene: Scene): number => {
  const known = places.get(scene) ?? new Map(scene.sentences.map((one, at) => [one, at]))
  places.set(scene, known)
  return known.get(sentence) ?? 0
}
