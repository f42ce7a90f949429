import type { Duration } from '../../../numbers/durations'

/** 41小时23分 of 21小时23分: what agrees to the minute, and only to that, needs no word to be the time between. */
export const isHoursOff = ({ value, unit }: Duration, spans: readonly number[]): boolean =>
  unit === 1 && value % 60 > 0 && spans.some((span) => span !== value && span > 60 && span % 60 === value % 60)
