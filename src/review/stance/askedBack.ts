import { judges, opensWithJudgement, saysNo } from './denials'
import type { Signs } from './sentence'

const matter = '(?:说法|讲法|观点|传言|传闻|消息|话|看法|做法|办法|方法|偏方|招)'
const told = `(?:上面|以上|上述|前面|这|那|该|此)[^,。?]{0,6}${matter}`
const opening = '(?:那么?|可是?|但是?|不过|究竟|到底|请问|(?:你|你们|您|大家)(?:觉得|认为|说))?[,]?'
const whether =
  '(?:对|是真的?|真的?|真的?是?(?:这样|如此)|是(?:这样|如此)|靠谱|可信|科学|属实|正确|有(?:道理|依据|根据|用)|管用|能信)(?:吗|么|嘛|不)|对不对|是不是(?:真的?|这样|这么回事)|是真的?(?:还)?是?假的?|真的?假的?|靠不靠谱|能不能信|可不可信|有没有(?:道理|依据|根据|用)|是否(?:属实|可信|靠谱|正确|科学)'
/** Asks whether what was told is so; whoever asks 这靠谱吗 has told one thing only. */
const asksOfTold = new RegExp(
  `^(?:那么?|可|但|不过)?[,]?(?:${told}|这(?:真的?|到底|究竟)?(?:靠谱|可信|是真|科学|属实|管用)|(?:事实|真相|真|情况|果真|实际)[^,。?]{0,4}(?:如此|这样|这么))[^。?]{0,12}[?]`,
  'u',
)
/** The same in so many words and none else, as it is spoken, without a mark: 对吗, 这个说法对不对呢. */
const asksWhether = new RegExp(
  `^${opening}(?:${told}|这|那|事实|真相|情况|果真|实际|它)?(?:真的?|到底|究竟|又|还|也)?(?:${whether})[呢啊呀]?[?。]?$`,
  'u',
)
/** 这话 is what was said last; 这种说法 may be told of for a while. */
const pointsFar =
  /^[^?]{0,6}(?:上面|以上|上述|前面|(?:这|那|该)[^,。?]{0,2}(?:说法|讲法|观点|看法|传言|传闻|消息|偏方))/u
/** Asks back whether what was told is so, and tells nothing itself. */
export const asksBack = ({ text }: Signs): boolean => asksOfTold.test(text) || asksWhether.test(text)

const echo =
  /^(?:(?:有|相信)?(?:很多|好多|不少|许多|一些|大多数?|多数)(?:的)?(?:人|朋友|家长|老人|网友)|大家|人们|老人们?)(?:可能|恐怕|也许|或许|都|也|就|会|总|一直|常常?|是){0,3}(?:这|那)(?:么|样)(?:想|认为|以为|觉得|说|讲|相信|传)的?[,。!]?/u
/** Somebody holds what was just told, which is no news: 很多人都这么想. Gives what the sentence says behind that. */
const behindEcho = (text: string): string | null => {
  const found = echo.exec(text)
  return found ? text.slice(found[0].length) : null
}

const saysFlatlyNo = (sign: Signs | undefined): boolean =>
  sign !== undefined &&
  !sign.affirms &&
  !sign.asks &&
  (sign.judgesBack || saysNo.test(sign.text) || judges.test(sign.text))

/** Spoken in pieces, without a mark at the end: 感冒了吃抗生素 | 好得快. */
const isPiece = ({ text }: Signs) => text.length <= 16 && /[\p{L}\p{N}]$/u.test(text)
/** So many sentences may stand between a statement and the question about it. */
const between = 2

/** A question whether it is so is answered flatly no, or what everybody thinks is: 这话对吗?不对. */
export const isAskedAndDenied = (sign: Signs, following: Signs[]): boolean => {
  const rest = behindEcho(following[0]?.text ?? '')
  if (rest !== null) return rest === '' ? saysFlatlyNo(following[1]) : opensWithJudgement.test(rest)
  const at = following.slice(0, between + 1).findIndex(asksBack)
  const question = following[at]
  if (!question || !saysFlatlyNo(following[at + 1])) return false
  const gap = following.slice(0, at)
  if (gap.some(({ hearsay, voice, quotes, asks }) => hearsay || voice || asks || quotes !== null)) return false
  return at === 0 || pointsFar.test(question.text) || [sign, ...gap].every(isPiece)
}
