import type { Clause } from '../../../../numbers/clauses'
import type { Quantity } from '../../../../numbers/quantities'

/** Not of the world as it is and was measured. */
export const elsewhere =
  /亿年前|万年前|浮夸|放卫星|设想|倘使|倘若|思想实验|如果|假如|假设|要是|古人|古代|曾认为|曾以为|模型|比例尺|小说|电影|科幻|不是|并非|而非|分别|依次|传统认为|相当于|合到|折合/u
/** A model of the world, told before the figure: 把太阳缩成一粒豌豆. */
const inSmall = /缩成|缩小|比作|好比|想象|设想|倘使|倘若|假如|假设|看成|当成/u

/** 多产三公斤, 每亩少收61斤, 长了两毫米, 体重下去四公斤: a change, not the quantity itself. */
const change =
  /(?:(?<![差最至])(?:[多少]|额外|下去|上去|增|减|降|涨|瘦|胖|(?<![吃喝用耗花啃])掉)(?:了|出|收|产|排出|分泌|吃|喝|吞|摄入|花|走|跑|长|睡|用|活|加)?了?|[长高宽厚深重轻粗矮短低]了|±|[上下][调升降移浮](?:了)?|调[高低](?:了)?|[上下]调了|前后)(?:大?约|近)?(?:[\d.一二两三四五六七八九十]{1,4}(?:多|来)?[到至~–—-])?$/u
/** 12伏每米: of a unit that is not known. */
const another = /^(?:[到至~–-][\d.]+[^\d,。;]{1,3})?(?:每[一]?(?:米|平|立|升|克|千|公)|\/)/u

/** 承担1%,约3000万个; 每一块都有二十厘米: of a share, or of each of several pieces. */
const ofPart =
  /(?:%|分之[一二三四五六七八九十百]{1,2})[,(]?(?:约|大约|近|即|也就是|相当于|合)*$|每一?[块节段瓣](?!车厢|电池|干电池|课)[^,;。]{0,8}$/u

/** 1毫摩尔/升≈18毫克/分升: a table of units, and no figure of anything. */
const isConversion = (text: string, start: number, end: number, value: number): boolean =>
  (value === 1 &&
    (/^\s?(?:≈|=|约合|折合|等于|约等于|合(?!格))/u.test(text.slice(end)) ||
      /每(?:小时|秒|分钟?)$/u.test(text.slice(0, start)))) ||
  /(?<![\d.])1\s?[^\d,。;]{1,8}(?:[=≈]|约合|折合|约等于)\s?$/u.test(text.slice(Math.max(0, start - 14), start))

/** 每76年回归一次: how long it takes. */
const comesBack = /^(?:左右|多)?(?:就|才|会|便)*(?:回归|绕|公转|自转|转|飞临|来)/u

/** 每100米, 3倍, 标枪和800米: the figure counts something else. */
export const isCondition = (text: string, { start, end, unit, per, value, dimension }: Quantity) =>
  (value < 0 && dimension !== 'temperature' && dimension !== 'degree' && dimension !== 'voltage') ||
  (per !== '升' &&
    /每[长升增降高低少多]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !(dimension === 'time' && comesBack.test(text.slice(end)))) ||
  text.charAt(end) === '倍' ||
  /[、和与及]/u.test(text.charAt(start - 1)) ||
  change.test(text.slice(Math.max(0, start - 12), start)) ||
  isConversion(text, start, end, value) ||
  ofPart.test(text.slice(Math.max(0, start - 16), start)) ||
  (per === '' && !unit.includes('/') && another.test(text.slice(end, end + 14)))

/** The clause says that the figure is not of the world as it is; told of the few that would be doubted. */
export const isElsewhere = (text: string, clause: Clause, { start, end, dimension }: Quantity) => {
  const from = Math.max(clause.start, text.lastIndexOf(':', start) + 1)
  const said = `${text.slice(from, start)}${text.slice(end + 1, clause.end)}`
  // 质量相当于地球的318倍 says what it is.
  return elsewhere.test(dimension === 'times' ? said.replace('相当于', '') : said) || inSmall.test(text.slice(0, from))
}
