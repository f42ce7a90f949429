import type { Formula } from './formula'
import { told } from './told'

const paid =
  '(?:只要|只需|仅需|需要?|实际|实付|支付|付|卖|售价?|到手|现价|花|买|成交|要|就是|便是|等于|变成|变为|降[到至为]|为|是|=)'
const kept = '(?:省|便宜|少[花付]|优惠|减|让利)'
/** Of more than one reduction, or one that begins at a sum, nothing is reckoned here. */
const several = /再|又|满|券|以上|另|叠|折上|每满|后再/u
const discount = {
  word: /折/u,
  without: several,
  tolerance: 0.03,
  zh: '折后价＝原价×折扣',
  en: 'the price is reduced by the discount',
}

const aid = '(?:补贴|补助|优惠|报销|减免|折扣|返还|返现|退还?|让利|立减|打折|财政承担|统筹支付|医保支付|医保承担)'
/** 自己掏, 个人负担; 实际支付 */
const own =
  '(?:自己|自付|自掏|自费|自筹|自负|自理|实际|实付|实缴|支付|付|掏|负担|承担|个人|到手|只要|只需|剩下|买下|卖|拿下)'
const given = '(?:补贴|补助|优惠|报销|减免|返还|返现|退还?|让利|省下?|便宜|补|报|领到?|拿到)'
const both = (end: string) =>
  [
    `<price:M><20>${aid}<,8><share:P><24>${end}<,8><said:MC>`,
    `<price:M><20><share:P>的?<,8>${aid}<20>${end}<,8><said:MC>`,
    `${aid}<,10><share:P><20>(?:[CO]<,3>)?<price:M><20>${end}<,8><said:MC>`,
    `<share:P>的?<,8>${aid}<20>(?:[CO]<,3>)?<price:M><20>${end}<,8><said:MC>`,
  ].map(told)

const aided = {
  word: /补|优惠|报销|减免|折扣|返|退|让利|减|打折|承担|支付/u,
  without: several,
  tolerance: 0.03,
  zh: '自付＝总价×（1－补贴比例）',
  en: 'what is left to pay is the rest of the price',
}

const interest: Omit<Formula, 'pattern' | 'right'> = {
  word: /利率|利息/u,
  without: /月/u,
  tolerance: 0.05,
  zh: '利息＝本金×利率×年数',
  en: 'the interest is the sum by the rate by the years',
}
const year = 31_557_600

/** Interest, discounts and subsidies. */
export const money: readonly Formula[] = [
  ...[
    `<price:M><20>(?:打|享受?)?<,4><cut:Z><14>${paid}<,8><said:M>`,
    `<cut:Z><20>(?:C<,3>)?<price:M>的<14>${paid}<,8><said:M>`,
    `<cut:Z><14>(?:原价|标价|定价|售价|吊牌价)<,6><price:M><,10>,?<,8>${paid}<,8><said:M>`,
  ].map((pattern) => ({
    ...discount,
    without: new RegExp(`${several.source}|${kept}[^A-Z]{0,8}M$`, 'u'),
    pattern: told(pattern),
    right: (of: (name: string) => number) => of('price') * of('cut'),
  })),
  {
    ...discount,
    pattern: told(`<price:M><20><cut:Z><14>${kept}<,6><said:M>`),
    right: (of) => of('price') * (1 - of('cut')),
  },
  {
    ...discount,
    without: /满|券|每/u,
    pattern: told(`<price:M><14>打?<cut:Z>,?<,2>(?:再|又|后|另)<,6>[减省]<off:M><14>${paid}<,4><said:M>`),
    right: (of) => of('price') * of('cut') - of('off'),
  },
  {
    ...discount,
    word: /满/u,
    without: /每满/u,
    pattern: told(`满<full:MN>[^A-Z]{0,2}[减送]<off:MN><14><price:M><14>${paid}<,4><said:M>`),
    right: (of) => of('price') - of('off'),
    zh: '实付＝总价－满减',
    en: 'what is paid is the price less what is taken off',
  },
  {
    ...discount,
    word: /半价/u,
    without: /满|券|第二/u,
    pattern: told(`<price:M><14>半价<8>${paid}<,4><said:M>`),
    right: (of) => of('price') / 2,
  },
  ...both(own).map((pattern) => ({
    ...aided,
    without: new RegExp(`${several.source}|${given}[^A-Z,;。]{0,3}[MC]$`, 'u'),
    pattern,
    right: (of: (name: string) => number) => of('price') * (1 - of('share')),
  })),
  ...both(given).map((pattern) => ({
    ...aided,
    without: new RegExp(`${several.source}|${own}[^A-Z,;。]{0,3}[MC]$`, 'u'),
    zh: '补贴＝总价×补贴比例',
    en: 'the subsidy is that share of the price',
    pattern,
    right: (of: (name: string) => number) => of('price') * of('share'),
  })),
  {
    ...interest,
    pattern: told('<sum:M><18>(?:年?利率|年化|利息)<,10><rate:P><10>(?:(?<years>T)|每年|年)?<12>利息<,8><said:M>'),
    right: (of) => of('sum') * of('rate') * Math.max(1, Math.round(of('years', year) / year)),
  },
  {
    ...interest,
    pattern: told('<sum:M><14>(?:年?利率|年化)<,6><rate:P><10>(?:(?<years>T)|每年)<12><said:M>'),
    without: /本息|连本|本金和|月/u,
    right: (of) => of('sum') * of('rate') * Math.max(1, Math.round(of('years', year) / year)),
  },
  {
    word: /回本|解套|涨回|回到原/u,
    pattern: told('(?<![仍还又再])[亏跌降]<,3><a:P><20>(?:回本|解套|涨回|回到原)<14>(?:赚|涨|升|增)<,4><said:P>'),
    right: (of) => 1 / (1 - of('a')) - 1,
    tolerance: 0.04,
    zh: '亏损后回本所需涨幅＝1÷（1－跌幅）－1',
    en: 'what fell by a share must rise by more to be what it was',
  },
]
