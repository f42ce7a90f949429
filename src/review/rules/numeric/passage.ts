import type { ReadSentence, Scene } from '../../scene'
import { oncePer } from '../oncePer'

/** A sentence behind the two before it in its block; `own` is where its own text begins. */
export type Passage = { text: string; own: number }

const reach = 2

const passagesOf = oncePer(
  ({ sentences }: Scene): ReadonlyMap<ReadSentence, Passage> =>
    new Map(
      sentences.map((sentence, at) => {
        const lead = sentences
          .slice(Math.max(0, at - reach), at)
          .filter(({ shadow }) => shadow.block === sentence.shadow.block)
          .map(({ text }) => text)
          .join('')
        return [sentence, { text: lead + sentence.text, own: lead.length }]
      }),
    ),
)

/** A sentence with what was said just before it: semicolons and full stops part what one reckoning joins. */
export const passageIn = (scene: Scene): ((sentence: ReadSentence) => Passage) => {
  const passages = passagesOf(scene)
  return (sentence) => passages.get(sentence) ?? { text: sentence.text, own: 0 }
}
