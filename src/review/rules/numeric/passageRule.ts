import type { Hit, SentenceRule } from '../rule'
import { passageIn } from './passage'

/** The year in which the piece is read, and the sentence between its neighbours. */
type Besides = { now: number; around: string }

/** `gate` is cheap and looks at the sentence alone; `find` reads the sentence behind the two before it, in that text's own places. */
type PassageRule = {
  id: string
  reference: string
  gate: RegExp
  find: (text: string, own: number, besides: Besides) => Hit[]
}

/** A rule on reckonings that may begin in an earlier sentence: what it finds ends in this one and is shown where it stands in it. */
export const passageRule = ({ id, reference, gate, find }: PassageRule): SentenceRule => ({
  id,
  reference,
  find: (scene) => {
    const passage = passageIn(scene)
    const now = scene.now.getFullYear()
    return (sentence) => {
      if (!gate.test(sentence.text)) return []
      const { text, own } = passage(sentence)
      return find(text, own, { now, around: sentence.around })
        .filter(({ end }) => end > own)
        .slice(0, 1)
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - own), end: hit.end - own }))
    }
  },
})
