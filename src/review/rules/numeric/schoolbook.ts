import type { SentenceRule } from '../rule'
import { passageIn } from './passage'
import { wrongIn, type Formula } from './schoolbook/formula'
import { money } from './schoolbook/money'
import { nature } from './schoolbook/nature'
import { shapes } from './schoolbook/shapes'
import { solutions } from './schoolbook/solutions'

const formulas: readonly Formula[] = [...solutions, ...shapes, ...money, ...nature]
const words = [...new Set(formulas.map(({ word }) => word))]
const anyWord = new RegExp(words.join('|'), 'u')

/** What the text works out by a schoolbook formula, and wrongly; a sum may run over several sentences. */
export const schoolbook: SentenceRule = {
  id: 'schoolbook-formula',
  reference: '初等物理与算术公式',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      if (!/[\d一二三四五六七八九十]/u.test(sentence.text)) return []
      const { text, own } = passage(sentence)
      if (!anyWord.test(text)) return []
      return formulas
        .filter(({ word }) => text.includes(word))
        .flatMap((formula) => wrongIn(text, formula))
        .filter(({ end }) => end > own)
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - own), end: hit.end - own }))
        .slice(0, 1)
    }
  },
}
