import { number, type Formula } from './formula'

/** Interest and discounts. */
export const money: readonly Formula[] = [
  {
    word: '利率',
    pattern:
      /(?<sum>\d+(?:\.\d+)?[万亿]?)元[^。%]{0,14}年?利率[^。\d]{0,4}(?<rate>[\d.]+)%[^。\d]{0,10}(?:一年|每年)[^。\d]{0,12}(?<said>\d+(?:\.\d+)?)元/u,
    right: (of) => (of('sum') * of('rate')) / 100,
    tolerance: 0.05,
    zh: '年利息＝本金×年利率',
    en: 'the interest of a year is the sum by the rate',
  },
  {
    word: '折',
    pattern: new RegExp(
      `原价(?:为|是)?(?<price>[\\d.]+)元[^。\\d]{0,6}打?${number('part')}折[^。\\d]{0,10}(?<said>[\\d.]+)元`,
      'u',
    ),
    right: (of) => (of('price') * of('part')) / (of('part') > 10 ? 100 : 10),
    tolerance: 0.03,
    zh: '折后价＝原价×折扣',
    en: 'the price is reduced by the discount',
  },
]
