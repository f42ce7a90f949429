import { sumOf } from '../../../numbers/amounts'
import { groupsOf, type Group } from '../../../numbers/groups'

/** By these the shares are of different wholes, or count the same people twice. */
const otherwise = /其中|[率症者]|都|同时|比|增|减|多选|以上|以下|分别|的各?占|[!?;]/u

const isPortion = (text: string, { start, end, times }: Group) =>
  /占/u.test(text.slice(Math.max(0, times === undefined ? start - 8 : start), end))

/** 矿物质占45%,有机质占5%,水和空气各占35%: shares of one whole, the last of them told of several things at once, that make more than there is. */
export const overfullEach = (text: string): readonly Group[] | null => {
  if (!text.includes('各占') || otherwise.test(text)) return null
  const shares = groupsOf(text).filter(({ dimension }) => dimension === 'share')
  const last = shares.at(-1)
  if (shares.length < 2 || (last?.times ?? 0) < 2) return null
  const isPlain = shares.every((one) => one.unit === '%' && !one.ranged && isPortion(text, one))
  const over = Math.round((sumOf(shares) - 100) * 100) / 100
  return isPlain && over > 4 && over < 65 ? shares : null
}
