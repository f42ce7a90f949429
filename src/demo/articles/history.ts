import type { DemoDepartmentKey } from '../departments'

/**
 * How many pieces each department had published in each month of the demo year (January first), before the articles of `articles`.
 *
 * earthquake stands at 11, so that its one article brings it to 12 while one watches; health is past 12; weather, emergency, market and
 * the rest are at risk or behind by different amounts; county-health has none, and its only article is refused.
 */
export const history: { department: DemoDepartmentKey; months: number[] }[] = [
  { department: 'earthquake', months: [1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 0] },
  { department: 'health', months: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0] },
  { department: 'weather', months: [0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0] },
  { department: 'agriculture', months: [0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0] },
  { department: 'emergency', months: [0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0] },
  { department: 'market', months: [1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0] },
  { department: 'science', months: [0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0] },
  { department: 'county-weather', months: [0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0] },
  { department: 'county-agriculture', months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] },
  { department: 'county-health', months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
]
