import { numeralValue } from '../../numbers/numeral'
import type { Hit, SentenceRule } from '../rule'
import { passageIn } from './passage'

type Formula = {
  /** A word without which the formula is never spoken of. */
  word: string
  pattern: RegExp
  /** What the named groups make; null when one of them is no number. */
  right: (of: (group: string) => number) => number
  tolerance: number
  zh: string
  en: string
}

const n = (group: string) => String.raw`(?<${group}>\d[\d.]*[万亿]?|[一二两三四五六七八九十百千万]+)`

/** Sums that a schoolbook does: each pattern names what it needs and, as \`said\`, what the text makes of it. */
const formulas: Formula[] = [
  {
    word: '身高',
    pattern: new RegExp(
      `身高(?:约|为|是)?(?<h>[12]\\.\\d{1,2})米[^。]{0,6}体重(?:约|为|是)?${n('w')}(?:千克|公斤)[^。]{0,16}(?:指数|bmi)[^。\\d]{0,6}(?<said>[\\d.]+)`,
      'u',
    ),
    right: (of) => of('w') / of('h') ** 2,
    tolerance: 0.03,
    zh: '体质指数＝体重÷身高的平方',
    en: 'the body-mass index is the weight by the square of the height',
  },
  {
    word: '半衰期',
    pattern: new RegExp(
      `半衰期[^。\\d]{0,8}${n('one')}(?<unit>年|天|小时|分钟)[\\s\\S]{0,50}?${n('times')}个半衰期[^。\\d]{0,14}?${n('said')}多?\\k<unit>`,
      'u',
    ),
    right: (of) => of('one') * of('times'),
    tolerance: 0.06,
    zh: '经过 n 个半衰期的时间为 n×半衰期',
    en: 'n half-lives last n times as long',
  },
  {
    word: '节',
    pattern:
      /(?<knots>\d{1,3}(?:\.\d)?)节\)?(?:,|\(|也|就|约|合|即|相当于|换算|折|成|为|是|大|每小时|时速)+(?<said>\d{1,4}(?:\.\d{1,2})?)(?:多|余)?(?:公里|千米)/u,
    right: (of) => of('knots') * 1.852,
    tolerance: 0.08,
    zh: '1 节＝1.852 公里/小时',
    en: 'a knot is 1.852 km/h',
  },
  {
    word: '%',
    pattern: new RegExp(
      `(?<share>[\\d.]+)%[^\\d%]{0,24}?(?<volume>[\\d.]+)(?<unit>毫升|升|克|千克)[^\\d%]{0,14}?(?:加|兑|稀释|定容)[^\\d%]{0,10}(?:到|至|成)(?<total>[\\d.]+)\\k<unit>[^\\d%]{0,22}(?<said>[\\d.]+)%`,
      'u',
    ),
    right: (of) => (of('share') * of('volume')) / of('total'),
    tolerance: 0.06,
    zh: '稀释后浓度＝原浓度×原量÷稀释后总量',
    en: 'a dilution holds what was in it before',
  },
  {
    word: '%',
    pattern: new RegExp(
      `(?<volume>[\\d.]+)(?<unit>毫升|升|克|千克)(?:的|浓度为?|质量分数为?|体积分数为?)*(?<share>[\\d.]+)%[^\\d%]{0,14}?(?:加|兑|稀释|定容)[^\\d%]{0,10}(?:到|至|成)(?<total>[\\d.]+)\\k<unit>[^\\d%]{0,22}(?<said>[\\d.]+)%`,
      'u',
    ),
    right: (of) => (of('share') * of('volume')) / of('total'),
    tolerance: 0.06,
    zh: '稀释后浓度＝原浓度×原量÷稀释后总量',
    en: 'a dilution holds what was in it before',
  },
  {
    word: '%',
    pattern: new RegExp(
      `(?<volume>[\\d.]+)(?<unit>毫升|升|克|千克)(?:的|浓度为?|质量分数为?|体积分数为?)*(?<share>[\\d.]+)%[^\\d%]{0,14}?(?:加|兑)入?(?:了)?(?<more>[\\d.]+)\\k<unit>(?:的)?(?:蒸馏|纯净|清|纯|冷开|温)?水[^\\d%]{0,22}(?<said>[\\d.]+)%`,
      'u',
    ),
    right: (of) => (of('share') * of('volume')) / (of('volume') + of('more')),
    tolerance: 0.06,
    zh: '稀释后浓度＝原浓度×原量÷稀释后总量',
    en: 'a dilution holds what was in it before',
  },
  {
    word: '蛋白质',
    pattern:
      /^(?=.*?脂肪[^\d,;。]{0,4}(?<fat>[\d.]+)克)(?=.*?蛋白质[^\d,;。]{0,4}(?<protein>[\d.]+)克)(?=.*?(?:碳水化合物|碳水)[^\d,;。]{0,4}(?<carbon>[\d.]+)克).*(?:共|合计|总热量|总能量|热量|能量|相当于)[^\d。]{0,8}?(?<said>[\d.]+)(?:千卡|大卡|kcal)/u,
    right: (of) => of('fat') * 9 + of('protein') * 4 + of('carbon') * 4,
    tolerance: 0.13,
    zh: '能量＝脂肪×9＋蛋白质×4＋碳水化合物×4（千卡）',
    en: 'fat gives 9, protein and carbohydrate 4 kcal a gram',
  },
  {
    word: '分之',
    pattern: new RegExp(
      `(?:每天|一天|一昼夜|24小时)[^。;\\d]{0,14}?(?<den>[一二三四五六七八九十\\d]{1,2})分之(?<num>[一二三四五六七八九十\\d]{1,2})的?(?:时间|时长|光阴)[^。;\\d]{0,22}?(?:也?就是|即|约|合|相当于)[^。\\d]{0,4}?${n('said')}个?(?:多|来)?(?:小时|钟头)`,
      'u',
    ),
    right: (of) => (24 * of('num')) / of('den'),
    tolerance: 0.13,
    zh: '一天有 24 小时',
    en: 'a day has 24 hours',
  },
  {
    word: '体积',
    pattern: new RegExp(
      `(?:直径|半径|边长|棱长)[^。\\d]{0,10}?(?:原来的?)?${n('k')}倍[^。]{0,40}?体积[^。\\d]{0,8}?(?:是|为|变成|成了|增加到|扩大到)(?:原来的?)?${n('said')}倍`,
      'u',
    ),
    right: (of) => of('k') ** 3,
    tolerance: 0.03,
    zh: '体积按长度的立方变化',
    en: 'volume grows as the cube of the length',
  },
  {
    word: '面积',
    pattern: new RegExp(
      `(?:直径|半径|边长|棱长)[^。\\d]{0,10}?(?:原来的?)?${n('k')}倍[^。]{0,14}?面积[^。\\d]{0,8}?(?:是|为|变成|成了|增加到|扩大到)(?:原来的?)?${n('said')}倍`,
      'u',
    ),
    right: (of) => of('k') ** 2,
    tolerance: 0.03,
    zh: '面积按长度的平方变化',
    en: 'area grows as the square of the length',
  },
  {
    word: '长',
    pattern: new RegExp(
      `长[^。\\d宽]{0,3}(?<a>[\\d.]+)(?<unit>米|厘米|千米|公里)?[、,和]?[^。\\d]{0,3}宽[^。\\d]{0,3}(?<b>[\\d.]+)(?<two>米|厘米|千米|公里)[^。\\d高厚深]{0,14}面积[^。\\d]{0,8}(?<said>[\\d.]+)平方\\k<two>`,
      'u',
    ),
    right: (of) => of('a') * of('b'),
    tolerance: 0.1,
    zh: '长方形面积＝长×宽',
    en: 'the area of a rectangle is its length by its width',
  },
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
    word: '物镜',
    pattern: new RegExp(
      `目镜[^。\\d]{0,8}(?<a>\\d+)倍?[^。\\d]{0,10}物镜[^。\\d]{0,8}(?<b>\\d+)倍?[^。]{0,16}?放大[^。\\d]{0,8}(?<said>\\d+)倍`,
      'u',
    ),
    right: (of) => of('a') * of('b'),
    tolerance: 0.01,
    zh: '总放大倍数＝目镜倍数×物镜倍数',
    en: 'the magnification is the product of both lenses',
  },
  {
    word: '山脚',
    pattern: new RegExp(
      `每(?:升高|上升|增高)(?<step>\\d+)米[^。]{0,8}(?:下降|降低)(?:约)?(?<fall>[\\d.]+)(?:°c|度|摄氏度)[^。]{0,24}?(?<height>\\d{3,4})米[^。]{0,10}山脚[^。\\d]{0,8}(?<foot>\\d+)(?:°c|度|摄氏度)[^。]{0,8}山顶[^。\\d]{0,10}(?<said>-?\\d+)`,
      'u',
    ),
    right: (of) => of('foot') - (of('height') / of('step')) * of('fall'),
    tolerance: 0.15,
    zh: '山顶气温＝山脚气温－高差×递减率',
    en: 'the summit is colder by the lapse rate',
  },
  {
    word: '用电',
    pattern:
      /用电(?:量)?(?:约|为|是|了)?(?<kwh>\d+(?:\.\d+)?)度[^。]{0,6}每度(?:电)?(?:约|为|是|按)?(?<price>[\d.]+)元[^。\d]{0,14}(?<said>[\d.]+)元/u,
    right: (of) => of('kwh') * of('price'),
    tolerance: 0.06,
    zh: '电费＝用电量×单价',
    en: 'the bill is the energy by its price',
  },
  {
    word: '折',
    pattern: new RegExp(
      `原价(?:为|是)?(?<price>[\\d.]+)元[^。\\d]{0,6}打?${n('part')}折[^。\\d]{0,10}(?<said>[\\d.]+)元`,
      'u',
    ),
    right: (of) => (of('price') * of('part')) / (of('part') > 10 ? 100 : 10),
    tolerance: 0.03,
    zh: '折后价＝原价×折扣',
    en: 'the price is reduced by the discount',
  },
  {
    word: '平均',
    pattern:
      /(?<low>\d+(?:\.\d+)?)(?<unit>[^\d。,;]{1,4})[、和与](?:[^\d。,;]{0,6})(?<high>\d+(?:\.\d+)?)\k<unit>[^。\d]{0,6}平均[^。\d]{0,8}(?<said>\d+(?:\.\d+)?)\k<unit>/u,
    right: (of) => (of('low') + of('high')) / 2,
    tolerance: 0.5,
    zh: '平均值在各值之间',
    en: 'a mean lies between its values',
  },
]

const wrongIn = (text: string, { pattern, right, tolerance, zh, en }: Formula): Hit[] => {
  const match = pattern.exec(text)
  const of = (group: string) => numeralValue(match?.groups?.[group] ?? '') ?? Number.NaN
  const [said, expected] = [of('said'), right(of)]
  if (!match || Number.isNaN(said) || Number.isNaN(expected)) return []
  if (Math.abs(said - expected) <= Math.abs(expected) * tolerance) return []
  const shown = Number(expected.toPrecision(3))
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      severity: 'medium',
      message: { zh: `${zh}，应约为 ${shown}，不是 ${said}`, en: `${en}: ${shown}, not ${said}` },
      hint: { zh: '核对算式', en: 'Check the sum' },
    },
  ]
}

/** What the text works out by a schoolbook formula, and wrongly; a sum may run over several sentences. */
export const schoolbook: SentenceRule = {
  id: 'schoolbook-formula',
  reference: '初等物理与算术公式',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      if (sentence.stance === 'refuted_here' || !/[\d一二三四五六七八九十]/u.test(sentence.text)) return []
      const { text, own } = passage(sentence)
      return formulas
        .filter(({ word }) => text.includes(word))
        .flatMap((formula) => wrongIn(text, formula))
        .filter(({ end }) => end > own)
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - own), end: hit.end - own }))
        .slice(0, 1)
    }
  },
}
