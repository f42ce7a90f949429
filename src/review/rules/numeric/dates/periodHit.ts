import type { Hit } from '../../rule'

/** What a period of the text makes other than it says. */
export const periodHit = ({ start, end }: Pick<Hit, 'start' | 'end'>, right: string): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `按文中的周期应为${right}`, en: `By the period of the text it is ${right}` },
  hint: { zh: '核对周期和年份', en: 'Check the period and the year' },
})
