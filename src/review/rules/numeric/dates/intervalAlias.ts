import type { Duration } from '../../../numbers/durations'
import type { Moment } from '../../../numbers/moments'
import type { Told } from './intervalFit'

const alias = /^,?\(?(?:也就是|也即|即|正是|恰好是|已是|那是|这是)[^,;。\d]{0,12}$/u

/** 1977年升空……2012年8月,也就是出发将近45年之后: the later date stands before the time. */
export const aliased = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const [from, to, ...others] = moments.filter(({ end }) => end <= said.start)
  const isAlias =
    to !== undefined &&
    /^[之以]?后(?:[,。)]|$)/u.test(text.slice(said.end)) &&
    alias.test(text.slice(to.end, said.start))
  return from && isAlias && others.length === 0 ? [{ from, to, said }] : []
}
