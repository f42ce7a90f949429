import type { CalendarDate } from '../../../numbers/dates'
import type { Hit } from '../../rule'
import type { Life } from './lifeIn'

/** What is said of a year that a known life contradicts. */
export const lifeHit = (
  { start, end, year }: Pick<CalendarDate, 'start' | 'end' | 'year'>,
  { name, born, died }: Life,
): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `${name || '此人'}生于 ${born} 年${died === null ? '' : `、卒于 ${died} 年`}，与文中的 ${year} 年不符`,
    en: `The year ${year} lies outside the life of the person named`,
  },
  hint: { zh: '核对人物和年份', en: 'Check the person and the year' },
})
