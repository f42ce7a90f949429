import { quantitiesOf } from './numbers/quantities'
import { helpsAgainst } from './rules/wording/efficacyWords'
import type { claimKinds } from './types'

type Kind = (typeof claimKinds)[number]
type Feature = { pattern: RegExp; score: number; reason: string; kind: Kind }

const effects =
  /治愈|根治|疗效|有效率|抗癌|防癌|预防(?!措施)|治疗|缓解|退烧|消炎|杀菌|杀死|解毒|排毒|补(?:钙|血|铁)|降(?:低)?血?(?:压|糖|脂|尿酸)/u

/** What makes a sentence worth checking; the first feature that fits names the kind of the claim. */
const features: Feature[] = [
  {
    pattern: new RegExp(`${effects.source}|${helpsAgainst.source}`, 'u'),
    score: 0.4,
    reason: '涉及功效',
    kind: 'efficacy',
  },
  {
    pattern:
      /导致|引起|造成|引发|诱发|使得|促进|抑制|增加[^,。]{0,8}风险|降低[^,。]{0,8}风险|致癌|中毒|有助于|取决于|由于|因此/u,
    score: 0.3,
    reason: '断言因果',
    kind: 'causal',
  },
  {
    pattern: /研究(?:表明|显示|发现|证实)|专家(?:称|说|指出|认为)|据[^,。]{2,20}|《[^》]+》|数据显示/u,
    score: 0.25,
    reason: '引用权威或文献',
    kind: 'citation',
  },
  { pattern: /是指|称为|叫作|叫做|属于|定义为|就是一种|指的是/u, score: 0.2, reason: '下定义', kind: 'definition' },
  {
    pattern: /(?:1[0-9]|20)\d{2}年|世纪|年代|首次|发明|发现于|历史上/u,
    score: 0.2,
    reason: '陈述史实',
    kind: 'history',
  },
  {
    pattern: /(?:因为|原理|机理|反射|折射|蒸发|凝结|吸收|释放|转化|分解|合成|传导|对流|辐射|放电|板块|断层)/u,
    score: 0.2,
    reason: '解释机理',
    kind: 'mechanism',
  },
  {
    pattern: /最|更|比[^,。]{1,16}(?:高|低|大|小|多|少|快|慢|强|弱|长|短)|远(?:高|低|大|小)于|超过/u,
    score: 0.15,
    reason: '作比较',
    kind: 'other',
  },
  { pattern: /能够?|可以|会|必须|一定|应当?/u, score: 0.1, reason: '作断言', kind: 'other' },
]
const opinion = /我觉得|我们希望|让我们|祝|欢迎|谢谢|感谢|快来|一起来|点赞|关注我们/u

/** From here on a sentence is a claim. */
export const checkworthyFrom = 0.3

/** `isScience`: it says something that a scientist can judge, beside where it comes from. */
export type Worth = { score: number; reasons: string[]; kind: Kind; isScience: boolean }

/** Tells where or when something is from, and nothing yet that a scientist could judge. */
const merelyTold: ReadonlySet<Kind> = new Set(['citation', 'history'])

/** How much a sentence is worth checking, from 0 to 1, and why. */
export const checkworthy = (text: string): Worth => {
  const found = features.filter(({ pattern }) => pattern.test(text))
  const hasNumber = quantitiesOf(text).length > 0
  const sum = found.reduce((total, { score }) => total + score, hasNumber ? 0.35 : 0)
  const score = opinion.test(text) ? 0 : Math.min(1, Math.round(sum * 100) / 100)
  const [first] = found
  const isNumeric = hasNumber && first?.kind !== 'efficacy'
  return {
    score,
    reasons: [...(hasNumber ? ['含有数字'] : []), ...found.map(({ reason }) => reason)],
    kind: isNumeric ? 'numeric' : (first?.kind ?? 'other'),
    isScience: hasNumber || found.some(({ kind }) => !merelyTold.has(kind)),
  }
}
