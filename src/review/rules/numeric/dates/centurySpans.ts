import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { centuriesOf } from './centuries'
import { lifeIn } from './lifeIn'

const signs = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2})'
const spanning = new RegExp(
  `(?:横跨|跨越|跨|生活[在于]|活跃[在于])了?(?:公元)?(?<one>${signs})(?:世纪)?(?:和|与|、|,|至|到|两|—|-|~)+(?:公元)?(?<two>${signs})(?:这?两个?|个)?世纪`,
  'gu',
)

/** 生于78年,卒于139年,横跨公元2世纪和3世纪: the centuries of a life that its years lie outside. */
export const wrongCenturySpans = (text: string): Hit[] => {
  const found = /跨|生活|活跃/u.test(text) ? everyMatch(text, spanning) : []
  const life = found.length > 0 ? lifeIn(text) : null
  if (!life || life.born < 1 || life.died === null) return []
  const { born, died } = life
  return found.flatMap(({ 0: whole, index, groups = {} }): Hit[] => {
    const [one, two] = [numeralValue(groups.one ?? '') ?? 0, numeralValue(groups.two ?? '') ?? 0]
    if (centuriesOf(born).includes(one) && centuriesOf(died).includes(two)) return []
    return [
      {
        start: index,
        end: index + whole.length,
        severity: 'medium',
        message: {
          zh: `${born}–${died} 年属于 ${Math.ceil(born / 100)} 至 ${Math.ceil(died / 100)} 世纪`,
          en: `The life from ${born} to ${died} lies in other centuries`,
        },
        hint: { zh: '核对生卒年和世纪', en: 'Check the life and the centuries' },
      },
    ]
  })
}
