import { isAlike, type Amount } from '../../numbers/amounts'

/** Sums of so many amounts are tried one by one; more are not read as a list that anyone adds up otherwise. */
const most = 9

const sumOf = (amounts: readonly Amount[]) => amounts.reduce((sum, { amount }) => sum + Math.abs(amount), 0)
/** So few of their last places that nobody rounds them: 5万元 and 4万元. */
const isSmallWhole = ({ amount, slack, value, factor, vague }: Amount) => {
  const places = slack === 0 ? value : amount / Math.max(2 * slack, factor)
  return !vague && Math.abs(places) <= 60 && Number.isInteger(places * 2)
}

/** How far rounding may keep a sum from its whole: small figures are meant exactly, and errors of many hardly all go one way. */
const roomOf = (parts: readonly Amount[], whole: Amount): number => {
  const all = [...parts, whole]
  const most = Math.max(...all.map(({ slack }) => slack))
  const sum = all.reduce((made, { slack }) => made + slack, 0)
  if (all.some(({ vague }) => vague)) return sum
  return all.every(isSmallWhole) ? most : Math.min(sum, 2.2 * most)
}

/** Whether the parts make the whole as exactly as both are written; rough parts may err a little more together. */
export const makes = (parts: readonly Amount[], whole: Amount): boolean => {
  const rough = parts.some(({ vague }) => vague) || whole.vague ? 0.01 : 0.001
  const room = roomOf(parts, whole) + (whole.dimension === 'count' ? 0 : rough * whole.amount)
  const rounded = parts.some(({ vague }) => vague) ? rough * whole.amount : 0
  return Math.abs(sumOf(parts) - Math.abs(whole.amount)) <= Math.max(room, rounded) + 1e-9 * Math.abs(whole.amount)
}

const subsets = (amounts: readonly Amount[]): Amount[][] =>
  amounts.reduce<Amount[][]>((made, one) => [...made, ...made.map((set) => [...set, one])], [[]])

/** Whether any of the amounts add up to the whole: so much freedom is right only where nothing says which ones were added. */
export const someMake = (amounts: readonly Amount[], whole: Amount): boolean =>
  amounts.length <= most && subsets(amounts).some((set) => set.length > 1 && makes(set, whole))

/** A list without the parts of its own parts: 中轴骨80块、颅骨29块、躯干骨51块、附肢骨126块 has two members. */
const withoutNested = (parts: readonly Amount[]): Amount[] => {
  const kept: Amount[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const one = parts[at]
    if (!one) break
    kept.push(one)
    const lengths = [4, 3, 2].filter((length) => parts.length > at + length)
    at += lengths.find((length) => makes(parts.slice(at + 1, at + 1 + length), one)) ?? 0
  }
  return kept
}

const isList = (parts: readonly Amount[], whole: Amount) => parts.length > 1 && makes(parts, whole)

/** Whether the end of a list makes its whole, or the list without the parts of its parts. */
export const endMakes = (parts: readonly Amount[], whole: Amount): boolean =>
  [parts, withoutNested(parts)].some((list) => list.some((_, at) => isList(list.slice(at), whole)))

/** Whether the beginning of a list makes its whole, or the list without the parts of its parts. */
export const beginningMakes = (parts: readonly Amount[], whole: Amount): boolean =>
  parts.some((_, at) => isList(parts.slice(0, at + 1), whole)) || isList(withoutNested(parts), whole)

const isFactor = (one: Amount, whole: Amount) => one !== whole && one.value > 1 && one.end <= whole.start

/** Whether the whole is so many times one of its kind: 3箱，24瓶，共72瓶. */
export const isProduct = (all: readonly Amount[], whole: Amount): boolean =>
  all.some((times) =>
    all.some((one) => {
      const product = Math.abs(times.value * one.value)
      const isOfKind = isFactor(one, whole) && isFactor(times, whole) && !isAlike(times, whole)
      return isOfKind && Math.abs(product - whole.value) <= 0.001 * product
    }),
  )

/** A sum as a person would write it, without the dust of binary fractions. */
export const shown = (value: number): string => String(Number(value.toPrecision(6)))
