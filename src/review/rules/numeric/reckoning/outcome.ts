import { clauseAt } from '../../../numbers/clauses'
import type { Measure } from '../../../numbers/measures'
import { isQuotient } from '../../../numbers/powers'

/** The words that make of a figure what the figures before it come to. */
const result =
  /就|一?共|合计|总计|累计|算下来|下来|等于|相当于|说明|意味着|也就是|换算|折合|合成|那么|约走|能走|走了|走完|跑了|跑完|行驶了|飞了|飞完|行程|一天要|需要|总量|总重|总产|总额|全程|耗电|用电|电费|油费|花费|花了|花掉|付|含糖|摄入|一次要|一次用|一次吃|要跳|要走|[走跑]过|[可能]以?[用吃喝跑坐]|续航|绕|兜|花|要[跑走骑游爬开飞]|[得要需]等|等上|耗时|约需|只需|够|正好|恰好|刚好|流走|流掉|流失|漏掉|浪费|白白|收获|收成|产出|产量|消耗|释放|热量|只能用|能用|可用|用完|喝下|吃下|吃掉|吃进|存下|攒下|长了|长出|距离|路程|应[服吃喝用给]|要[服吃给]/u
/** A mean is so much for each. */
const mean = /平均|均速/u
/** 三个半钟头挂完: how long it takes until nothing is left. */
const finish = '(?:左右|上下)?(?:就|便|才|即)?(?:能|可以?|会|要)?[挂滴输流漏放排抽灌走跑读看背抄印装运吃喝用]完'
const finished = new RegExp(`^${finish}`, 'u')
const anyFinish = new RegExp(`(?:时|钟头?|[天秒月年周])${finish}`, 'u')
/** A sentence that speaks of an outcome at all, and gives it in figures. */
export const hasOutcome = (text: string) => outcome.test(text) || anyFinish.test(text)
/** A sentence that tells a rate and another figure. */
export const hasRate = (text: string) => rated.test(text)
/** What doubles is not multiplied by the time, and 20节 is a speed though 节 counts most else. */
export const isPower =
  /[转绕][^,;。\d]{0,8}一周|翻一?[倍番]|倍增|分裂|对折|复利|[\d十百]节[\s\S]*(?:海里|航|船|轮)|(?:海里|航|船)[\s\S]*[\d十百]节/u
/** What stops now and then makes less, more is bought than is used up, and change is given of what is paid. */
export const isInterrupted =
  /找[回零给]|抹零|不一直|(?<!不)间歇|断断续续|一半|损耗|备用|预留|富余|余量|保温|待机|预热|(?<![不没无间]|不停)歇|班倒|倒班|轮班|[闭休]馆|[停歇]业|放假|(?<!不)休[息市假]|[周月]末|工作日|节假日|[双单]休|星期天|周[一二三四五六日天](?:[到至不休停闭])/u
const rated =
  /(?:每|百公里|时速|亩产|[日月年人户]均|一个?(?:分钟|小时|钟头|秒|亩|盒|箱|瓶|公斤|斤|吨|升|台|头|棵|株|张|袋|包))[^,;。]{0,12}?[\d一二两三四五六七八九十][\s\S]*[\d一二两三四五六七八九十]|\d千?瓦[\s\S]*\d/u
const outcome = new RegExp(
  String.raw`(?:${result.source}|${mean.source}|[跑走飞开骑游用泵流吸呼耗发花][出掉去了]|[离距][你我]|答)[^,;。]{0,24}[\d一二两三四五六七八九十半]`,
  'u',
)

/** What is done, and how far something is, may be what the figures come to: 跑出, 用掉, 泵出的血将近, 离你大约. */
const done =
  /(?:要[\p{Script=Han}]{0,2}|[\p{Script=Han}][了出掉去完](?:的[\p{Script=Han}]{1,4})?|(?:离|相距|距离)[\p{Script=Han}]{0,6}?|[用耗发产排][\p{Script=Han}]{0,2}|[泵输供吸呼漏喷抽][水气血]?|[走跑飞游]|[飞航爬]行|行驶|前进|移动|[耗花]费)(?:约|大约|将近|近|足足|整整|差不多|大概|有|是)*$/u
const elsewhere = /又|再|还|已有|才|后来|随后|接着|之前|以后|后$|每/u

const isFinish = (text: string, { end, figure }: Measure) =>
  figure.dimension === 'time' && finished.test(text.slice(end, end + 10))

/** Words that make it something else. */
const otherwise =
  /增|减|降|升高|以上|以下|至少|不足|不到|最多|最少|倍|比|占|相差|左右两|分别|其中|剩|余下|还有|只有|建议|推荐|限|容许量|只相当于|除[了去此外]|其余|%|不超过|上限|目标[是为值]|计划|如果|原来|以前|去年|折扣|优惠|打折|另|[乘除]以|最[快慢高低多少好差大小长短佳忙闲早晚近远]|只能|坚持|[行株间]距|[春夏秋冬][天季]|[旺淡]季|高峰|剧烈/u

const reach = 44
/** 一分钟要用多少水?他答:“3吨” */
const answered = /(?:多少|几)[^,;。?]{0,6}\?[^?。;]{0,8}答[^?。;\d]{0,4}$/u

/** 一天, 一盒 */
export const isOne = ({ figure: { text, dimension } }: Measure) =>
  (dimension === 'time' || dimension === 'count') && /^[一1]/u.test(text) && numeralLength(text) === 1
const numeralLength = (text: string) => /^[\d.,〇零一二两三四五六七八九十百千万亿半]+/u.exec(text)?.[0].length ?? 0

/** 又走了800米, 快递费15元: one more item, which nothing before it makes. */
const isAdded = (link: string) => added.test(link.replace(/^.*(?:共|总|合计)/u, ''))
const added =
  /[又再另](?!乘|除以?)|还(?!能|可|够|要[用等花])|外加|加上|后来|随后|接着|(?:[递运邮务置装工场票路送位号料续]费|押金|定金)/u

/** 大半年, and 点了3小时，还剩8厘米: not all of it. */
const isLess = (text: string, { start, end }: Measure) =>
  text.slice(start - 1, start + 1) === '大半' ||
  /^[^,;。]{0,6},[^,;。\d]{0,4}(?:剩|余下)/u.test(text.slice(end, end + 16))

/** Whether the text says between the last figure and this one that one follows from the other, or leaves it to the reader. */
export const isOutcome = (
  text: string,
  measures: readonly Measure[],
  at: number,
): 'said' | 'done' | 'likely' | null => {
  const said = measures[at]
  const last = measures[at - 1]
  if (!said || !last || isOne(said) || isLess(text, said)) return null
  const { start } = clauseAt(text, said.start)
  const own = isOne(last) ? measures[at - 2] : last
  const link = text.slice(Math.max(own?.end ?? 0, start), said.start)
  const gap = text.slice(last.end, said.start)
  const isOpen =
    gap.length < reach &&
    !isAdded(link) &&
    !/每(?!人每[天日周月年])[^,;。\d均]{1,4}[一每]/u.test(link) &&
    !otherwise.test(gap) &&
    !otherwise.test(link) &&
    !/^(?:而|但|却)/u.test(link)
  if (!isOpen) return null
  if (
    result.test(link) ||
    answered.test(gap) ||
    isFinish(text, said) ||
    (mean.test(link) && said.readings.some(({ powers }) => isQuotient(powers)))
  )
    return 'said'
  return done.test(link) && !elsewhere.test(link) ? 'done' : 'likely'
}
