import { figuresOf } from '../../../numbers/quantities'
import { numeralValue } from '../../../numbers/numeral'
import type { SentenceRule } from '../../rule'

const kinds = /(?:分(?:为|成|作)?|包括|有)(?<kinds>[二两三四五六])(?:大|个|小)?(?:类|种|组|部分|支|队|型|科)/u
const whole = /(?<count>\d{1,5}|[一二三四五六七八九十百]{1,4})(?:大|个|种|颗|名|位|块|条|人|例|只|枚|家|所|头|门|项)/gu

/** 八大行星分三类，四颗、两颗、三颗: as many parts as kinds are named, and another sum than the whole. */
export const divided: SentenceRule = {
  id: 'kinds-sum',
  reference: '各分项之和应等于总数',
  find:
    () =>
    ({ text }) => {
      const match = figuresOf(text).length < 2 ? null : kinds.exec(text)
      if (!match || /以上|多|约|其他|等|每/u.test(text)) return []
      const counted = [...text.slice(0, match.index).matchAll(whole)].at(-1)
      const total = numeralValue(counted?.groups?.count ?? '')
      const from = match.index + match[0].length
      const [first, ...others] = figuresOf(text).filter(
        ({ start, dimension }) => start >= from && dimension === 'count',
      )
      const parts = first ? [first, ...others.filter(({ unit }) => unit === first.unit)] : []
      const last = parts.at(-1)
      if (!counted || total === null || !first || !last || parts.length !== numeralValue(match.groups?.kinds ?? ''))
        return []
      const sum = parts.reduce((made, { value }) => made + value, 0)
      if (sum === total || parts.some(({ value }) => value > total)) return []
      return [
        {
          start: counted.index,
          end: last.end,
          severity: 'medium',
          message: { zh: `各项相加为 ${sum}，与总数 ${total} 不符`, en: `The parts add up to ${sum}, not to ${total}` },
          hint: { zh: '核对总数和各项数字', en: 'Check the total and its parts' },
        },
      ]
    },
}
