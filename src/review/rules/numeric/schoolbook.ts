import type { SentenceRule } from '../rule'
import { passageIn } from './passage'
import { apart } from './schoolbook/foreign'
import { wrongIn, type Formula } from './schoolbook/formula'
import { maskedOf } from './schoolbook/masked'
import { money } from './schoolbook/money'
import { nature } from './schoolbook/nature'
import { powers } from './schoolbook/powers'
import { proportions } from './schoolbook/proportions'
import { scales } from './schoolbook/scales'
import { shapes } from './schoolbook/shapes'
import { solutions } from './schoolbook/solutions'
import { steps } from './schoolbook/steps'
import { successiveIn } from './successive'

const formulas: readonly Formula[] = [
  ...solutions,
  ...shapes,
  ...scales,
  ...proportions,
  ...money,
  ...powers,
  ...steps,
  ...apart,
  ...nature,
]
const anyWord = new RegExp([...new Set(formulas.map(({ word }) => word.source))].join('|'), 'u')

/** Steps that follow one another. */
const successive = /[%成折](?=[\s\S]*[再又后][\s\S]*[%成折])/u

/** What the text works out by a schoolbook formula, and wrongly; a sum may run over several sentences. */
export const schoolbook: SentenceRule = {
  id: 'schoolbook-formula',
  reference: '初等物理与算术公式',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      if (!/[\d一二三四五六七八九十]/u.test(sentence.text)) return []
      const { text, own } = passage(sentence)
      const isFormula = anyWord.test(text)
      const hits = isFormula
        ? formulas.filter(({ word }) => word.test(text)).flatMap((formula) => wrongIn(maskedOf(text), formula))
        : []
      return [...hits, ...(successive.test(text) ? successiveIn(text) : [])]
        .filter(({ end }) => end > own)
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - own), end: hit.end - own }))
        .slice(0, 1)
    }
  },
}
