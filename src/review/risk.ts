import { risks, type Risk } from './types'

/** The highest of some risks; `none` of nothing. */
export const highest = (found: readonly Risk[]): Risk =>
  found.reduce<Risk>((top, risk) => (risks.indexOf(risk) > risks.indexOf(top) ? risk : top), 'none')

/** The lower of two risks. */
export const atMost = (risk: Risk, limit: Risk): Risk => (risks.indexOf(risk) < risks.indexOf(limit) ? risk : limit)
