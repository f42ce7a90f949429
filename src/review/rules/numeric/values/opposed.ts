import type { Quantity } from '../../../numbers/quantities'
import type { Dimension } from '../../../numbers/units'

/** What one and the same quantity is told of in turn. */
const pairs: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/昼间|白天|日间|白昼/u, /^(?:夜间|夜里|夜晚|晚上|晚间)/u],
  [/男/u, /^(?:成年)?女/u],
  [/雄|公/u, /^(?:成年)?(?:雌|母)/u],
  [/成人|成年人|大人/u, /^(?:儿童|孩子|小孩|婴儿|老年人)/u],
  [/夏/u, /^冬/u],
  [/冬/u, /^夏/u],
  [/最低|最小/u, /^(?:最高|最大)/u],
  [/最高|最大/u, /^(?:最低|最小)/u],
  [/空腹/u, /^餐后/u],
  [/收缩压|高压/u, /^(?:舒张压|低压)/u],
  [/室内/u, /^(?:室外|户外)/u],
]
const link =
  /^[^,;。]{0,4}[,;、](?<label>\p{Script=Han}{2,6}?)(?:则|也|只|仅|的)*(?:不?超过|不低于|不高于|大约|约|在|为|是|有|可?达|到|一般|通常|平均)*$/u
const counted: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'time',
  'money',
  'times',
  'level',
  'age',
  'degree',
  'share',
  'frequency',
])

/** 雌性体长 names another quantity. */
const plain = /^[性子人士的]*$/u

const isOpposed = (text: string, from: number, one: Quantity, other: Quantity) => {
  const label = link.exec(text.slice(one.end, other.start))?.groups?.label
  if (label === undefined) return false
  const before = text.slice(from, one.start)
  return pairs.some(
    ([first, second]) => first.test(before) && second.test(label) && plain.test(label.replace(second, '')),
  )
}

const times = (one: number, other: number) => Math.max(one, other) / Math.min(one, other)
/** Nothing told of both differs so much where its figures are so alike. */
const isAnotherUnit = (one: Quantity, other: Quantity) =>
  one.value > 0 && other.value > 0 && times(one.value, other.value) < 5 && times(one.amount, other.amount) > 90

/** 昼间为55分贝,夜间为45赫兹; 男性3500升,女性2500毫升: the second of two that are told alike, in a unit that the first has not. */
export const isUnlike = (text: string, from: number, one: Quantity | undefined, other: Quantity): boolean => {
  if (!one || one.unit === other.unit || one.per !== other.per || counted.has(one.dimension)) return false
  if (one.dimension === other.dimension ? !isAnotherUnit(one, other) : other.dimension === 'count') return false
  return isOpposed(text, from, one, other)
}
