import type { RumourEntry } from '@/review/rumourEntry'
import { misleadPatterns, rumourFields } from '@/review/types'
import { oneLine, rowOfEntry } from '../rumourRows'

/** What the collection's own form accepts in the long columns; a cell of Excel holds 32,767. */
const longest = 20_000
const isSane = (day: string) => day === '' || /^(19|20|21)/.test(day)
const isKnown = (list: readonly string[], value: string) => list.includes(value)

const unfitField = (field: string): string => {
  const known = rumourFields.join('、')
  return field === ''
    ? `缺少领域（field），可填：${known} · field is missing`
    : `没有“${field}”这个领域，可填：${known} · Unknown field ${field}`
}

/** Why the library's table can't hold an entry that the reader could use; nothing when it can. */
export const unfit = (entry: RumourEntry): string | undefined => {
  const row = rowOfEntry(entry)
  if (entry.id !== oneLine(entry.id))
    return '编号含有换行或不可见的字符 · The id holds a line break or control characters'
  if (row.claim === '') return '缺少错误说法 · The claim is missing'
  if (row.counterFact === '') return '缺少“事实是什么” · counterFact is missing'
  if (!isKnown(rumourFields, entry.field)) return unfitField(entry.field)
  if (entry.pattern !== '' && !isKnown(misleadPatterns, entry.pattern))
    return `没有“${entry.pattern}”这种误导方式 · Unknown pattern ${entry.pattern}`
  if (entry.sources.some(({ title }) => oneLine(title) === '')) return '有依据没有题名 · A source has no title'
  if (!isSane(entry.validFrom) || !isSane(entry.reviewBy)) return '日期不在 1900–2199 年 · A date outside 1900–2199'
  if ([row.variants, row.sources].some((text) => (text ?? '').length > longest))
    return `常见说法和依据各不超过 ${longest} 字 · Variants and sources hold ${longest} characters each`
  return undefined
}
