import { quantitiesOf } from '../../numbers/quantities'
import type { SentenceRule } from '../rule'

/** Signs that a sentence names all the parts of one whole. */
const whole = /其余|其他|其它|剩余|剩下|分别占|构成|组成|三者|四者|合计|总共/u
/** Signs that its shares belong to different wholes. */
const several = /其中|增|减|提高|上升|下降|降低|从\S{0,12}到|同比|每年|分别为\S*年|以上|以下|超过|不足|至少|误差/u

/** Shares of one whole that do not add up to it. */
export const parts: SentenceRule = {
  id: 'parts-sum',
  reference: '各部分之和应为 100%（允许 1 个百分点的舍入）',
  find:
    () =>
    ({ text, stance }) => {
      const shares = quantitiesOf(text).filter(({ dimension }) => dimension === 'share')
      const [first, last] = [shares.at(0), shares.at(-1)]
      if (stance === 'refuted_here' || shares.length < 3 || !first || !last || !whole.test(text) || several.test(text))
        return []
      const sum = Math.round(shares.reduce((total, { value }) => total + value, 0) * 100) / 100
      if (Math.abs(sum - 100) <= 1) return []
      return [
        {
          start: first.start,
          end: last.end,
          severity: 'medium',
          message: { zh: `各部分相加为 ${sum}%，不等于 100%`, en: `The parts add up to ${sum} %` },
          hint: { zh: '核对各项占比，或说明为何不为 100%', en: 'Check the shares or say why they differ' },
        },
      ]
    },
}
