/** A sentence ends here, or a label or lead does, or a line of its own, as signs and pictures end one. */
const ended = /(?:[。!?;:.~|#]|\p{Extended_Pictographic}\ufe0f?)["”’」』)》】\]]*$|[】\]]$/u
/** What begins a line of its own: a point, a number, a label, a speaker, a remark in brackets. */
const begun =
  /^(?:[-*•·●○■□◆◇▪►▶✓✔✅❌➤→★☆※#>|=+【[<《]|\p{Extended_Pictographic}|\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])[).、,:](?!\d)|\(\d{1,3}\)|第[一二三四五六七八九十百\d]+[条章节步个点集期,:、\s]|误区|真相|谣言|事实|解读|[问答qa][:,、.\s]|[^,。;:!?]{1,10}:|其[一二三四]|首先|其次|再次|最后)/u
/** A heading asks, counts, or says what is to be thought of what follows. */
const heading =
  /[吗呢么]$|^(?:#|\(?[一二三四五六七八九十\d]{1,3}[).、](?!\d)|第[一二三四五六七八九十百\d]+[章节条步个点集期]|辟谣|谣言|误区|真相|提醒|注意|警惕|提示|说法)/u

/** No sentence ends with such a word or mark. */
const neverLast =
  /(?:[、(《“‘\-+×=]|能够|[^不功性智核节阳技热职本无万动才]能|(?:可能|将|就|才|还)会|[而就还只便乃]是|[认以]为|[人家者员]都?(?:相信|觉得|说)|因为|由于|如果|虽然|但是?|而且|并且|或者?|以及|比如|例如|尤其是?|包括|通过|根据|按照|对于|关于|[随沿]着|[^书棉]被|把|[^方]向|非常|十分|越来越|[^饱温柔]和|与|[^以涉普]及|于是?|[^成造]就|[^首成]都|也|却|又|[^变值懂记晓觉舍显]得|使得?|让|[^成因]为了?)$/u
/** A sentence seldom ends so: it goes on unless what follows can stand alone. */
const seldomLast =
  /(?:可以|不能|[^社协议机体误学开聚领]会|[^存现实潜所内自好]在|应[该当]|必须|需要|不[要得应]|是|一[个种些名位只次项般旦]|[这那某每][个种些次项]|特别|比较|更加?|再|没有|[认觉变]得|成为|导致|引起|造成|属于|含有|具有)$/u
const comma = /,$/u
const dangling = /[^目有众无]的$/u
/** What somebody calls a claim that he has just told. */
const calling = /^(?:说法|传言|传闻|谣言|观点|消息)/u

/** No sentence begins with such a word or mark. */
const neverFirst =
  /^(?:[,、。!?;)”》%]|的(?![确士])|地(?![震球面方区理下图质铁铺道沟瓜黄里中上海])|了(?![解不却])|着(?![火装眼重急凉陆色手实迷])|们|吗(?!啡)|呢(?![喃绒])|(?:里|中|上|下)的)/u
/** A sentence seldom begins so: it goes on from one that lacks what it says of its subject. */
const seldomFirst =
  /^(?:得了?(?!知)|等(?![待级于候离腰])|和(?![平谐睦解蔼])|及(?![时格早])|或(?!许)|会(?![议员场计诊长])|能(?![量源力见手])|可以|不会|不能|就(?![医诊业餐寝是])|都(?![市是])|也(?!许)|却|才(?![能华艺])|而(?!是)|则|更(?![年换新正衣])|还[会能要可]|是(?![否的]))/u
/** It says something of the words before it, be it that they are untrue. */
const saysOfIt = /^[就都不]?(?:是|能|会|可以)/u

/** A number goes on: its other digits with their unit, or the unit alone. */
const digitsLast = /\d$/u
const unitFirst =
  /^(?:\d+(?:\.\d+)?\s*)?(?:%|℃|°|度|毫?克|千克|公斤|斤|毫?升|[厘毫]?米|公里|千米|岁|万|亿|倍|分钟|小时|秒)/u

/** It has a subject's predicate, with words behind it. */
const complete =
  /(?:(?<![功性可])能(?!够$|量|源|力)|(?<![社机协])会(?![议员])|可以|是|(?<![所只])有)[^,。!?;:]|(?:真|假|错|对|好|行|用|效|谁说|骗人)的$/u
/** Told alone, it asks what one thinks of the words before it. */
const tag = /^(?:你们?(?:都|们)?(?:知道|听说|信)|对不对|对吧|是不是[?呢]?$|为什么|为何|真的吗|怎么|信不信)/u
const asks = /怎么|为什么|为何|如何|什么|谁|哪|[吗呢?]|[对是能会好]不[对是能会好]|你们?知道/u
const denies = /谣言|谣传|造谣|辟谣|假的|骗人|不实|误区|误传|不可信|别信|不是真/u
/** Words with which a new thought begins, as alternatives. */
export const openings =
  '大家|其实|实际|事实|真相|专家|很多|许多|不少|有[些人]|但是?|不过|然而|所以|因此|因为|如果|虽然|由于|今天|近日|目前|现在|并非|错|对|是的'
const startsAlone = new RegExp(`^(?:[你我他她它咱这那此还也不没别]|为了|${openings})`, 'u')
const hasSubject = /^[^,。!?;:]{2,}?(?:能|会|可以|是|有)[^,。!?;:]/u
const firstSentence = /^[^。!;?]*\??/u

/** Could these words be a sentence, whatever stands before them? */
const standsAlone = (words: string): boolean => {
  const [first = ''] = firstSentence.exec(words) ?? []
  return startsAlone.test(first) || asks.test(first) || denies.test(first) || hasSubject.test(first)
}

/** Is what is said of the words before it said in the same breath, not asked or denied in a sentence of its own? */
const completes = (words: string): boolean => {
  const [first = ''] = firstSentence.exec(words) ?? []
  return !asks.test(first) && (saysOfIt.test(first) || !denies.test(first))
}

/** Does this end a sentence, a label or a lead? */
export const isClosedBy = (words: string): boolean => ended.test(words.trimEnd())

/** May these words be a heading of those that follow? */
export const isHeading = (words: string): boolean => heading.test(words)

/** Whatever the words are: two pieces between which a sentence ends, or a point or a label begins. */
export const areApart = (one: string, other: string): boolean => ended.test(one) || begun.test(other)

/**
 * Do the words on both sides of a break show that it stands inside a sentence? Two pieces that can each be a sentence are left apart: a
 * question or a denial that has been drawn into a claim takes it back. `likely`: where speech goes on, but a list may begin in a text.
 */
export const linkBetween = (one: string, other: string): 'sure' | 'likely' | 'none' => {
  const sureIf = (isSure: boolean) => (isSure ? 'sure' : 'none')
  if (areApart(one, other) || tag.test(other)) return 'none'
  if (neverLast.test(one) || neverFirst.test(other)) return 'sure'
  if (digitsLast.test(one) && unitFirst.test(other)) return 'sure'
  if (seldomLast.test(one)) return sureIf(!standsAlone(other))
  if (comma.test(one)) return sureIf(!complete.test(one) || !standsAlone(other))
  if (dangling.test(one) && calling.test(other)) return 'sure'
  const isLikely = dangling.test(one) ? !standsAlone(other) : seldomFirst.test(other) && completes(other)
  return isLikely && !complete.test(one) && !heading.test(one) ? 'likely' : 'none'
}

const isLatin = /[a-z0-9%.,]/u
const isInNumber = /\d[\d%]/u

/** What stands between two pieces once their break is gone: words of an alphabet stay apart, the digits of a number do not. */
export const between = (one: string, other: string): '' | ' ' => {
  const [last, first] = [one.slice(-1), other.slice(0, 1)]
  return isLatin.test(last) && isLatin.test(first) && !isInNumber.test(last + first) ? ' ' : ''
}
