import { numeralValue } from '../../numbers/numeral'
import type { Hit, SentenceRule } from '../rule'
import { earlierIn } from './earlier'

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

const n = (group: string) => String.raw`(?<${group}>[\d.]+|[一二两三四五六七八九十百千万]+)`
const any = String.raw`[^。]{0,`

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
      `半衰期[^。\\d]{0,6}(?<one>[\\d.]+)(?<unit>年|天|小时|分钟)${any}16}${n('times')}个半衰期[^。\\d]{0,10}(?<said>[\\d.]+)\\k<unit>`,
      'u',
    ),
    right: (of) => of('one') * of('times'),
    tolerance: 0.03,
    zh: '经过 n 个半衰期的时间为 n×半衰期',
    en: 'n half-lives last n times as long',
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
    word: '瓦',
    pattern: new RegExp(
      `(?<!千|兆|毫)(?<power>\\d{1,4})瓦[^。\\d]{0,16}?(?:工作|使用|开|亮|运行|用|连续|照明)[^。\\d]{0,4}(?<hours>\\d{1,3}|一|半)个?小时[^。\\d]{0,14}(?:耗电|用电|消耗|电量)[^。\\d]{0,6}(?<said>[\\d.]+)(?:度|千瓦时)`,
      'u',
    ),
    right: (of) => (of('power') * of('hours')) / 1000,
    tolerance: 0.15,
    zh: '用电量＝功率×时间',
    en: 'the energy is the power by the time',
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
    word: '华氏',
    pattern: /(?<c>\d+(?:\.\d+)?)(?:°c|摄氏度)[^。\d,]{0,8}(?:华氏(?<said>\d+(?:\.\d+)?)度)/u,
    right: (of) => of('c') * 1.8 + 32,
    tolerance: 0.04,
    zh: '华氏度＝摄氏度×1.8＋32',
    en: 'the Fahrenheit scale starts at 32 and runs by 1.8',
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
    word: '每次',
    pattern: new RegExp(
      `每次(?<one>[一二两三四五六]|\\d)(?<unit>片|粒|支|袋|包|毫升|毫克|克|滴)[^。]{0,4}(?:每天|每日|一天|一日)(?<times>[一二两三四]|\\d)次[^。]{0,4}(?:一天|每天|每日|一日|全天)[^。\\d]{0,8}${n('said')}\\k<unit>`,
      'u',
    ),
    right: (of) => of('one') * of('times'),
    tolerance: 0.01,
    zh: '每日用量＝每次用量×次数',
    en: 'the daily amount is that of each time by the times',
  },
  {
    word: '华氏',
    pattern:
      /(?:华氏(?<f1>[\d.]+)度|(?<f2>[\d.]+)(?:华氏度|°f))[^。\d]{0,12}(?:摄氏度?(?:约|为|是|大约)*)?(?<said>-?[\d.]+)(?:度|摄氏度|°c)/u,
    right: (of) => (((Number.isNaN(of('f1')) ? of('f2') : of('f1')) - 32) * 5) / 9,
    tolerance: 0.06,
    zh: '摄氏度＝（华氏度－32）×5÷9',
    en: 'the Celsius scale runs by five ninths from 32 °F',
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

/** What the text works out by a schoolbook formula, and wrongly; a sum may run over two sentences. */
export const schoolbook: SentenceRule = {
  id: 'schoolbook-formula',
  reference: '初等物理与算术公式',
  find: (scene) => {
    const earlier = earlierIn(scene)
    return (sentence) => {
      if (sentence.stance === 'refuted_here') return []
      const found = formulas.filter(({ word }) => sentence.text.includes(word))
      if (found.length === 0) return []
      const before = earlier(sentence)
      const lead = before.endsWith(';') ? before : ''
      return found
        .flatMap((formula) => wrongIn(`${lead}${sentence.text}`, formula))
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - lead.length), end: hit.end - lead.length }))
        .slice(0, 1)
    }
  },
}
