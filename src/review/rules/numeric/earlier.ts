import type { ReadSentence, Scene } from '../../scene'

const scenes = new WeakMap<Scene, ReadonlyMap<ReadSentence, string>>()

const textsBefore = (scene: Scene): ReadonlyMap<ReadSentence, string> => {
  const known = scenes.get(scene)
  if (known) return known
  const made = new Map(scene.sentences.map((sentence, at) => [sentence, scene.sentences[at - 1]?.text ?? '']))
  scenes.set(scene, made)
  return made
}

/** The sentence before, for those that go on with 它 or 其 or finish a sum. */
export const earlierIn = (scene: Scene): ((sentence: ReadSentence) => string) => {
  const before = textsBefore(scene)
  return (sentence) => before.get(sentence) ?? ''
}
