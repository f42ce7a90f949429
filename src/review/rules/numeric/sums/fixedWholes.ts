import { groupsOf, type Group } from '../../../numbers/groups'
import type { Hit } from '../../rule'
import { shown } from '../explained'

/** A whole that everybody knows, so that a text tells only its parts; `last` names the part that the others leave. */
type Whole = { name: RegExp; last: RegExp; parts: number; unit: string; amount: number; zh: string; en: string }

const dayAndNight: Whole = {
  name: /(?:白昼|白天|昼长)[\s\S]{1,24}(?:黑夜|夜晚|夜长|夜里)/u,
  last: /(?:黑夜|夜晚|夜长|夜里)[^,;。\d]{0,8}$/u,
  parts: 2,
  unit: '小时',
  amount: 24,
  zh: '一昼夜为 24 小时',
  en: 'day and night make 24 hours',
}

const wholes: readonly Whole[] = [
  {
    name: /三角形?|内角/u,
    last: /第三个?(?:内?角)?[^,;。\d]{0,6}$|另一个(?:内?角)?[^,;。\d]{0,6}$|剩下[^,;。\d]{0,6}$/u,
    parts: 3,
    unit: '度',
    amount: 180,
    zh: '三角形内角和为 180 度',
    en: 'the angles of a triangle make 180 degrees',
  },
  {
    name: /四边形|四个内角/u,
    last: /第四个?(?:内?角)?[^,;。\d]{0,6}$|剩下[^,;。\d]{0,6}$/u,
    parts: 4,
    unit: '度',
    amount: 360,
    zh: '四边形内角和为 360 度',
    en: 'the angles of a quadrangle make 360 degrees',
  },
  dayAndNight,
]
const anyWhole = new RegExp(wholes.map(({ name }) => name.source).join('|'), 'u')
const otherwise = /外角|不是|约|左右|多|平均|差|比|睡|工作/u

const hitOf = (parts: readonly Group[], { amount, zh, en }: Whole): Hit => {
  const [first, last] = [parts[0], parts.at(-1)]
  const right = shown(parts.slice(0, -1).reduce((rest, { value }) => rest - value, amount))
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    severity: 'medium',
    message: { zh: `${zh}，按文中的数应为 ${right}`, en: `By the text's own figures ${right}: ${en}` },
    hint: { zh: '核对各部分', en: 'Check the parts' },
  }
}

const ofDay = /(?:每天|一天|一昼夜|每昼夜|全天)[\s\S]*(?:睡|眠)[\s\S]*(?:其余|剩下|剩余|余下)/u
const left = /(?:其余|剩下|剩余|余下)的?[^,;。\d]{0,6}$/u

/** 每天吃12小时，睡10小时，其余4小时: more or less than a day has. */
const dayIn = (text: string): Hit[] => {
  const all = groupsOf(text)
  const at = all.findIndex(
    ({ unit, start }) => unit === '小时' && left.test(text.slice(Math.max(0, start - 14), start)),
  )
  const parts = all.slice(0, at + 1)
  const [first, last] = [parts[0], parts.at(-1)]
  if (
    !first ||
    !last ||
    parts.length < 3 ||
    parts.some(({ unit, ranged, value }) => unit !== '小时' || ranged || value >= dayAndNight.amount)
  )
    return []
  const words = text.slice(first.start, last.end)
  const sum = parts.reduce((made, { value }) => made + value, 0)
  const room = parts.some(({ vague }) => vague) ? 1.5 : 0.5
  const isTold = !/[。!?]|其中|比|最|平均/u.test(words)
  return isTold && Math.abs(sum - dayAndNight.amount) > room && sum > 15 && sum < 36 ? [hitOf(parts, dayAndNight)] : []
}

/** 两个内角分别是35度和75度，第三个角是80度: parts that make another whole than there is. */
export const fixedWholesIn = (text: string): Hit[] => {
  const hours = ofDay.test(text) ? dayIn(text) : []
  if (hours.length > 0 || !anyWhole.test(text)) return hours
  return wholes.flatMap((whole): Hit[] => {
    const own = groupsOf(text).filter(({ unit, ranged, vague }) => unit === whole.unit && !ranged && !vague)
    const parts = own.slice(0, whole.parts)
    const last = parts.at(-1)
    if (!last || own.length !== whole.parts || !whole.name.test(text)) return []
    const isLast = whole.last.test(text.slice(Math.max(0, last.start - 14), last.start))
    const sum = parts.reduce((made, { value }) => made + value, 0)
    const isTold = isLast && !otherwise.test(text.slice(parts[0]?.start, last.end))
    return isTold && Math.abs(sum - whole.amount) > whole.amount * 0.003 ? [hitOf(parts, whole)] : []
  })
}
