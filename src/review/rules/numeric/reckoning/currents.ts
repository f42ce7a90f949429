import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'

const figure = String.raw`(?<value>\d+(?:\.\d+)?)\s?`
const scaled = (signs: string) =>
  new RegExp(
    String.raw`${figure}(?<scale>毫|微|千|兆|m(?=[av])|k|μ)?(?:${signs})(?![a-z\p{Script=Han}]*时|[全装心静徽])`,
    'gu',
  )
const volts = scaled('伏特?|v(?![a-z])')
const amperes = scaled('安培|安|a(?![a-z])')
const ohms = scaled('欧姆?|ω')
const scales = new Map([
  ['微', 1e-6],
  ['μ', 1e-6],
  ['毫', 1e-3],
  ['m', 1e-3],
  ['千', 1e3],
  ['k', 1e3],
  ['兆', 1e6],
])
/** Several resistors, or a law of another kind. */
const otherwise = /串联|并联|内阻|额定|人体|最[大小高低]|变[阻压]|超过|至少|以[上下]|[~至到-]\d|交流|感抗|熔断|分压/u

type Told = { start: number; end: number; value: number }

const toldIn = (text: string, pattern: RegExp): Told[] =>
  everyMatch(text, pattern).map(({ 0: whole, index, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    value: Number(groups.value) * (scales.get(groups.scale ?? '') ?? 1),
  }))

/** 电阻20欧，电压6伏，电流3安: one of each that Ohm's law does not join. */
export const currentsIn = (text: string): Hit[] => {
  if (!/欧|ω/u.test(text) || !/电阻|电流/u.test(text) || otherwise.test(text)) return []
  const all = [volts, amperes, ohms].map((one) => toldIn(text, one))
  const [tension, current, resistance] = all.map((each) => each[0])
  if (!tension || !current || !resistance || all.some(({ length }) => length > 1)) return []
  const right = tension.value / resistance.value
  if (Math.abs(current.value - right) <= 0.06 * right) return []
  return [
    {
      start: Math.min(tension.start, current.start, resistance.start),
      end: Math.max(tension.end, current.end, resistance.end),
      severity: 'medium',
      message: {
        zh: `电流＝电压÷电阻，应约为 ${Number(right.toPrecision(3))} 安，不是 ${current.value} 安`,
        en: `The current is the tension by the resistance: ${Number(right.toPrecision(3))} A`,
      },
      hint: { zh: '核对电压、电流和电阻', en: 'Check tension, current and resistance' },
    },
  ]
}
