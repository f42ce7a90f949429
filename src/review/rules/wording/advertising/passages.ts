import type { ReadSentence, Scene } from '../../../scene'
import type { Shadow } from '../../../text/shadow'
import { featuresIn, placeOf } from './readFeatures'
import { advertisingScore } from './score'

/** A longer block is more than one passage: then the sentence counts with its neighbours only. */
const passageLimit = 300

/** Sentences that are read together, and how much they read as an advertisement. */
export type Passage = { sentences: readonly ReadSentence[]; score: number }

const passage = (sentences: readonly ReadSentence[], { document }: Scene): Passage => {
  const read = { parts: sentences.map(featuresIn), texts: sentences.map(({ text }) => text) }
  return { sentences, score: advertisingScore(read, document) }
}

/** The passage that a sentence stands in: its block, or its neighbours where the block is long. */
export const passagesOf = (scene: Scene) => {
  const blocks = new Map<Shadow, Passage>()
  return (sentence: ReadSentence): Passage => {
    const { shadow } = sentence
    if (shadow.text.length > passageLimit) {
      const at = placeOf(sentence, scene)
      return passage(scene.sentences.slice(Math.max(0, at - 1), at + 2), scene)
    }
    const known =
      blocks.get(shadow) ??
      passage(
        scene.sentences.filter((one) => one.shadow === shadow),
        scene,
      )
    blocks.set(shadow, known)
    return known
  }
}
