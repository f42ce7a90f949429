import type { Formula, Of } from './formula'
import { told } from './told'

const liquid = 'VG'
/** 75%的酒精100毫升, 100毫升浓度为75%的酒精 */
const firsts = [`<share:P><14><volume:${liquid}>`, `<volume:${liquid}><12><share:P>`]
/** 加水到150毫升, 加50毫升水 */
const filledUp = `<14>(?:加|兑|稀释|定容)<,10>(?:到|至|成)<total:${liquid}><24><said:P>`
const added = `<14>(?:加|兑)入?了?<more:${liquid}>的?<,4>水<24><said:P>`

const toTotal = (of: Of) => (of('share') * of('volume')) / of('total')
const withMore = (of: Of) => (of('share') * of('volume')) / (of('volume') + of('more'))

const dilution = {
  word: /加|兑|稀释/u,
  tolerance: 0.06,
  zh: '稀释后浓度＝原浓度×原量÷稀释后总量',
  en: 'a dilution holds what was in it before',
}

const strengths = [
  '<share:P>的?<,10>(?:水|液|酒精|溶液|盐水|糖水|药液|酒|注射液)',
  '(?:浓度|质量分数|含量|含盐量?|含糖量?|盐度|含酒精)<,4><share:P>',
]
const held = '(?:含有?|溶有|溶解了?|有|放|加|用|需要?)<,10>'
const content = (pattern: string): Formula => ({
  word: /%|分之|成/u,
  pattern: told(pattern),
  without: /稀释|兑|加水|加入|再|喝|每/u,
  right: (of) => of('share') * of('volume'),
  tolerance: 0.2,
  zh: '溶质＝溶液×浓度',
  en: 'the solute is the solution by its strength',
})

const strong = {
  word: /浓度|含量|含[糖盐]量|质量分数/u,
  tolerance: 0.12,
  zh: '浓度＝溶质÷溶液',
  en: 'the strength is the solute by the solution',
}

const parts = (of: Of) => {
  const [n, all] = [of('ratio', of('water', Number.NaN) / of('drug', 1)), of('all')]
  return [all / n, all / (n + 1), all / (n - 1), all * n, all * (n + 1)]
}
const mixing = '(?:稀释|兑水?|加水|配[比成制]?|配药|比例|浸种|勾兑)'
const portion = '(?:加|兑|用|放|需|倒|取|配|要|药|肥|剂|原液|水)'
const diluted = (pattern: string): Formula => ({
  word: /稀释|兑|配|加水|浸种|倍液/u,
  pattern: told(pattern),
  without: /每亩|亩/u,
  right: parts,
  tolerance: 0.12,
  zh: '稀释 N 倍，原液约为总量的 N 分之一',
  en: 'a dilution by n takes the nth part',
})

/** How strong a solution is after water was added, what is dissolved in it, and how much goes into a dilution. */
export const solutions: readonly Formula[] = [
  ...firsts.map((first): Formula => ({ ...dilution, pattern: told(first + filledUp), right: toTotal })),
  ...firsts.map((first): Formula => ({ ...dilution, pattern: told(first + added), right: withMore })),
  ...strengths.flatMap((strength) => [
    content(`<volume:${liquid}><12>${strength}<14>${held}<said:G>`),
    content(`${strength}<~8><volume:${liquid}><14>${held}<said:G>`),
  ]),
  content(`<share:P>的<,10><volume:${liquid}><14>${held}<said:G>`),
  {
    ...strong,
    pattern: told(`<whole:${liquid}><,10>含<,4><part:G><12>(?:含[糖盐]量|浓度|含量|质量分数)<,4><said:P>`),
    right: (of) => of('part') / of('whole'),
  },
  {
    ...strong,
    pattern: told(`<part:G>,?<,6><whole:${liquid}>的?(?:糖水|盐水|溶液|药水|溶剂)<14>(?:浓度|质量分数)<,4><said:P>`),
    right: (of) => of('part') / of('whole'),
  },
  {
    ...strong,
    isNaive: true,
    pattern: told(`<part:G><,6>(?:溶|放|加)<,6><water:${liquid}><,4>水<14>(?:浓度|含[糖盐]量|质量分数)<,4><said:P>`),
    right: (of) => of('part') / (of('part') + of('water')),
  },
  {
    ...strong,
    word: /稀释/u,
    pattern: told('<a:P><14>(?:配|稀释)<,6><b:P><14>稀释<,2><said:X>'),
    right: (of) => of('a') / of('b'),
  },
  diluted(`${mixing}<,8><ratio:XR><~30><all:${liquid}><18>${portion}<,8><said:${liquid}>`),
  diluted(`<ratio:XR><,8>${mixing}<~24><all:${liquid}><18>${portion}<,8><said:${liquid}>`),
  // 1500倍液…一桶15升的水; 1份药兑1500份水, 15升水
  diluted(`<ratio:X>液[^ABD-Z!?]{0,40}?<all:${liquid}><18>${portion}<,8><said:${liquid}>`),
  {
    ...diluted(
      `<drug:C><,6>(?:[兑配加掺]|比)<,3><water:C>[^A-Z!?]{0,24}?<all:${liquid}><18>${portion}<,8><said:${liquid}>`,
    ),
    units: { drug: /份$/u, water: /份$/u },
  },
  diluted(`<all:${liquid}><20>${mixing}<,8><ratio:XR><18>${portion}<,8><said:${liquid}>`),
]
