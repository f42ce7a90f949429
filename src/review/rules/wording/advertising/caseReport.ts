import type { ReadSentence, Scene } from '../../../scene'
import type { Feature } from './features'
import { featuresIn, placeOf } from './readFeatures'

const patient =
  '(?:患者|患儿|病人|病患|产妇|孕妇|孕妈|宝妈|老人|老汉|大爷|大妈|阿姨|爷爷|奶奶|女士|先生|男子|女子|男性|女性|男孩|女孩|男童|女童|婴儿|新生儿|早产儿|宝宝|孩子|小朋友|伤者|伤员|学生|市民|村民|工人|游客|司机|年轻人|小伙|姑娘)'

/** One patient, told apart from others; what is said of patients in general tells no case. */
const onePatient = new RegExp(
  [
    `(?:[一两二三1-3]|该|这|那|首|此)[名位例个][^。!?;]{0,30}(?:${patient}|[症病炎癌瘤])`,
    '(?:患者|患儿|病人)(?:\\p{Script=Han}某|小\\p{Script=Han}[,(]|老\\p{Script=Han}[,(])|(?<!\\p{Script=Han})\\p{Script=Han}(?:某某?|女士|先生|大爷|大妈|大叔|阿姨|奶奶|爷爷|老伯|老太)(?!们)|(?:化名)',
    `(?:^|[,。;])(?:男|女),\\d{1,3}岁|\\d{1,3}岁(?:高龄)?的?(?:[^,。;!?]{0,6}${patient}|\\p{Script=Han}某)`,
    '(?:术后|治疗后|抢救后|入院后?|出院时|住院期间|来我院时|到院时)[^。!?;]{0,12},?(?:患者|患儿|病人|老人|孩子)|(?:患者|患儿|病人|老人|孩子)(?:术后|已|目前|病情|生命体征|各项|[来到被因]|入院|转危)',
    '一枚[^,。;]{0,10}[瘤石肿]|患儿(?:因|经|被|家[长属])',
  ].join('|'),
  'u',
)

/** What clinicians do. */
const deed =
  /收治|救治|抢救|治愈|接诊|就诊|就医|入院|住院|转入|转院|送[至到往医入][^,。;]{0,12}(?:院|急诊|科)?|急诊|门诊|诊断为|确诊|诊断|手术|术[后中前]|切除|移植|置换|切割|修补|吻合|介入|支架|溶栓|取栓|透析|化疗|放疗|清创|缝合|取出|[肠胃腹胸腔节管]镜|抗感染|监护|脱机|拔管|多学科|会诊|[^技学艺战武魔美智算]术(?=[,。;]|$)|康复训练|(?:经|接受)[^,。;]{0,14}(?:治疗|检查|训练|助孕|护理)/u

/** What an advertisement says of a case, and a report of it doesn't. */
const boasted =
  /(?<!化学|放射|物理|行为|替代|支持|溶栓|联合|靶向)疗法|疗程|秘方|秘制|祖传|偏方|验方|古方|古法|独创|独家|独有|首创|专利|纳米|磁疗|量子|能量|氢疗|臭氧|排毒|细胞回输|黑科技|(?:无需|不用|不必|免|不)(?:开刀|动?手术|打针|吃药)|断根|除根|去根|根治(?!术|性)|[治痊]愈率|有效率|成功率|康复率|百分[之百]|100%|技术(?:领先|精湛|先进)|经验丰富|设备先进|值得信赖|专家团队|名医|欢迎[^。!?]{0,12}(?:就诊|前来|光临|来院)|(?:位于|地址)[^,。]{2,16}(?:[路街巷号]|大厦|广场)|奇迹|神奇|神效|特效|福音|救星|再也(?!没有)|从此|(?<!随访[^,。;]{0,10}[未无]|防止|预防|是否|有无)复发(?!性|的可能|风险)|反弹|返老还童|年轻了?[一二三十\d]|(?:您|你|大家)也|(?:也|都)(?:能|可以)像|慕名|咨询|预约|挂号|热线|援助|(?:联系|服务)电话|电话[:]|微信|扫码|二维码|优惠|减免|名额|免费(?:检查|治疗|体验|面诊|试)|不少患者|越来越多|(?:(?:[数几上]|\d{2,}|[一二三四五六七八九]?)[十百千万多余]+)(?:名|位|例|个)?(?:患者|病人)[^,。;]{0,6}(?:康复|治愈|好转|受益|摆脱|重获)/u

/** Words that only stand where something is sold. */
const selling: readonly Feature[] = ['offer', 'order', 'price', 'never', 'glitter', 'superlative', 'medicine']
/** Goods that a patient takes home; a ventilator stays in its ward. */
const taken = /[服吃喝贴敷戴穿泡抹涂含]|使用|用了/u
/** What poisoned or hurt somebody no report recommends; and those who are seen again are not promised that they need no doctor. */
const soberly = /中毒|误[服食]|过敏|药疹|皮疹|损伤|灼伤|不良反应|滥用|乱用|过量|并发|感染|复查|随访|医嘱|监测/u

const isSold = (sentences: readonly ReadSentence[], text: string) => {
  const isSeen = (feature: Feature) => sentences.some((sentence) => featuresIn(sentence)(feature) > 0)
  return selling.some(isSeen) || (!soberly.test(text) && ((isSeen('product') && taken.test(text)) || isSeen('quits')))
}

const readsAsCase = (sentences: readonly ReadSentence[]): boolean => {
  const text = sentences.map((sentence) => sentence.text).join('')
  return onePatient.test(text) && deed.test(text) && !boasted.test(text) && !isSold(sentences, text)
}

/** A case takes a few sentences to tell. */
const reach = 2

/**
 * Does a sentence stand where it is told how one patient was treated, as hospitals report it: what they had, what was done, how it ended?
 * That names the hospital and an effect like an advertisement, and yet calls nobody, sells nothing and promises nothing to others.
 */
export const isInCaseReport = (sentence: ReadSentence, scene: Scene): boolean => {
  if (scene.document.sponsored) return false
  const at = placeOf(sentence, scene)
  const told = scene.sentences.slice(Math.max(0, at - reach), at + reach + 1)
  return readsAsCase(told.filter(({ shadow }) => shadow === sentence.shadow)) || readsAsCase(told)
}
