import { patternOf } from '../compiled'
import type { Told } from './compiled'

/** 最小的鸟, 成鸟: the class is said of the thing, no figure of the class. */
const isSaidOf = ({ subject: { start, end } }: Told, text: string) =>
  /^[,:;。?!、)”]/u.test(text.slice(end, end + 1)) || /[成雄雌该此]/u.test(text.charAt(start - 1))

/** 年降水量 is both the thing and what is told of it. */
const isAspect = ({ known: { aspect }, subject: { start, end } }: Told, text: string) =>
  patternOf(aspect.before).test(text.slice(start, end))

/** Of a thing and its class, the thing's own facts count. */
export const ownFirst = (told: readonly Told[], text: string): readonly Told[] =>
  told.some(({ known }) => !known.reference.broad)
    ? told.filter((one) => !one.known.reference.broad || !(isSaidOf(one, text) || isAspect(one, text)))
    : told
