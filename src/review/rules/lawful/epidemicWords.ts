const disease =
  '流感|h\\dn\\d|甲流|乙流|新冠|登革|水痘|手足口|诺如|支原体|麻疹|风疹|百日咳|猴痘|结核|鼠疫|霍乱|炭疽|布(?:鲁氏?(?:杆)?菌)?病|基孔肯雅|艾滋|hiv|肝炎|甲肝|乙肝|戊肝|腮腺炎|猩红热|腺病毒|合胞病毒|红眼病|疟疾|狂犬病|血吸虫|埃博拉|寨卡|乙脑|流脑|脑膜炎|白喉|伤寒|痢疾|轮状病毒|非典|肺炎|疫情|传染病|不明原因|疱疹性咽峡炎|奥密克戎|变异株|出血热|病毒|传染|感染性腹泻'
/** Diseases that the law counts among the infectious, and words that stand for an epidemic. */
export const infectious = new RegExp(disease, 'u')

const number = '(?:\\d[\\d,.]*|[上数][十百千万]|[一二两三四五六七八九十百千万几]{1,6})'
const unit = '(?:多|余)?(?:万|亿)?(?:余|多)?(?:例|人|名|位|起|个(?!月|小时|百分))(?!次?以上|及以上|工)'
const state =
  '确诊|死于|呕吐|腹泻|波及|中招|新发|疑似|感染|阳性|重症|住院|死亡|发病|病例|病人|患儿|患病|染病|无症状|治愈|收治|隔离|检出|查出|报告|门诊'
export const counted = new RegExp(
  `(?:${state}|得了?(?:${disease}))[^。!?;]{0,14}?(?:${number}${unit}|${number}万(?![人只元头剂])|${number}%|百分之|${number}成|每十万人)|(?:${disease})[^。!?;]{0,20}?${number}例|${number}例[^,。!?;]{0,4}(?:${disease})|${number}${unit}[^,。!?;]{0,14}(?:${state}|得了?(?:${disease}))`,
  'u',
)

/** Words that say: now, or just counted. */
const now =
  /今[天日早晨]|今年|昨[天日晚]|前天|本周|上周|这周|最近一周|本月|上月|近日|这两天|\d月\d{1,2}日|\d月份|\d[日号](?:0|零|\d{1,2})?[时点至]|24时|本轮|本起|未(?:对外)?(?:公布|通报)|没有(?:公布|通报)|日增|独家|据悉|正闹|闹得|眼下|内部(?:消息|统计)|(?:我们|我[局会馆所队院社])(?:协会|平台|医院)?(?:了解|统计|通报|获悉|掌握)|新增|累计报告|最新(?:统计|数据|消息)|获悉|核实|流传|又有|停课|上报|冲到|翻[了一]|[天周]内|突破|飙升|激增|猛增|环比|同比|[较比]上[周月]|下周|未来[一二三两几\d]周|预计/u
/** Near enough to be a report; 全国 and 我国 stand in every textbook. */
const place =
  /[我本全][市县省区州校院村镇乡地][^医]|隔壁|附近[^,。]{0,4}村|街对面|小区里|学校里|片区|养殖场|我们(?:学校|医院|单位|小区)|邻[市县村]|\p{Script=Han}(?<![城超门夜都各])[市县](?![场民面级])/u
/** A place with a name, and words that tell of it as it is: how one reports an outbreak, not how one explains it. */
const named =
  /[\p{Script=Han}](?<![个各些类级种])(?:菜?市?场|街道|小区|社区|镇|乡|村|小学|中学|高中|幼儿园|养殖场|福利院|养老院|食堂|工地|片区)(?![里])|[\d一二三四五六七八九十几多两](?:个|所|家)(?:乡镇|村|社区|街道|学校|小区)|[我本](?:中心|单位|公司|园|馆|所|局|队|厂|会|街道)|当地|邻近/u
const told = /已|现有|新发|累计|检出|确诊|隔离|[暴爆]发|停课|据|目前|密接|不治|身亡|死了|得了|闹/u
const already = /(?:目前|最近|近期|现)[^。!?;]{0,12}(?:已|新增|累计|上升|阳性率)|已有|已达|已经有|又发现/u
const nationwide = /全国|我国|全省|全市/u

export const epidemicAnnouncements = [
  [counted, now],
  [counted, place],
  [counted, named, told],
  [counted, already, nationwide],
]

/** 城东小学停课了。目前39人确诊。 */
export const epidemicSpread = { own: [counted, told], nearby: [named, now] }

export const epidemicAuthority =
  /(?<!赶在|抢在|早于|比)(?:疾控|疾病预防控制|卫生健康|卫健|世界卫生组织|世卫|国务院|联防联控|卫生部|卫生部门|(?<![a-z])(?:who|cdc)(?![a-z]))[^。!?;没未不]{0,24}(?:通报|发布|公布|数据|统计|报告|监测|显示|消息|估计|指出|介绍)/u

/** Yearly background, the world, studies, vaccination, lessons, how many make an outbreak, and how one patient was treated. */
export const epidemicExcuse =
  /(?:收治|救治|抢救|治愈|接诊|诊治)[了的]?[^,。;\d]{0,4}(?:一|1)[名位例](?![^。]*(?:累计|新增|又有|疫情|通报|首例))[^。;]*(?:出院|好转|康复|脱离|转危|痊愈|脱机)|成功(?:治愈|救治)了?(?:一|1)[名位例](?![^。]*(?:累计|新增|又有|疫情|通报))|人(?:已|完成|接种)[^,。]{0,6}接种|接种(?:了|率|剂)|完成[^,。]{0,10}接种|讲座|志愿者|培训|学习了|调查问卷|问卷调查|每年|年均|历年|常年|全球|全世界|世界|潜伏期|一项|试验|论文|队列|综述|指南|约占|建国|新中国|已?消除|消灭了|[例人名](?:及|或)?以上|应(?:当|及时|立即)?(?:报告|上报)|聚集性疫情(?:是|指)|称为|是指/u

/** Supposed. */
export const epidemicPremise = /例如|比如|假设|假如|如果|若(?!干)|一旦|平均/u
