import { amountsOf, type Amount } from '../../../numbers/amounts'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const sizes = new Map([
  ['对', 2],
  ['双', 2],
  ['副', 2],
  ['打', 12],
])
const pairs =
  /(?<![第几数\d.])(?<count>\d{1,4}|[一二两三四五六七八九十百]{1,4})(?<name>[对双副打])(?![应比方待于手照号面立称接策象话外内了着齐不])/gu
/** What the pairs make, said in the next breath: 23对、共46条. */
const link =
  /^(?:[\p{Script=Han}]{0,12})[,、(:]?(?:一共|总共|合计|共计|合起来|加起来|一起|也就是|就是|即|合|共|等于|=)(?:是|为)?(?:整整|正好|刚好)?$/u
/** A set of cards or mah-jong, and pairs of other things, aren't twos. */
const noPair =
  /副[\p{Script=Han}]{0,2}(?:牌|麻将|棋|药|扑克|眼镜|担|对联)|半|多|约|每|各|夫妇|夫妻|情侣|父母|母子|选手|搭档|新人|亲|巢|繁殖|配对/u
/** Animals live in pairs and alone; their limbs don't. */
const limbs = /足|腿|眼|翅|爪|脚|手|鞋|袜|耳|螯|触角|步/u

/** 22对常染色体和1对性染色体: pairs of one list are counted together. */
const joins = /^\p{Script=Han}{0,6}(?:[和与及、加]|,(?:再|另|外|还)?[加有外]?)+\p{Script=Han}{0,2}$/u

/** How many pairs stand before these in one list. */
const before = (text: string, { index, groups }: RegExpExecArray, every: readonly RegExpExecArray[]): number =>
  every.reduceRight(
    ({ sum, from }, one) => {
      const end = one.index + one[0].length
      const isJoined = one.groups?.name === groups?.name && end <= from && joins.test(text.slice(end, from))
      return isJoined ? { sum: sum + (numeralValue(one.groups?.count ?? '') ?? 0), from: one.index } : { sum, from }
    },
    { sum: 0, from: index },
  ).sum

const hitOf = (text: string, match: RegExpExecArray, all: readonly Amount[], more: number): Hit[] => {
  const { count = '', name = '' } = match.groups ?? {}
  const end = match.index + match[0].length
  const own = numeralValue(count)
  const value = own === null ? null : own + more
  const said = all.find(({ start, dimension, ranged }) => start >= end && dimension === 'count' && !ranged)
  const between = said ? text.slice(end, said.start) : ''
  if (!said || value === null || !link.test(between) || noPair.test(text.slice(match.index, said.end))) return []
  const right = value * (sizes.get(name) ?? 2)
  if (said.unit === '只' && !limbs.test(between)) return []
  if ([right, value, own].includes(said.value) || said.unit === name) return []
  return [
    {
      start: match.index,
      end: said.end,
      severity: 'medium',
      message: {
        zh: `${value} ${name}是 ${right} ${said.unit}，不是 ${said.value}`,
        en: `That makes ${right}, not ${said.value}`,
      },
      hint: { zh: '核对数字', en: 'Check the figure' },
    },
  ]
}

/** 23对、共48条: so many pairs make another number. */
export const pairedIn = (text: string): Hit[] => {
  const every = /[对双副打]/u.test(text) ? [...text.matchAll(pairs)] : []
  return every.flatMap((match) => hitOf(text, match, amountsOf(text), before(text, match, every)))
}
