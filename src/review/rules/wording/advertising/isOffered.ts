import type { ReadSentence, Scene } from '../../../scene'
import { isInCaseReport } from './caseReport'
import type { Feature } from './features'
import { isSameParagraph } from './paragraphs'
import { featuresIn, placeOf } from './readFeatures'

/** Told beside goods by those who don't push them. */
const saysOtherwise = [
  'reported',
  'warning',
  'caveat',
  'humble',
  'priceNews',
  'medicine',
  'recalled',
  'condemned',
  'letdown',
  'mentioned',
] as const

const found = new WeakMap<ReadSentence, boolean>()

/** The neighbours on either side; of a sentence that offers something itself, those of its own line. */
const nearbyOf = (sentence: ReadSentence, scene: Scene): readonly ReadSentence[] => {
  const at = placeOf(sentence, scene)
  const neighbours = scene.sentences.slice(Math.max(0, at - 1), at + 2)
  if (featuresIn(sentence)('offer') === 0) return neighbours
  const [before, after] = [scene.sentences[at - 1], scene.sentences[at + 1]]
  return neighbours.filter(
    (one) =>
      one === sentence ||
      (one === before && isSameParagraph(one, sentence)) ||
      (one === after && isSameParagraph(sentence, one)),
  )
}

const offeredNear = (sentence: ReadSentence, scene: Scene): boolean => {
  const nearby = nearbyOf(sentence, scene).map(featuresIn)
  const seen = (...kinds: Feature[]) =>
    nearby.reduce((sum, one) => kinds.reduce((all, kind) => all + one(kind), sum), 0)
  const offers = seen('offer', 'price', 'seller')
  return (
    offers > 0 &&
    offers > seen('sober') + 2 * seen('disclaimer') &&
    seen('aboutIt') === 0 &&
    saysOtherwise.every((kind) => seen(kind) === 0) &&
    !isInCaseReport(sentence, scene)
  )
}

/**
 * Is something sold where the sentence stands, by someone who doesn't say what the law wants said? What speaks about offers, or more
 * soberly than a seller would, sells nothing.
 */
export const isOffered = (sentence: ReadSentence, scene: Scene): boolean => {
  if (scene.document.sponsored) return true
  const isNear = found.get(sentence) ?? offeredNear(sentence, scene)
  found.set(sentence, isNear)
  return isNear
}
