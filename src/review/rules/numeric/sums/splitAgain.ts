import { isAlike, type Amount } from '../../../numbers/amounts'
import { makes } from '../explained'
import { isAdditive } from './lists'

/** So many figures hardly belong to one total. */
const most = 9

/** How many figures behind the total make it, up to where their sentence ends; none if they do not. */
const firstSplit = (text: string, total: Amount, behind: readonly Amount[]): number =>
  behind.findIndex((one, at) => {
    const before = behind[at - 1]
    return (
      at > 1 &&
      before !== undefined &&
      /[。;]/u.test(text.slice(before.end, one.start)) &&
      makes(behind.slice(0, at), total)
    )
  })

/** 45个：城区18个、郊区27个。其中42个正常，3个检修: what makes a total is told in full, and then the same total is split another way. */
export const isSplitAgain = (text: string, all: readonly Amount[], whole: Amount, last: Amount): boolean => {
  const kin = all.filter((one) => one.end <= last.end && isAlike(one, last) && isAdditive(one))
  return kin.some((total, at) => {
    const behind = kin.slice(at + 1)
    if (total.start > whole.start || behind.length < 3 || behind.length > most) return false
    const end = firstSplit(text, total, behind)
    return end > 0 && (total.start === whole.start || makes(behind.slice(end), total))
  })
}
