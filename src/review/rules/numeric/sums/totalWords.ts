import { numeralValue } from '../../../numbers/numeral'

/** Says outright that the figures before were added. */
const added =
  /合计|总共|一共|拢共|统共|满打满算|[加合凑连拼拢算汇摞接](?:在|到)?(?:一[起块]儿?|起来|拢)|相加|之和|总和|凑成|凑足|凑齐|[两二三四五六七八九十]\p{Script=Han}{0,4}(?:合计|共(?![患病]))|(?:^|[,:])共计?|总计|^,累计|^,合$/u
/** Names a whole that the figures before may well make. */
const whole =
  /总[\p{Script=Han}]{1,4}(?:为|是|达|约|共|有)*$|总[产成]|全[\p{Script=Han}]{1,3}(?:共|总|累计|下来|一|是|为|用|花|跑|走|售|收|得|$)|全[程长线年天月周日夜家校班书文桥身队套体部期场]|净重|毛重|满分|往返|来回|(?:算|走|跑|玩|忙|收|数|打)?下来|完赛成绩|这样|共(?![同振鸣享生价识存轭病])/u
/** Says no more than that something comes of the figures before. */
const outcome =
  /(?:整[个份套场台副条支]\p{Script=Han}{1,6}|[,。]一[剂副套份盒锅碗盘包箱袋杯][\p{Script=Han}]{0,5}|[,。](?:一(?=季度|学期|赛季)|这一?|上|下|全)个?(?:季度|半年|年|月|周|天|日|学期|赛季)[\p{Script=Han}]{0,6}|过程\p{Script=Han}{0,4}|^,[^,]{0,8}?(?:就是|便是|正好|刚好|恰好|正是|等于|达到|变成|就有|便有|已经?[走跑游骑开飞]了|凑了|成了|正好一(?:天|昼夜|周|年)|(?:得到|得|变成|制成|配成)[\p{Script=Han}]{0,4}))(?:约|了|整整|足足)*$/u
/** By these the total has another extent than the list, or is reckoned otherwise. */
const otherwise =
  /[。!?;]|每|各|平均|[人户]均|比(?!赛)|增|减|新增|目标|计划|去年|上年|分别|占|×|乘(?:以|上|(?=[\d一二三四五六七八九十]))|如果|其中|全[国球世省市县州]|历年|至今|以来|历史|截至|截止|连续|超过|至少|不止|倍|总数的|指标|任务|定额|配额|限额|常年|往年|(?:接近|逼近|赶上|追平)[^\d约,]{2}|剩|扣除|此前|之前|加上|包括|含|带来|迁|差|负责|最(?!后)|都|一样|相距|距离|直线|上限|限制|不(?:到|足|得)|同期|名|排|第[一二三]/u
/** 加指挥共89人: with someone who is not counted before. */
const withMore = /(?:外加|再加|连|算上|加)(?!起来|在一|到一|一[起块])\p{Script=Han}{1,4}(?<!一)(?:一共|总共|合计|共)/u
const accumulated = /(?<!^,)累计/u
/** 三晚下来, 这三段, 前三季度: as many as were listed, at the beginning of what is said of them. */
const counts =
  /[,。](?:这|那|前|上|以上|单|光|整|她|他|一家|兄弟|姐妹|\p{Script=Han}里|\p{Script=Han}地){0,2}(?<count>[两二三四五六七八九十仨俩]|\d{1,2})(?:大|小|个)?(?:[个条段天次晚夜日周月年季批轮局盘场站地处项样种类层台组队班校科门家户口车箱袋瓶桶杯只头匹株棵亩块片页本章篇幅兄姐仓区县市省者顿节趟关支人位名份件笔部副座道级边期届跳程步]|趟)/u

/** How surely a figure is the total of those before it, by the words between: it says so; it names a whole, or as many things as were listed; it names an outcome; nothing. */
export type Claim = 'added' | 'whole' | 'outcome' | 'none'

const isCounted = (words: string, members: number) => numeralValue(counts.exec(words)?.groups?.count ?? '') === members

const claimIn = (words: string, members: number): Claim => {
  if (added.test(words)) return 'added'
  if (isCounted(words, members) || whole.test(words)) return 'whole'
  return outcome.test(words.slice(words.lastIndexOf(','))) ? 'outcome' : 'none'
}

const reach = 26

/** What the words between a list and a figure claim of the figure; a total in a sentence of its own must say that it is one. */
/** 前五大客户合计: of so many out of more, none of them named before. */
const topmost = /前[二两三四五六七八九十\d]{1,2}[大名位强]/u

export const claimOf = (link: string, members: number): Claim | null => {
  const at = Math.max(link.lastIndexOf('。'), link.lastIndexOf(';'))
  const isApart = at >= 0
  const words = isApart ? `,${link.slice(at + 1)}` : link
  if (words.length > reach || at > reach || otherwise.test(words)) return null
  if (withMore.test(words) || (topmost.test(words) && !isCounted(words, members))) return null
  const claim = claimIn(words, members)
  if (isApart && (claim === 'none' || (claim === 'outcome' && !words.startsWith(',整')))) return null
  return accumulated.test(words) && !isCounted(words, members) ? null : claim
}
