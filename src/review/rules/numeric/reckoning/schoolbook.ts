import { remembering } from '../../../numbers/remembering'
import { passageRule } from '../passageRule'
import { currentsIn } from './currents'
import { moleculesIn } from './molecules'
import { bodies } from './schoolbook/bodies'
import { apart } from './schoolbook/foreign'
import { isPossible, wrongIn, type Formula } from './schoolbook/formula'
import { maskedOf } from './schoolbook/masked'
import { money } from './schoolbook/money'
import { motion } from './schoolbook/motion'
import { nature } from './schoolbook/nature'
import { parts } from './schoolbook/parts'
import { powers } from './schoolbook/powers'
import { proportions } from './schoolbook/proportions'
import { scales } from './schoolbook/scales'
import { shapes } from './schoolbook/shapes'
import { sizes } from './schoolbook/sizes'
import { solutions } from './schoolbook/solutions'
import { steps } from './schoolbook/steps'
import { waters } from './schoolbook/waters'
import { slippedUnitsIn } from './slippedUnits'
import { successiveIn } from './successive'

const formulas: readonly Formula[] = [
  ...solutions,
  ...shapes,
  ...sizes,
  ...scales,
  ...proportions,
  ...parts,
  ...money,
  ...powers,
  ...steps,
  ...apart,
  ...nature,
  ...motion,
  ...bodies,
  ...waters,
]
/** By the kinds of a text's figures, so that most formulas are never tried. */
const possible = remembering((set: string) => formulas.filter((formula) => isPossible(formula, Number(set))))

/** Steps that follow one another. */
const successive = /[%成折](?=[\s\S]*[再又后][\s\S]*[%成折])/u

/** 加起来, 一共 */
const added = /[加合共总]/u

/** What the text works out by a schoolbook formula, and wrongly. */
export const schoolbook = passageRule({
  id: 'schoolbook-formula',
  reference: '初等物理与算术公式',
  gate: /[\d二两三四五六七八九十百千万半]/u,
  find: (text) => {
    const masked = maskedOf(text)
    const found = [...moleculesIn(text), ...currentsIn(text), ...(added.test(text) ? slippedUnitsIn(text) : [])]
    if (masked.kinds.length < 2) return found
    return [
      ...found,
      ...possible(String(masked.set)).flatMap((formula) => wrongIn(masked, formula)),
      ...(successive.test(text) ? successiveIn(text) : []),
    ]
  },
})
