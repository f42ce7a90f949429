import type { ReadSentence, Scene } from '../../scene'
import { oncePer } from '../oncePer'

const textsBefore = oncePer(
  ({ sentences }: Scene): ReadonlyMap<ReadSentence, string> =>
    new Map(sentences.map((sentence, at) => [sentence, sentences[at - 1]?.text ?? ''])),
)

/** The sentence before, for those that go on with 它 or 其 or finish a sum. */
export const earlierIn = (scene: Scene): ((sentence: ReadSentence) => string) => {
  const before = textsBefore(scene)
  return (sentence) => before.get(sentence) ?? ''
}
