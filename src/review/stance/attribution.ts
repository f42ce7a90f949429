/** Verbs by which a statement is put into somebody's mouth. 说明, 说到 and the like tell of something else. */
const verb =
  '(?:说(?!明|服|到|起|来|不|实|白|谎|话|教|唱|得|一不二)|讲(?!究|座|课|解|堂|台|话|师|述|坛|的是)|写(?!作|字|好|进|满|遗|的是)|问(?!题|世|候|诊|卷|答|号|道)|喊(?=[^,。]{0,4}[,:“])|嚷|念(?!头|书|佛|念|念不忘)|打赌|强调|嘀咕|唠叨|吆喝|叮嘱|嘱咐|告诉|告知|安慰|劝|保证|打包票|拍着?胸[口脯]|留言|发帖|贴图|发文|配文|评论|弹幕|打趣|调侃|介绍(?!信)|宣布|透露|爆料|断定|称(?=[,:“])|认准|笃信|坚信|深信|笑话|数落|云(?=[“,:])|曰)'
/** People who know no more than anybody else. What an expert says, the piece stands by. */
const lay =
  '(?:[爷奶爸妈姥婆姨姑舅叔伯哥姐嫂婶娘]|[外公岳]公|父亲|母亲|太太|老公|先生们|司仪|邻居|同[学桌事伴乡]|室友|朋友|闺蜜|亲戚|老乡|老伴|岳[父母]|阿姨|师傅|老[板兄弟]|掌柜|店[主员家]|摊主|司机|导游|小[哥伙]|网友|网红|博主|主播|群主|馆主|房东|顾客|客人|粉丝|读者|学员|家[长属]|患者|学生|病[人友]|老人|(?<!小)孩子|教练|老师|推销|销售|中介|月嫂|保姆|农户|街坊|卖[^,。:]{1,4}的|开[^,。:]{1,3}的|古人|前人|古书|老辈|外行|哥们|[他她](?!人)|群里|有人|谁)'
const place =
  '(?:抖音|快手|小红书|知乎|豆瓣|贴吧|微博|公众号|朋友圈|视频|直播间|群|帖子?|传单|海报|广告|标语|横幅|标题|包装|推文|文案|节目|论坛|小册子|电视剧|[影片剧][里中上]|详情页|易拉宝|说明书|招牌|告示|短信|邮件|字条|弹幕|插图|课本|小说|动画|传说|神话|录音|语音)'

const gap = '[^,。:;!?“”]'
/** A speaker's name with a colon opens a line of a conversation. */
const opensSpeech =
  /^[^,。:;!?“”【】()\d]{0,6}(?:我|[爷奶爸妈婆公姨叔哥姐弟妹某甲乙]|同[学事]|网友|博主|主播|主持人|患者|家[长属]|读者|粉丝|顾客|老板|店[主员]|外行|学生|群主|大[爷妈]|阿姨|先生|女士|记者)(?:\S{0,2}):(?=\S)/u
/** 【较真】 and the like announce that what follows is looked into. */
const examined = /^[【\[(“「]?[^】\]:]{0,6}(?:较真|求证|打假|鉴定|核查|查证|验证|实验室|拆解)[^】\]:]{0,6}[】\])”」:]/u

/** A paper's own turn, and the writer's: 也就是说 and 我说 pass nothing on. */
const ownTurn =
  /专家|医生|大夫|医师|教授|院士|科学家|研究|博士|学者|论文|药师|营养师|护士|气象|部门|官方|中心|协会|组织|标准|指南|记者|编辑|工程师|技术员|就是|可以|不用|应该|所以|老实|换句|换言|简单|总的|一般|严格|俗|据|比如|例如|怎么|如何|听我|^[他她]?$|我$|我们|咱|你|您/u
const spoken = new RegExp(`${verb}${gap}{0,5}[,:“]`, 'gu')
const breaks = /[,。:;!?“”]/u
/** Who speaks before each verb of saying. */
const speakersOf = (text: string): string[] =>
  [...text.matchAll(spoken)].map(({ index }) => text.slice(0, index).split(breaks).at(-1) ?? '')
/** Whoever or whatever stands before a colon has the word: 易拉宝上写着:… It may as well be a list or advice that follows. */
const beforeColon = /(?:^|[,。!?])([^,。:;!?“”【】()[\]\d]{3,24}):(?=[^\d\s])/gu
const ownAdvice =
  /(?:方法|做法|办法|法子?|绝活|口诀|步骤|建议|提醒|注意|贴士|结论|原[因则]|道理|要点|提示|如下|包括|例如|答案|事实|真相|问题|关键|标准|特点|症状|公式|顺序|区别|这样|一句|件事|来源|时间|地点|名称|食材|材料|成分|数字?|电话|感受|分享|账|招|题|一条|听好|过来|快看|记[牢住]|大家|们|[两三四就是为即出成到见看])$/u
/** Whoever is said to know better vouches: 内部员工透露. */
const vouches =
  /内部|懂行|知情|业内|行内|亲口|证实|老中医|老渔民|局长|院士|悄悄|偷偷|私下|说漏|透露|实话|教(?:我|你|大家)一招/u
const isOthers = (subject: string) => !ownTurn.test(subject) && !ownAdvice.test(subject)
const speaksInClause = (text: string): boolean =>
  speakersOf(text).some(isOthers) ||
  (text.includes(':') && [...text.matchAll(beforeColon)].some(([, subject = '']) => isOthers(subject)))

/** A form that passes a statement on, and how far it keeps from it: what must still be said to oppose it is so much less. */
type Form = { distance: number; pattern: RegExp }
const forms = {
  lay: { distance: 0.3, pattern: new RegExp(`${lay}${gap}{0,10}${verb}`, 'u') },
  paper: {
    distance: 0.6,
    pattern: new RegExp(
      `${place}${gap}{0,8}(?:[说讲写称贴教传晒演“:]|转发|那[张条句]|[里上中](?:的|,|“|,?[^,。]{0,6}(?:大侠|主角|英雄|演)))`,
      'u',
    ),
  },
  thinks: {
    distance: 0.4,
    pattern: new RegExp(
      `(?:${lay}|我(?:小时候|从小|以前|当年|曾|一直)|从前|小时候|过去|古代)${gap}{0,10}(?:总?觉得|认为|以为|相信|坚信|认准|认定|非说|硬说|咬定|死活|迷信|听信|琢磨|惦记|指望|固执|怕|嫌|舍不得)`,
      'u',
    ),
  },
  soCalled: {
    distance: 0.7,
    pattern:
      /所谓的?[“"][^”"]{5}|(?:按照?|照|依)[^,。:;]{0,10}(?:逻辑|说法|讲法|思路|理论|道理)|乍(?:一)?[听看]|听(?:着|起来|上去)(?:挺|很|玄|像|头头|蛮|也|好)|吓人:|玄乎/u,
  },
  pointedAt: {
    distance: 0.7,
    pattern:
      /(?<!转)(?:写下?|说|发|讲|信|编|传)(?:出|了|过|布)?(?:这|那)(?:句|条|段|番|张|篇|种|话|则)|(?:这|那)(?:么|样)(?:说|讲|写|想|认为|教)|(?:这|那)(?:张|条|句|则|篇|个|段)[“"]|[,—](?:这|那)(?:种|句|套|类|条)?(?:话|说法|讲法|观点|论调|谣言|传言|担心|做法)/u,
  },
  saying: {
    distance: 0.6,
    pattern:
      /[”"]的(?:图|说法|土?办法|偏方|讲究|逻辑|理由|口号|标题|帖子?|视频|段子|传单|广告|老话|理论|朋友圈|长图)|的(?:土办法|土方子?|偏方|讲究|老理儿?|老规矩|老话|笑话|顺口溜|口头禅|传说|段子|故事)|顺口溜|口头禅|打趣|谚语|外行看热闹|(?:逢人|开口|张口)(?:就|便|闭口)|理由(?:是|很|也|无非|就)|读到[“"]|卖点|噱头|口号|传言|(?:在|于)[^,。:]{1,8}(?:世界里|眼里|看来|嘴里|口中|心目中|印象[里中])[,]|说法[,:]?(?:源自|出自|来自|最早)/u,
  },
  speech: { distance: 0.4, pattern: opensSpeech },
  examined: { distance: 0.6, pattern: examined },
  openingQuote: { distance: 0.9, pattern: /^[“「『"][^”」』"]{5,80}[”」』"][,—。!?]?/u },
  afterComma: {
    distance: 0.3,
    pattern: /[,。!?](?:还|总|就|都|非|却|也|一直|老)?(?:说|讲)(?![明服到起来不实白谎话得究座])/u,
  },
} as const satisfies Record<string, Form>
/** What stands behind a form that points back at a statement in the same sentence. */
export const behindPointer = (text: string): string => {
  const found = [forms.pointedAt, forms.saying, forms.soCalled]
    .map(({ pattern }) => pattern.exec(text))
    .find((one) => one !== null)
  return found ? text.slice(found.index + found[0].length) : ''
}

const byClause = 0.3

/** How far a sentence keeps from what it says by giving somebody, or some paper, the word; 0 when nobody has it. */
export const distanceOf = (text: string): number => {
  if (vouches.test(text)) return 0
  const far = Object.values(forms).reduce(
    (most, { distance, pattern }) => (distance > most && pattern.test(text) ? distance : most),
    0,
  )
  return far === 0 && speaksInClause(text) ? byClause : far
}

/** Old papers, letters and inscriptions: quoted for what they are, not for what they claim. */
export const records =
  /县志|方志|古籍|史书|史料|碑文|手稿|档案|展柜|展厅|展板|说明牌|画报|晚报|日报|旧报|报纸|来信|投诉信|家书|日记|抄录|署名|原文|记载|所[写记载述]|卷[一二三四五六七八九十]|推送的|截至发稿|致辞|答记者问|访谈|证词|笔录|听证|庭审|代理人|供述|字样|原告|被告/u
