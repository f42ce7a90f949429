import type { ReadSentence, Scene } from '../../../scene'
import type { Shadow } from '../../../text/shadow'
import { paragraphsOf } from './paragraphs'
import { featuresIn, placeOf } from './readFeatures'
import { advertisingScore, plainlyFrom } from './score'

/** A longer block is more than one passage: then the sentence counts with its neighbours only. */
const passageLimit = 300

/** Sentences that are read together, and how much they read as an advertisement. */
export type Passage = { sentences: readonly ReadSentence[]; score: number }

const passage = (sentences: readonly ReadSentence[], { document }: Scene): Passage => {
  const read = { parts: sentences.map(featuresIn), texts: sentences.map(({ text }) => text) }
  return { sentences, score: advertisingScore(read, document) }
}

/** The passages of a block: its paragraphs that plainly sell by themselves, and what stands around them. */
const passagesIn = (sentences: readonly ReadSentence[], scene: Scene): Passage[] => {
  const selling = paragraphsOf(sentences)
    .map((paragraph) => passage(paragraph, scene))
    .filter(({ score }) => score >= plainlyFrom)
  const sold = new Set(selling.flatMap((one) => one.sentences))
  return [
    ...selling,
    passage(
      sentences.filter((one) => !sold.has(one)),
      scene,
    ),
  ]
}

/** The passage that a sentence stands in: its block, or its neighbours where the block is long. */
export const passagesOf = (scene: Scene) => {
  const blocks = new Map<Shadow, Map<ReadSentence, Passage>>()
  const known = (shadow: Shadow): Map<ReadSentence, Passage> => {
    const own = scene.sentences.filter((one) => one.shadow === shadow)
    return new Map(passagesIn(own, scene).flatMap((one) => one.sentences.map((sentence) => [sentence, one])))
  }
  return (sentence: ReadSentence): Passage => {
    const { shadow } = sentence
    if (shadow.text.length > passageLimit) {
      const at = placeOf(sentence, scene)
      return passage(scene.sentences.slice(Math.max(0, at - 1), at + 2), scene)
    }
    const block = blocks.get(shadow) ?? known(shadow)
    blocks.set(shadow, block)
    return block.get(sentence) ?? passage([sentence], scene)
  }
}
