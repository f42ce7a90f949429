import type { Quantity } from '../../../../../numbers/quantities'
import { patternOf } from '../compiled'
import { aspects, type Aspect } from './aspects'
import type { Told } from './compiled'

const named = (...names: (keyof typeof aspects)[]): ReadonlySet<Aspect> => new Set(names.map((name) => aspects[name]))

/** What is told of a thing by a figure right beside it. */
const attributes = named(
  ...(['weight', 'organWeight', 'length', 'height', 'power', 'voltage', 'volume', 'charge'] as const),
  ...(['consumption', 'heat', 'food', 'drink', 'content', 'intake'] as const),
)

/** What stands between a figure and a word that it is told by, or a thing that it is told of. */
export const behind = '^(?:左右|以上|以下|多|的|\\s)*'

/** 方圆两公里的蜜蜂, 捉了三十年老鼠: what is told before the thing is another's. */
const around = /(?:方圆|半径|周围|附近|范围|距离|[走跑飞游离距])[^,]{0,3}$/u

/** 一克苹果核: a piece of the thing. */
const piece = /[核籽皮汁片干叶粉泥酱渣丝丁块]/u

/** 25瓦的节能灯, 100克米饭: the thing stands right behind its figure. */
export const isBefore = (
  { known: { aspect }, subject }: Told,
  text: string,
  { start, end }: Pick<Quantity, 'start' | 'end'>,
): boolean =>
  subject.start >= end &&
  attributes.has(aspect) &&
  patternOf(`${behind}$`).test(text.slice(end, subject.start)) &&
  !around.test(text.slice(Math.max(0, start - 6), start)) &&
  !piece.test(text.slice(subject.end, subject.end + 1))

/** 一听可乐330毫升: told by nothing but the name; a volume only of what comes in bottles, since 水20毫升 is a portion. */
const sizes = named('height', 'voltage', 'volume', 'charge')
const plain = /^(?:大?约|有|是|为|能有|一般|通常|平均|达|左右|整整)*$/u
/** 幼崽只有一百克: a word speaks of its size, while 草莓500克 is a portion. */
const measured = /^(?:大?约|仅|也|还)*(?:只有|仅有|不过|足有|才)(?:大?约|大概)*$/u

const isBehind = ({ known: { aspect, also }, subject }: Told, text: string, start: number): boolean => {
  if (subject.end > start) return false
  const gap = text.slice(subject.end, start)
  return (
    (sizes.has(aspect) && (aspect !== aspects.volume || also !== null) && plain.test(gap)) ||
    (attributes.has(aspect) && measured.test(gap))
  )
}

/** The figure and the thing stand next to each other. */
export const isBeside = (told: Told, text: string, quantity: Quantity): boolean =>
  isBefore(told, text, quantity) || isBehind(told, text, quantity.start)
