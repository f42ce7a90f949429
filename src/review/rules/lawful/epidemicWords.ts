/** Diseases that the law counts among the infectious, and words that stand for an epidemic. */
export const infectious =
  /流感|新冠|登革|水痘|手足口|诺如|支原体|麻疹|风疹|百日咳|猴痘|结核|鼠疫|霍乱|炭疽|布(?:鲁氏?菌)?病|基孔肯雅|艾滋|hiv|肝炎|腮腺炎|猩红热|腺病毒|合胞病毒|红眼病|疟疾|狂犬病|血吸虫|埃博拉|寨卡|乙脑|流脑|脑膜炎|白喉|伤寒|痢疾|轮状病毒|非典|肺炎|疫情|传染病|不明原因/u

const number = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千万几]{1,6})'
const unit = '(?:多|余)?(?:万|亿)?(?:余|多)?(?:例|人|名|起)'
const state = '(?:确诊|疑似|感染|阳性|重症|住院|死亡|发病|病例|患病|染病|无症状|治愈)'
const figure = `(?:${state}[^。!?;]{0,14}?(?:${number}${unit}|${number}%|百分之|${number}成)|${number}${unit}[^,。!?;]{0,8}${state})`

/** Words that say: now, or just counted. */
const now =
  '今[天日早晨]|昨[天日晚]|前天|本周|上周|这周|本月|上月|近日|这两天|\\d{1,2}月\\d{1,2}日|\\d{1,2}[日号](?:0|零|\\d{1,2})?[时点至]|24时|本轮|本起|尚未(?:对外)?(?:公布|通报)|独家|内部消息|据我们|我们了解|新增|累计报告|最新统计'
/** Words that may stand in any textbook, and so need a place beside them. */
const lately = '目前|已有|已经有|最近|近期|截至|截止|现有|出现'
const place =
  '我[市县省区国校镇村院]|[全本][市县省国区校镇村院地]|小区|学校|幼儿园|养殖场|街道|[\\p{Script=Han}]{2}(?:市|县|区|镇|村|中学|小学)'

export const epidemicAnnouncements = [
  new RegExp(`(?:${now})[^。!?;]{0,40}?${figure}`, 'u'),
  new RegExp(`(?:${lately})[^。!?;]{0,16}?(?:${place})[^。!?;]{0,24}?${figure}`, 'u'),
  new RegExp(`(?:${place})[^。!?;]{0,16}?(?:${lately})[^。!?;]{0,24}?${figure}`, 'u'),
]

export const epidemicAuthority =
  /(?:疾控|疾病预防控制|卫生健康|卫健|世界卫生组织|世卫|国务院|联防联控|卫生部|卫生部门|(?<![a-z])(?:who|cdc)(?![a-z]))[^。!?;]{0,24}(?:通报|发布|公布|数据|统计|报告|监测|显示|消息|估计|指出|介绍)/u

/** Yearly background, the world, studies, and examples. */
export const epidemicExcuse =
  /每年|年均|历年|常年|每\d+(?:万|千)?人|全球|全世界|世界|平均|潜伏期|研究|试验|论文|队列|综述|指南|例如|比如|假设|假如|如果|若|估计|约占|建国|新中国|消除|消灭了/u
