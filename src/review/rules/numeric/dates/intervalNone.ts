import type { Duration } from '../../../numbers/durations'

/** 跨越三个世纪: each that is touched counts. */
const touches = (text: string, { start, end }: Duration) =>
  text.slice(start, end).endsWith('世纪') && /跨[越度]?了?$/u.test(text.slice(0, start))

/** 一年共122天: what is counted in a time, not the time itself. */
const isCounted = (text: string, { start, end }: Duration) =>
  /^[一每]/u.test(text.slice(start, end)) && /^(?:一共|总共|共|平均|累计|大?约|有)[^,;。]{0,4}\d/u.test(text.slice(end))

/** Whether a time is none that passes between two dates. */
export const isNoInterval = (text: string, said: Duration): boolean => touches(text, said) || isCounted(text, said)
