import { everyMatch } from '../../../numbers/everyMatch'
import { momentsOf, type Moment } from '../../../numbers/moments'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const day = 1440
/** 第0、3、7、14、28天; 按0、1、6个月 */
const list = /(?<![\d.])第?(?<steps>(?:\d{1,3}(?:天|个?月)?(?:、|,|和|及|-|—|–)){1,6}\d{1,3})(?<unit>天|日|个?月)/gu
const firstOne = /第一[针剂次]|首[针剂次]|头一[针剂次]|第1[针剂次]|第0天|第1天|当天|打了?一针|开始/u
const lastOne = /末[针剂次]|最后一[针剂次]|末次/u
const numbered = /第(?<which>[二三四五六七2-7])[针剂次]/u

type Step = { at: number; unit: number; room: number }

const stepsOf = (text: string): Step[] => {
  const [found, ...others] = everyMatch(text, list)
  if (!found || others.length > 0) return []
  const steps = (found.groups?.steps ?? '').match(/\d+/gu)?.map(Number) ?? []
  const first = steps[0] ?? 0
  const isRising = steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? 0))
  const isMonths = found.groups?.unit?.endsWith('月') ?? false
  if (!isRising || first > 1) return []
  return steps.map((step) => ({ at: step - first, unit: isMonths ? 30.44 : 1, room: isMonths ? 4 : 1 }))
}

/** The step that the words around a date name: 第三针应在3月8日, 末针. */
const stepOf = (text: string, { start, end }: Moment, steps: readonly Step[]): Step | undefined => {
  const around =
    text.slice(Math.max(0, start - 12), start).replace(/^.*[,;。]/u, '') +
    text.slice(end, end + 8).replace(/[,;。].*$/u, '')
  if (lastOne.test(around)) return steps.at(-1)
  const which = numeralValue(numbered.exec(around)?.groups?.which ?? '')
  return which === null ? undefined : steps[which - 1]
}

/** 后面四针依次是3月6日、3月10日……: a date for every step that is left. */
const listedSteps = (text: string, moments: readonly Moment[], from: Moment, steps: readonly Step[]) => {
  const behind = moments.filter(({ start }) => start >= from.end)
  const isRun = behind.every(
    ({ start }, at) => at === 0 || /^(?:[、,和及与]|以及)$/u.test(text.slice(behind[at - 1]?.end, start)),
  )
  return isRun && behind.length === steps.length - 1 && behind.length > 1
    ? new Map(behind.map((one, at) => [one, steps[at + 1]]))
    : new Map<Moment, Step>()
}

const isFirst = (text: string, { start, end }: Moment) =>
  firstOne.test(
    text.slice(Math.max(0, start - 8), start).replace(/^.*[,;。]/u, '') +
      text.slice(end, end + 10).replace(/[,;。].*$/u, ''),
  )

/** 第0、3、7、14、28天接种,3月1日打第一针,末针在4月9日 */
export const wrongSteps = (text: string, own: number): Hit[] => {
  const steps = /[针剂次]/u.test(text) ? stepsOf(text) : []
  if (steps.length < 2) return []
  const moments = momentsOf(text).filter(({ precision }) => precision <= day)
  const from = moments.find((one) => isFirst(text, one))
  const listed = from && listedSteps(text, moments, from, steps)
  return moments.flatMap((one): Hit[] => {
    const step = from && one !== from && one.start >= own ? (listed?.get(one) ?? stepOf(text, one, steps)) : undefined
    if (!from || !step || Math.abs(one.first - from.first - step.at * step.unit) <= step.room) return []
    const right = new Date((from.first + Math.round(step.at * step.unit)) * 86_400_000)
    return [
      {
        start: one.start,
        end: one.end,
        severity: 'medium',
        message: {
          zh: `按文中的程序应为 ${right.getUTCMonth() + 1} 月 ${right.getUTCDate()} 日`,
          en: `By the schedule of the text it is ${right.getUTCMonth() + 1}/${right.getUTCDate()}`,
        },
        hint: { zh: '核对日期和间隔', en: 'Check the dates and the intervals' },
      },
    ]
  })
}
