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

/** Said by those who answer an offer that they tell: what it says is then no line of its own. */
const answers = ['reported', 'warning', 'caveat', 'condemned', 'letdown', 'denied', 'mentioned', 'aboutIt'] as const
const isAnswer = (sentence: ReadSentence) => answers.some((kind) => featuresIn(sentence)(kind) > 0)

/** Told how or for how much to get it: a line that only praises may be a character's in a story. */
const calls = ['order', 'offer', 'price'] as const
const isCall = (sentence: ReadSentence) => calls.some((kind) => featuresIn(sentence)(kind) > 0)

/** The passages of a block: its paragraphs that plainly sell by themselves and that no other answers, and what stands around them. */
const passagesIn = (sentences: readonly ReadSentence[], scene: Scene): Passage[] => {
  const selling = paragraphsOf(sentences)
    .filter((paragraph) => paragraph.some(isCall))
    .map((paragraph) => passage(paragraph, scene))
    .filter(({ score }) => score >= plainlyFrom)
  const sold = new Set(selling.flatMap((one) => one.sentences))
  const rest = sentences.filter((one) => !sold.has(one))
  return rest.some(isAnswer) ? [passage(sentences, scene)] : [...selling, passage(rest, scene)]
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
