import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'
import { pairedIn } from '../reckoning/paired'
import { fixed, type Fixed } from './fixedTable'

const anyWord = new RegExp([...new Set(fixed.flatMap(({ words }) => words))].join('|'), 'u')

/** Other worlds and other calendars have other years. */
const elsewhere =
  /亿年前|泥盆|寒武|火星|水星|金星|木星|土星|天王星|行星|月球|玛雅|古埃及|古罗马|古人|农历|阴历|夏历|回历|如果|假如|并非|不是|行不行|工作制|轮班|倒班|每班|谣言/u

/** A part of the whole, not all of it, unless the figure is greater or the clause says no more. */
const isPart = (text: string, match: RegExpExecArray, said: number, right: readonly number[]) => {
  const isBare = !/共|是|等于|为|包含|分为|分成|就是|=|约/u.test(match[0])
  const goesOn = !/^(?:[,。;:!?、)呢吗啊]|$)/u.test(text.slice(match.index + match[0].length))
  const whole = Math.max(...right)
  return isBare && said < whole && (goesOn || said < whole * 0.9)
}

/** 从11月1日至次年4月30日,平年181天,闰年182天: how long a part of the year is in either. */
const isSeason = (text: string, { 0: found, index }: RegExpExecArray, said: number) =>
  /^[平闰]年/u.test(found) && said < 330 && /(?<!个)月|季|半年|期|[从自]/u.test(text.slice(0, index))

const hitOf = (text: string, { pattern, right, zh, en, inParts }: Fixed): Hit[] => {
  const match = pattern.exec(text)
  const said = numeralValue(match?.groups?.said ?? '')
  if (!match || said === null || right.some((value) => Math.abs(value - said) < Math.min(0.5, 0.006 * value))) return []
  if (inParts && (isPart(text, match, said, right) || isSeason(text, match, said))) return []
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      severity: 'high',
      impossible: true,
      message: { zh: `${zh}，不是 ${said}`, en: `${en}, not ${said}` },
      hint: { zh: '核对数字', en: 'Check the figure' },
    },
  ]
}

const february = /(?<!\d)(?<year>[12]\d{3})年(?:的)?2月份?(?:一?共)?(?:只?有|是)(?<said>\d{2})天/u

const wrongFebruary = (text: string): Hit[] => {
  const match = text.includes('2月') ? february.exec(text) : null
  if (!match) return []
  const right = new Date(Date.UTC(Number(match.groups?.year), 2, 0)).getUTCDate()
  if (right === Number(match.groups?.said)) return []
  const message = { zh: `这一年的 2 月有 ${right} 天`, en: `That February has ${right} days` }
  const place = { start: match.index, end: match.index + match[0].length }
  return [{ ...place, severity: 'high', message, hint: { zh: '核对是否闰年', en: 'Check for a leap year' } }]
}

/** 一周有8天, 三角形内角和是190度: what is fixed by definition, told otherwise. */
export const fixedCounts: SentenceRule = {
  id: 'fixed-count',
  reference: '历法、几何与计量单位的定义',
  find:
    () =>
    ({ text }) => {
      const said = anyWord.test(text) ? fixed.filter(({ words }) => words.some((word) => text.includes(word))) : []
      const [first] = [...said.flatMap((one) => hitOf(text, one)), ...wrongFebruary(text)]
      return first && !elsewhere.test(text) ? [first] : pairedIn(text)
    },
}
