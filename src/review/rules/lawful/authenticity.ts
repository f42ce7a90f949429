import type { Hit, SentenceRule } from '../rule'

/** `sign` is a quick look: most sentences have none. */
type Kind = { sign: RegExp; pattern: RegExp; zh: string; en: string }

const post = '(?:教授|院士|主任|医生|医师|研究员|工程师|专家|局长|博士|老师|站长|台长|首席|馆长|负责人|女士|先生)'
const says = '(?:说|表示|介绍|指出|称|强调|坦言|回忆|告诉[^,。!?;:“]{2,8})'
const quotation = {
  zh: '引语：话是否出自此人、此书，是否原话',
  en: 'A quotation: did this person or book say it, in these words',
}
const quoted = '[:,]?[“"「][^”"」]{6,200}'
/** The whole clause before 说; where it is long or begins otherwise, the last characters of it. */
const speaker = '(?:(?<=\\p{Script=Han},)[他她]|(?<![\\p{Script=Han}·])[\\p{Script=Han}·]{2,24}?|\\p{Script=Han}{2,4}?)'
/** 俗话说, 人们常说: nobody in particular, nothing to verify. */
const nobody = '(?<!俗[话语]|老话|古[话语人诗]|常言|谚语|[人我咱]们常?|大家常?|民间常?|百姓常?)'
const said = `(?:曾经?|就|也|还|这样|如是)?(?:${says}过?(?:[^,。:“]{0,4}[句段]话)?|写道|写过|所[言说]|有(?:一|这样一)?[句段](?:名言|话|名句)|的(?:一句)?名言(?:是|为)?|[曰云](?=[:,]))`
const book = '《[^《》]{1,20}》[^,。:“”]{0,8}(?:记载|载|写道|写着|有[云言]|[曰云说称])'

/** What only the unit itself can know to be so: who said it, who reported it, where and when, and whose picture it is. */
const kinds: Kind[] = [
  {
    sign: /[“”"「」]/u,
    pattern: new RegExp(
      `${speaker}${post}?${nobody}${said}${quoted}|${book}${quoted}|[”"」][,。]?\\p{Script=Han}{2,4}${post}?${says}(?:[,。:]|$)`,
      'u',
    ),
    ...quotation,
  },
  {
    sign: new RegExp(`${says}[,。]?$`, 'u'),
    pattern: new RegExp(`^[^,。!?;“”"]{2,18}${post}${says}[,。]?$`, 'u'),
    ...quotation,
  },
  {
    sign: /报道|消息|获悉|了解到/u,
    pattern:
      /据[^,。!?;]{2,24}(?:报道|消息)|(?:日报|晚报|新华社|通讯社|电视台|记者)[^,。!?;]{0,8}(?:报道|获悉|从[^,。]{2,12}了解到)/u,
    zh: '转述报道：媒体、日期、地点是否属实',
    en: 'A report passed on: medium, date and place',
  },
  {
    sign: /图|摄/u,
    pattern: /图[为中](?:为|是)?[^,。!?;]{2,}|(?:拍)?摄于[^,。!?;]{2,}|图源|图片来源|供图|资料图|摄影[:师]/u,
    zh: '图片：画面内容、拍摄时间地点和来源是否属实',
    en: 'A picture: what it shows, when and where it was taken, and whose it is',
  },
  {
    sign: /近日|日前|昨[天日]|上周|月\d{1,2}日/u,
    pattern:
      /(?:近日|日前|\d{1,2}月\d{1,2}日)[^。!?;]{0,24}在[^,。!?;]{2,24}(?:举行|举办|启动|开幕|揭牌|召开|开展|发生)|(?:近日|日前|昨[天日]|上周[一二三四五六日末]?|(?<!年|每年的|的)\d{1,2}月\d{1,2}日)[^。!?;]{0,24}(?:举[行办]|揭牌|召开|开展|启动|开幕)了?[^,。!?;]{0,24}(?:活动|讲座|展|日|周|节|仪式|会|赛|论坛|课|培训|演练|营)/u,
    zh: '事件：时间、地点是否属实',
    en: 'An event: its date and place',
  },
]

const framing = new RegExp(
  `^(?:近日|日前|昨[天日]|今[天日]|上午|下午|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|据[^,]{2,24}(?:报道|消息)|[^,]{0,18}${says}|图[源片]?[^,]{0,8}(?:摄|供图|来源[^,]*))$`,
  'u',
)
const event =
  /举[行办]|启动|开幕|闭幕|落幕|揭牌|召开|签约|揭晓|颁奖|获奖|参观|参加|观看|发放|合影|走进|培训|演出|表演|大?比?赛|论坛|仪式|志愿|有意思|高兴|感谢|希望|收获|开心|激动|骄傲|喜欢|难忘/u

/** Every clause says who told it, when it was, or what took place and how people liked it: a scientist has nothing to judge in it. */
export const tellsOfEvents = (text: string): boolean =>
  text
    .replace(/["“”「」]/gu, '')
    .split(/[,:;。!?]/u)
    .every((clause) => clause.trim() === '' || framing.test(clause.trim()) || event.test(clause))

/** What is true or not by the unit's own knowledge; the scientist who reviews the piece can't answer for it. */
export const authenticity: SentenceRule = {
  id: 'authenticity',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条',
  readsDenials: true,
  find:
    () =>
    ({ text }) => {
      return kinds.flatMap(({ sign, pattern, zh, en }): Hit[] => {
        const found = sign.test(text) ? pattern.exec(text) : null
        if (!found) return []
        return [
          {
            start: found.index,
            end: found.index + found[0].length,
            severity: 'low',
            message: { zh: `${zh}（真实性，由签发人核实）`, en: `${en} (for the unit's signer to verify)` },
            hint: {
              zh: '由本单位签发人核实并留存依据，不属于专家的科学性审核',
              en: 'The signer verifies it and keeps the proof; it is not the scientific reviewer’s to judge',
            },
          },
        ]
      })
    },
}
