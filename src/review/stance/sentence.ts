import { affirmation, alarms, asks, hearsay, hypothetical, interrogative, pressing, soothes, voice, yes } from './cues'
import { contrasts, counters, deniesItself, judges, opensWithJudgement, turns } from './denials'
import { falsehood } from './words'

/** What a sentence shows by itself, before anybody looks at its neighbours. */
export type Signs = {
  /** Without its number or its question-and-answer letter. */
  text: string
  label: 'false' | 'true' | null
  /** The label names a whole account (谣言：), not one sentence (误区：). */
  labelsAccount: boolean
  denies: boolean
  affirms: boolean
  /** Takes back a soothing belief by an alarm: 以为没事,其实致癌. */
  alarms: boolean
  asks: boolean
  /** Asks by tone only: 黑色食物都补肾? doubts what it says. */
  doubts: boolean
  hearsay: boolean
  voice: boolean
  /** Holds a quoted statement, or is one. */
  quotes: 'whole' | 'part' | null
  supposes: boolean
  presses: boolean
}

const number =
  /^[\s\p{So}\ufe0f\u20e3#*•·▪●◆■–-]*(?:[(]?(?:第?[一二三四五六七八九十]{1,3}|\d{1,2})[)、.:,](?!\d)|q\d?[:.、]|问[:]|网友(?:提问|问)[:]|其[一二三四五][,:]|首先,|第[一二三四五][,:])?\s*/u
const falseLabel =
  /^[【\[(“「]?(?:(?:关于)?[^,。:!?“]{0,8})?(?:误区|谣言|流言|传言|网传|迷思|误解|错误(?:说法|做法|认识|观念|认知|观点)?|谣传|不实信息|说法|假的?)(?:粉碎机|终结者|终结|鉴定|回放|内容|再现|速递|来袭)?\s*[#no.第]{0,3}\s*[一二三四五六七八九十\d]{0,3}(?:[】\])”」]\s*[:、.,\s-]?|\s*[:、.|丨]|[一二三四五六七八九十\d]\s|(?<=[一二三四五六七八九十\d]),)\s*(?=\S)/u
const account = /^[^:、.】\]]{0,8}(?:谣言|流言|传言|网传|谣传|信息)/u
const trueLabel =
  /^[【\[(“「]?(?:科学)?(?:真相|辟谣|事实|正解|解读|解析|解答|分析|回应|专家(?:解读|回应|点评|说法|观点)?|求真|科普|结论|正确(?:说法|做法|认识)?|点评|答案?|回答|a|真实情况|官方回应|医生(?:说|解答|回应)?|揭秘)\s*[一二三四五六七八九十\d]{0,3}(?:是)?\s*(?:[】\])”」]\s*[:、.\s-]?|[:、|丨])/u
const bothLabels = /^[^:]{0,4}(?:真相|正解)[^:]{0,4}(?:误区|谣言)|^(?:误区|谣言)(?:与|和|还是|\/)(?:真相|正解)/u

const statement = /[“「『"]([^”」』"]{5,200})[”」』"]/u
const says =
  /[会能可是致治防补吃喝用打得不有要让就使导伤含带死长变引]|一定|容易|必须|能够|有助|最|越|(?:美|壮|养|解|杀|除|增|降|排|抗)./u
const whole = /^[“「『"][^”」』"]+[”」』"]?[,。!?]?[”」』"]?$/u

const quotesOf = (text: string): Signs['quotes'] => {
  const quoted = statement.exec(text)?.[1]
  if (whole.test(text)) return 'whole'
  return quoted !== undefined && says.test(quoted) ? 'part' : null
}

const labelOf = (text: string): Signs['label'] => {
  if (bothLabels.test(text)) return null
  if (trueLabel.test(text)) return 'true'
  return falseLabel.test(text) ? 'false' : null
}

const firstBreak = /[,;:?!。—…”』」]|\.{2,}/u
const afterFirstBreak = (text: string): string => {
  const at = text.search(firstBreak)
  return at < 0 ? '' : text.slice(at)
}

/** What stands behind the statement that a sentence passes on, quotes or asks; empty when it passes nothing on. */
const replyWithin = (text: string): string => {
  const quoted = statement.exec(text)
  if (quoted) return text.slice(quoted.index + quoted[0].length - 1)
  const asked = /[吗么](?=[:—])/u.exec(text)
  if (asked) return text.slice(asked.index + 1)
  const told = hearsay.exec(text)
  return told ? afterFirstBreak(text.slice(told.index + told[0].length)) : ''
}

/** Words that only a denial needs, even without a word of contrast. */
const isUseless =
  /没用|白搭|白费|徒劳|无济于事|不管用|不顶用|[补治防]不了|起不到|不起作用|毫无(?:作用|关系|关联|根据)|无关|没有(?:任何|半点)?(?:关系|瓜葛)/u

const repliesNo = (reply: string) =>
  reply !== '' &&
  (judges.test(reply) || turns.test(reply) || (contrasts.test(reply) && counters.test(reply)) || isUseless.test(reply))

const namesFalsehood = new RegExp(`${falsehood}|不(?:靠谱|科学|准确|正确)|证据|依据|说法`, 'u')
/** The reply frightens where the statement didn't, and calls nothing false. */
const alarmsInstead = (text: string): boolean => {
  const reply = replyWithin(text)
  if (!turns.test(reply) || !alarms.test(reply) || counters.test(reply) || namesFalsehood.test(reply)) return false
  return !alarms.test(text.slice(0, text.length - reply.length))
}

const deniesWithin = (text: string): boolean => {
  const reply = replyWithin(text)
  if (deniesItself.test(text)) return true
  return judges.test(afterFirstBreak(text)) || repliesNo(reply)
}

export const signsOf = (sentence: string): Signs => {
  const text = sentence.replace(number, '')
  const isQuestion = asks(text)
  const affirms = affirmation.test(text)
  const turnsToAlarm = alarmsInstead(text)
  return {
    text,
    label: labelOf(text),
    labelsAccount: account.test(text),
    denies: !affirms && !turnsToAlarm && deniesWithin(text),
    affirms,
    alarms: turnsToAlarm,
    asks: isQuestion,
    doubts: isQuestion && !interrogative.test(text),
    hearsay: hearsay.test(text),
    voice: voice.test(text),
    quotes: quotesOf(text),
    supposes: hypothetical.test(text),
    presses: pressing.test(text),
  }
}

/** The sentence opens with a judgement on what came before it. */
export const judgesBack = ({ text, affirms }: Signs) => !affirms && opensWithJudgement.test(text)
/** Ends what a label began. */
export const closesLabel = (sign: Signs) =>
  sign.label !== null || judgesBack(sign) || turns.test(sign.text) || counters.test(sign.text)
export const saysYes = ({ text, affirms }: Signs) => affirms || yes.test(text)
export const isSoothing = ({ text }: Signs) => soothes.test(text) && !alarms.test(text)
