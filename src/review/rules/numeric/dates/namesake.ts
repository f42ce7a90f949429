import { datesOf } from '../../../numbers/dates'
import type { Life } from './lifeIn'

/** 沃森、克里克、富兰克林, 1953 and 1962: years that all lie far behind a life are of somebody else of that name. */
export const isNamesake = (text: string, { died }: Life): boolean => {
  const years = new Set(datesOf(text).flatMap(({ year }) => (year === null ? [] : [year])))
  return died !== null && years.size > 1 && [...years].every((year) => year > died + 100)
}
