import { falsehood } from './words'

const number =
  /^[\s\p{So}\ufe0f\u20e3#*•·▪●◆■–-]*(?:[(]?(?:第?[一二三四五六七八九十]{1,3}|\d{1,2})[)、.:,](?!\d)|q\d?[:.、]|\d{1,2}\s(?=[\p{Script=Han}“])|问[:]|网友(?:提问|问)[:]|其[一二三四五][,:]|首先,|第[一二三四五][,:])?\s*/u
const falseLabel =
  /^[【\[(“「]?(?:(?:关于)?[^,。:!?“]{0,8})?(?:误区|谣言|流言|传言|网传|迷思|误解|错误(?:说法|做法|认识|观念|认知|观点)?|谣传|不实信息|说法|假的?)(?:粉碎机|终结者|终结|鉴定|回放|内容|再现|速递|来袭)?\s*[#no.第]{0,3}\s*[一二三四五六七八九十\d]{0,3}(?:[】\])”」]\s*[:、.,\s-]?|\s*[:、.|丨]|[一二三四五六七八九十\d]\s|(?<=[一二三四五六七八九十\d]),)\s*(?=\S)/u
const account = /^[^:、.】\]]{0,8}(?:谣言|流言|传言|网传|谣传|信息)/u
const trueLabel =
  /^[【\[(“「]?(?:科学)?(?:真相|辟谣|事实|正解|解读|解析|解答|分析|回应|专家(?:解读|回应|点评|说法|观点)?|求真|科普|结论|正确(?:说法|做法|认识)?|点评|答案?|回答|a|真实情况|官方回应|医生(?:说|解答|回应)?|揭秘)\s*[一二三四五六七八九十\d]{0,3}(?:是)?\s*(?:[】\])”」]\s*[:、.\s-]?|[:、|丨])/u
const bothLabels = /^[^:]{0,4}(?:真相|正解)[^:]{0,4}(?:误区|谣言)|^(?:误区|谣言)(?:与|和|还是|\/)(?:真相|正解)/u

const wrongMark = '(?:[×✗✘❌✖]|假(?:的|消息)?|错误?|谣(?:言)?|流言|误区?|不对|不实(?:信息)?|虚假|伪科学)'
const rightMark = '(?:[√✓✔✅]|真的?|对|正确|属实)'
/** A mark stands before the statement, or in brackets behind it: 1.喝绿豆汤能治百病(×)。 */
const markedBy = (mark: string, bare: string) =>
  new RegExp(
    `^[\\s\\d.、]*(?:[${bare}](?![${bare}])|[(【\\[]\\s*${mark}\\s*[)】\\]])\\s*(?=\\S)|\\S\\s?[(【\\[]\\s*${mark}\\s*[)】\\]]\\s*[。!;,]?$|[\\s。!—][${bare}]$`,
    'u',
  )
const wrongSigns = '❌✘✖✗×'
const rightSigns = '✅✔☑✓√'
const ticked = markedBy(rightMark, rightSigns)
const crossed = markedBy(wrongMark, wrongSigns)
const lone = (mark: string, bare: string) => new RegExp(`^(?:[(【\\[]\\s*${mark}\\s*[)】\\]]|[${bare}])[。!;,]?$`, 'u')
const wrongAlone = lone(wrongMark, wrongSigns)
const rightAlone = lone(rightMark, rightSigns)
/** Nothing but a mark that calls false what stands before it. */
export const marksFalse = (text: string) => wrongAlone.test(text)
/** Nothing but a mark that calls true what stands before it. */
export const marksTrue = (text: string) => rightAlone.test(text)

const debunking =
  /^[【\[(“「]?(?:(?:今日|每日|本周|网络|科学|食品|健康|权威|最新|联合|官方)?辟谣|谣言(?:粉碎机?|终结者))(?:时间|平台|台|来了|小课堂|\d{0,3})?(?:[】\])”」]|\s*[丨|:·!/_\s—–-])/u
/** 辟谣丨 announces that what it asks is denied. */
export const debunks = (text: string) => debunking.test(text)

/** A sentence without the number, bullet or question's letter before it. */
export const unnumbered = (sentence: string) => sentence.replace(number, '')

/** Which side a label says that a sentence speaks for. */
export const labelOf = (sentence: string): 'false' | 'true' | null => {
  const text = unnumbered(sentence)
  if (bothLabels.test(text)) return null
  if (ticked.test(sentence) || trueLabel.test(text)) return 'true'
  return crossed.test(sentence) || falseLabel.test(text) ? 'false' : null
}
const passing = /^[【\[(“「]?(?:关于)?[^,。:!?“谣误假错]{0,8}(?:网传|传言)/u
/** The label only says that it goes round: 网传:… That this is false, something else must say. */
export const labelsPassedOn = (text: string) => passing.test(text)
export const labelsAccount = (text: string) => account.test(text)

const announcement = new RegExp(
  `(?:${falsehood}|传言|假消息|不可信|不靠谱|别(?:再)?信)[^。:]{0,12}:\\s*(?:\\d{1,2}[.、)]?|[(]?一[、)])?$`,
  'u',
)
/** The sentence ends by announcing a list of what is false. */
export const announces = (text: string) => announcement.test(text)
