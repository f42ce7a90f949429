import { isAlike } from '../../../numbers/amounts'
import type { Group } from '../../../numbers/groups'

const undone = ({ times = 1, ...one }: Group): Group => ({
  ...one,
  times: 1,
  value: one.value / times,
  amount: one.amount / times,
  slack: one.slack / times,
})

const isListed = (text: string, one: Group | undefined, next: Group | undefined) =>
  one !== undefined &&
  next !== undefined &&
  one.times === next.times &&
  isAlike(one, next) &&
  /^\p{Script=Han}?[、,和与]\p{Script=Han}?$/u.test(text.slice(one.end, next.start))

/** 三个班各捐42本、38本、45本: as many figures as there are things are one for each, and none is that of all. */
export const inTurn = (text: string, all: readonly Group[]): readonly Group[] => {
  if (all.every(({ times }) => times === undefined)) return all
  const kept = [...all]
  for (let at = 0; at < kept.length; at += 1) {
    const { times = 0 } = kept[at] ?? {}
    const run = kept.slice(at, at + times)
    const isRun =
      times > 1 && run.length === times && run.slice(1).every((next, more) => isListed(text, run[more], next))
    if (isRun && !isListed(text, kept[at + times - 1], kept[at + times])) kept.splice(at, times, ...run.map(undone))
  }
  return kept
}
