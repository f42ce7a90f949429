import type { Quantity } from '../../../../numbers/quantities'
import type { Reference } from './compiled'

/** What is eaten, drunk or spread, and what it is made of. */
const goods =
  '(?<name>牛奶|酸奶|奶|豆腐|豆类|大豆|水果|蔬菜|绿叶菜|青菜|瘦肉|肉|鱼|虾|鸡蛋|蛋(?!白)|主食|米饭|米|面|坚果|食物|食品|氨基酸|脂肪|糖|盐|氮|磷|尿素)'
const behind = new RegExp(
  `^(?:[到至~–—-][^,;。]{1,7}?[克升斤])?(?:左右|以上|以内)?的?(?:新鲜|各[种类]|煮熟|熟|生|干|深色)?(?:的)?${goods}`,
  'u',
)
const before = new RegExp(`${goods}(?:大?约|共)*$`, 'u')

const isTold = ({ dimension }: Reference) => dimension === 'mass' || dimension === 'volume'

/** 要补钙,每天三百到五百克奶: the figure is of what stands beside it and not of what was named before. */
export const isOfAnother = (
  reference: Reference,
  text: string,
  { end }: Quantity,
  start: number,
  subject = '',
): boolean => {
  if (!isTold(reference)) return false
  const lead = text.slice(Math.max(0, start - 7), start)
  const name = behind.exec(text.slice(end, end + 18))?.groups?.name ?? before.exec(lead)?.groups?.name
  return name !== undefined && !`${reference.zh}${subject}`.includes(name.charAt(name.length - 1))
}
