/** Kinds that exclude each other and leave nothing over, in either order. */
const pairs: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['阳性', '阴性'],
  ['城[镇市区里]?', '[农乡]村?'],
  ['常染色体', '性染色体'],
  ['正常', '(?:异常|偏高|偏低|不正常|升高)'],
  ['成年?人', '(?:儿童|未成年)'],
  ['雌', '雄'],
  ['公', '母'],
  ['本土', '境外'],
  ['治愈', '死亡'],
  ['(?:有效|痊愈|治愈|好转)', '无效'],
  ['轻[症度]', '重[症度]'],
  ['水田', '旱[地田]'],
  ['国产', '进口'],
  ['线上', '线下'],
  ['上行', '下行'],
  ['海洋', '陆地'],
  ['白天', '(?:黑夜|夜晚|夜间)'],
  ['上半[年月场程]', '下半[年月场程]'],
  ['周六', '周日'],
  ['去程', '[回返]程'],
  ['成功', '失败'],
  ['成功', '失利'],
  ['白[子棋键格色]', '黑[子棋键格色]'],
  ['[里内][侧面层边圈的]', '外[侧面层边圈的]'],
  ['完[整好]', '破损'],
  ['室内', '室外'],
  ['主队', '客队'],
  ['干流', '支流'],
  ['左', '右'],
  ['[赢胜]', '[输负]'],
  ['南[段侧坡区岸半]', '北[段侧坡区岸半]'],
  ['东[段侧坡区岸半]', '西[段侧坡区岸半]'],
  ['上册', '下册'],
  ['(?:正式|首发|主力)', '(?:候补|替补|临时)'],
  ['完赛', '退赛'],
  ['真', '假'],
  ['活', '死'],
]
const opposites = new RegExp(
  pairs.map(([one, other]) => `${one}[\\s\\S]*${other}|${other}[\\s\\S]*${one}`).join('|'),
  'u',
)
/** 试验组, 对照组 */
const groups = /[\p{Script=Han}]{2}组[\s\S]*对照组|对照组[\s\S]*[\p{Script=Han}]{2}组/u
/** 近视29人，不近视27人; 近视的29人，没近视的27人 */
const negated = /([\p{Script=Han}]{2})(?:的|者)?[\s\S]*(?:不|非|未|没有?)\1/u

/** Whether a text names both of two kinds that share out a whole between them. */
export const isOpposed = (text: string): boolean => opposites.test(text) || groups.test(text) || negated.test(text)
