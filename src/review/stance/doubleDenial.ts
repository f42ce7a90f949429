import { anyOf } from './cues'
import { falsehood, sham, unfounded, untrue } from './words'

const open = '[“「『"]'
const close = '[”」』"]'
/** Not behind 不: 不是谣言 calls nothing false. */
const isFalse = `(?<![不非])(?:就?是|属于?|为|纯属|说?成了?|叫做?)(?:是|在|个|一个|一种|什么|纯粹的?|[^,。;!?“”]{1,4}的){0,2}(?:${falsehood}|假的?|骗人的?|骗局)`
const isNoRumour = `(?:不|并不|才不|可不)是(?:什么|个)?(?:${falsehood}|假的)|并非(?:${falsehood})|是(?:真的|事实)(?=${close})|千真万确(?=${close})`
const saying = '(?:说法|讲法|话|观点|结论|论调|言论|文章|帖子|消息|视频|辟谣)'
const speaker = '(?:人|家伙|专家|医生|博主|媒体|网友|都)'
const verdict = `(?<!不是|并非|不算)(?:${falsehood}|${sham}|${untrue}|${unfounded})`

/** A denial inside the quotation marks, or inside what a saying or a speaker is named by, and a judgement on that. */
const deniedDenial = anyOf({
  'the quoted denial is false': `${open}[^”」』"]{2,60}${isFalse}${close}[^。;!]{0,16}${verdict}`,
  'to say that it is false is false': `${isFalse}的(?:这(?:种|个|一)?|那(?:种|个|些)?)?(?:${saying}|${speaker})[^。;!?]{0,10}${verdict}`,
  'that itself is the falsehood': `${isFalse}${close}?[,?!]?(?:这|那|这(?:种|个)?${saying})?(?:才|本身)[^。;!?]{0,8}${verdict}`,
})
/** 喝了不会致癌是谣言,真的会致癌: says with a yes what it has called false with a no. */
const restored = new RegExp(
  `(?:不会|不能|没有|不|无)(?<what>\\p{Script=Han}{2,4}|毒|害)[^,。;!?]{0,8}${isFalse}[,!:][^。;!?]{0,20}(?<![不没无未非])(?:会|能|有|真的?|就是|确实|照样)\\k<what>`,
  'u',
)
const reported = new RegExp(`(?:${open}[^”」』"]*|(?:说|称|认为)[^。!?]*)${isFalse}`, 'u')
const itself = new RegExp(
  `^(?:这|那)[^,。!?]{0,6}(?:才|本身)[^,。!?]{0,6}(?:是|为)[^,。!?]{0,6}(?:${falsehood}|${sham})`,
  'u',
)
/** Somebody says that it is false, and the next sentence calls that false: “…是谣言”?这才是谣言! */
export const isDenialDenied = (text: string, next: string): boolean => itself.test(next) && reported.test(text)

/** The sentence calls false that something is false. */
export const deniesDenial = (text: string): boolean => deniedDenial.test(text) || restored.test(text)

const takenBack = new RegExp(
  `(?:${isNoRumour})(?:${close}?的?(?:这(?:种|个)?)?${saying}[^。;!?]{0,8}(?:${verdict})|[^。;!?]{0,4}[,](?:其实|但|可|实际上)[^。;!?]{0,6}${isFalse})`,
  'u',
)
/** The sentence calls false that something is no rumour. */
export const deniesAffirmation = (text: string): boolean => takenBack.test(text)

/** Asks with a no, and so expects a yes: 难道不能软化血管吗? Asking why something is forbidden (不能吃) expects none. */
export const expectsYes =
  /(?:不(?:会|是|能(?!吃|喝|用|再|碰|买|同|一起|和|与|跟|多|空腹|随|乱|混|放|久|长|直接))|(?:并|就)?没有?)[^,。?]{1,24}[吗么][?]/u
/** 难道…? without a no. */
export const expectsNo = /难道(?![^?]*[不没无非])[^?]{2,40}[?]/u
