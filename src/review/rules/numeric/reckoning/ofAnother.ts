import type { Measure } from '../../../numbers/measures'

/** 加上感冒药共: something was added that no figure tells. */
const untold = /(?:加上|连同|算上)[^,;。]{2,12}(?:一共|总共|合计|共)[\p{Script=Han}]{0,3}$/u
/** 10千克的孩子: who is meant, not how much of a thing there is. */
const bodily = /(?:千克|公斤)的?(?:[小大]?孩|儿童|宝宝|婴|幼儿|小朋友|成人|成年|患[儿者]|病人|男|女|老人|猫|狗|犬)/u
/** 第三批1500名: one of several, told by itself. */
const inTurn = /第[一二三四五六七八九十\d]{1,2}\p{Script=Han}{1,3}$/u
/** 布口罩五只, 女性三人: the name of what is counted. */
const name = /(?:^|[,;。])(?<name>(?:(?![买卖要用吃喝跑走有共给付花订做种装需去来每])\p{Script=Han}){2,5})$/u
/** 男性每人 */
const rated = /(?:^|[,;。])(?<name>\p{Script=Han}{2,6}?)每\p{Script=Han}$/u

const before = (text: string, { start }: Measure) => text.slice(Math.max(0, start - 16), start)

/** 每包5克,每千克喝50毫升,10千克的孩子喝500毫升,正好两包: who drinks weighs nothing of what is in a packet. */
const isBorne = (text: string, { figure: { dimension } }: Measure, used: readonly Measure[]) =>
  dimension === 'count' &&
  bodily.test(text) &&
  used.some(({ figure }) => figure.dimension === 'volume') &&
  used.some(({ figure }) => figure.dimension === 'mass')

/** 男性每人150元,女性三人共600元: the rate is that of another kind of the same. */
const isNamedOtherwise = (text: string, used: readonly Measure[]): boolean => {
  const own = used.map((one) => name.exec(before(text, one))?.groups?.name).find(Boolean)
  const other = used.map((one) => rated.exec(before(text, one))?.groups?.name).find(Boolean)
  return own !== undefined && other !== undefined && own !== other && own.at(-1) === other.at(-1)
}

/** 一次7级地震: levels of a scale are not multiplied; nor is a heat capacity without the warming. */
const isOfScale = (text: string, said: Measure, used: readonly Measure[]) =>
  (/地震|震级/u.test(text) && used.some(({ figure }) => figure.unit === '级')) ||
  (text.includes('比热') && said.figure.dimension === 'energy')

/** Whether a figure is told of something else than the figures that it is held against. */
export const isOfAnother = (text: string, said: Measure, used: readonly Measure[]): boolean =>
  untold.test(before(text, said)) ||
  (inTurn.test(before(text, said)) && used.some((one) => inTurn.test(before(text, one)))) ||
  isBorne(text, said, used) ||
  isOfScale(text, said, used) ||
  isNamedOtherwise(text, used)
