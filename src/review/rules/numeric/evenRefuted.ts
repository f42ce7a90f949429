import type { ReadSentence, Scene } from '../../scene'
import { oncePer } from '../oncePer'
import type { SentenceRule } from '../rule'
import { isContradiction, isDenied } from './contradictions'

type Lifted = { scene: Scene; asserted: ReadonlyMap<ReadSentence, ReadSentence> }

const liftedOf = oncePer((scene: Scene): Lifted => {
  const asserted = new Map(
    scene.sentences.map((sentence): [ReadSentence, ReadSentence] => [
      sentence,
      sentence.stance === 'refuted_here' ? { ...sentence, stance: 'asserted' } : sentence,
    ]),
  )
  return { scene: { ...scene, sentences: [...asserted.values()] }, asserted }
})

/** A contradiction in figures is read in a sentence that refutes something else, too; in one that denies the figure it is none. */
export const evenRefuted = (rule: SentenceRule): SentenceRule => {
  if (!isContradiction(rule.id)) return rule
  return {
    ...rule,
    find: (scene) => {
      if (scene.sentences.every(({ stance }) => stance !== 'refuted_here')) return rule.find(scene)
      const { scene: lifted, asserted } = liftedOf(scene)
      const hitsIn = rule.find(lifted)
      return (sentence) => {
        const hits = hitsIn(asserted.get(sentence) ?? sentence)
        return sentence.stance === 'refuted_here' ? hits.filter((hit) => !isDenied(sentence, hit)) : hits
      }
    },
  }
}
