import { dividedBy, type NamedUnit } from './unitAt'

const perBefore =
  /(?:每一?(秒|分|小?时|天|日|夜|晚|年|周|月|升(?![高温到级至])|毫升|分升|立方米|立方厘米)钟?|([时秒])速(?!.*、))(?:[^,;。!?每\d]{0,12})$/u
const spans = new Map([
  ['分', '分钟'],
  ['时', '小时'],
  ['日', '天'],
  ['夜', '天'],
  ['晚', '天'],
])

/** 每秒30万公里, 时速350公里: the unit is divided by what stands before the number. */
export const countedBy = (text: string, start: number, unit: NamedUnit): NamedUnit => {
  if (unit.per !== '') return unit
  const lead = text.slice(Math.max(0, start - 18), start)
  const before = lead.includes('每') || lead.includes('速') ? perBefore.exec(lead) : null
  const by = before?.[1] ?? before?.[2]
  return by === undefined ? unit : dividedBy(unit, { name: spans.get(by) ?? by })
}
