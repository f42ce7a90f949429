import type { Group } from '../../../numbers/groups'

const bare = /^[\d.]+$/u
/** 六个碳是72 */
const stated = /[是为得即=]$/u

/** 六个碳是72,十二个氢是12: a bare number that is stated as what something is borrows no unit from the next clause. */
export const withoutLoans = (text: string, all: readonly Group[]): readonly Group[] =>
  all.map((one) =>
    bare.test(one.text) &&
    one.unit !== '' &&
    stated.test(text.slice(0, one.start)) &&
    /^[,;]/u.test(text.slice(one.end))
      ? { ...one, unit: '', dimension: 'count', factor: 1, offset: 0, per: '', amount: one.value, slack: 0 }
      : one,
  )
