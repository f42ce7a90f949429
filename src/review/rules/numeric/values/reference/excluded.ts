import type { Place } from './about'
import { patternOf, type Reference } from './compiled'

/** Where honest values lie so close, a figure in another unit is a slip and not another matter. */
const close = 3
const isClose = ({ least, greatest, dimension }: Pick<Reference, 'least' | 'greatest' | 'dimension'>) =>
  least > 0 && greatest / least <= close && dimension !== 'temperature'

type Span = { start: number; end: number }

const everywhere = new Map<string, RegExp>()
const allOf = (source: string): RegExp => {
  const known = everywhere.get(source) ?? new RegExp(source, 'gu')
  everywhere.set(source, known)
  return known
}

/** 头 of 猫头鹰 says nothing of the owl, 粪 behind 鸟 does. */
const isSaid = (not: string, text: string, name: Span | undefined): boolean =>
  name === undefined
    ? patternOf(not).test(text)
    : [...text.matchAll(allOf(not))].some(
        ({ 0: found, index }) => index < name.start || index + found.length > name.end,
      )

/** The text up to the end of the clause, but for the name of the thing, says that something else is meant; 分 of 1.3分钟 says so only of what varies widely. */
export const isExcluded = (
  { not, ...reference }: Reference,
  { text, clause }: Place,
  { start, end }: Span,
  name?: Span,
): boolean => {
  if (not === null || !patternOf(not).test(text.slice(0, clause.end))) return false
  if (!isSaid(not, text.slice(0, clause.end), name)) return false
  if (!isClose(reference)) return true
  return isSaid(not, `${text.slice(0, start)}${'#'.repeat(end - start)}${text.slice(end, clause.end)}`, name)
}
