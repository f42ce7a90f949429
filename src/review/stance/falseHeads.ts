import { contrasts, counters, saysNo, turns } from './denials'
import { gramsOf, inCommon } from './grams'
import { leaningOf } from './leaning'
import type { Signs } from './sentence'

const rumours =
  '谣言|谣传|流言|传言|讹传|误传|不实(?:信息|传言|消息|说法|言论)|虚假(?:信息|消息|传言)|假(?:消息|新闻|科普)|伪(?:科学|养生|科普)'
const errors = '误区|迷思|误解|错误的?(?:认识|观念|观点|认知|说法|做法|理解|方法)'
const number = String.raw`(?:第?[一二三四五六七八九十\d]{1,3}[、.,:)])?\s*`
/** Whoever judges (都是谣言), fights (粉碎谣言) or avoids (走出误区) what is false need not list it. */
const listsNone =
  '是|属|系|不|没|并非|当作|[当说变]成|认为|称为|算是|所谓|避|走出|跳出|远离|警惕|谨防|粉碎|击碎|打破|破[除解]|拆穿|澄清|纠正|消除|终结|告别|打击|治理|应对|面对|抵制|拒绝|揭|辟|防范|防止|识别|辨|认清|造|散布|传播|(?<!微)信|听|聊|看|讲|谈|说|真相|正[确解]|如何|怎|什么|为何|与|和|还|或'
const told = `(?:(?!${listsNone})[\\p{Script=Han}a-z\\d、]){0,12}`
const listing = '(?:大?盘点|清单|大全|汇总|合集|集锦|排行榜?|榜单?|一览|列表|举例)?'
const headOf = (names: string) =>
  new RegExp(String.raw`^[【\[(]?${number}${told}(?:${names})${listing}\s*[】\])]?[:!]?$`, 'u')
const rumourHead = headOf(rumours)
const falseHead = headOf(`${rumours}|${errors}`)
const disbelief =
  /^[【\[(]?(?:请|千万|大家|以下|这些){0,2}(?:不要|别|切勿|勿)(?:再)?(?:轻|相)?信(?:了|啦|以下|这些)?[】\])]?[:!]{0,3}$/u

/** Names what is told under it rumours, and nothing else: 网络谣言盘点. What a 误区 tells may as well be a bad habit with its reasons. */
export const namesRumours = (text: string): boolean => rumourHead.test(text) || disbelief.test(text)
/** Names what is told under it false, and nothing else: 常见误区. */
export const namesFalse = (text: string): boolean => falseHead.test(text) || disbelief.test(text)

const advice = '建议|做法|方法|常识|知识|小?贴士|提示|提醒|指南|要点|措施|须知'
const adviceHead = new RegExp(String.raw`^[^,。:;!?]{0,12}(?:${advice})\s*[】\])]?:?$`, 'u')
const otherHead = /^[^,。:;!?]{0,12}(?:方式|[总小]结|结语|科普|解读|解析|解答|问答)\s*[】\])]?:?$/u
/** Heads advice: 科学饮食建议. */
export const namesAdvice = (text: string): boolean => adviceHead.test(text) && !namesFalse(text)
/** A line without a mark that ends what a label called false above it. */
export const headsElse = (text: string): boolean => namesAdvice(text) || otherHead.test(text)

/** Words between which a statement names its things. */
const links = /[会能可要应不没有是的了在与和]|导致|引起|容易/u
const isAbout = (text: string, told: string): boolean => {
  const topic = new Set(told.split(links).flatMap((part) => [...gramsOf(part)]))
  return inCommon(topic, gramsOf(text)) > 0
}

/** Under such a heading a belief is told and then, in a sentence or a paragraph of its own, set right. `told`: the belief. */
export const setsRight = (sign: Signs, told: string): boolean => {
  const { text, denies, judgesBack, label } = sign
  if (denies || judgesBack || label === 'true' || turns.test(text) || saysNo.test(text)) return true
  return (counters.test(text) || contrasts.test(text) || leaningOf(text) > 0) && isAbout(text, told)
}
