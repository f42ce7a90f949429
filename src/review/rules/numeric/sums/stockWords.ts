/** Adds to what there was: 运进, 招来, 新建; the sign nearest to the figure counts. */
const gained =
  /[增添加补招购捡捕引涨迎孵]|[运流迁注存转调买搬收装][入进来回]|[入进](?:了|来)?|(?<![原本后近])来(?:了|水)?|多了|新[建增开生添买栽种进设]|产[羔仔卵下出了崽蛋]|收[到了]|买了|长了|生了|出生|充[入进了]/gu
/** Takes from it: 调走, 用掉, 退会. */
const lost =
  /[减死卖销售截送借剪砍拆扣跌瘦]|少了|[用花吃喝丢坏漏损降倒漏][了掉去过光]|[\p{Script=Han}][掉走去]|失[水去重血]|蒸发|退[会出休役]|放[出水]|运往|下了|开了|看了|读了|出[栏售院]|淘汰|报废|流失|消耗|枯死|破损|失效|分给|发给|拨给|交给|装入|离开/gu
/** What came or went without a word for it is told with 了 or 过. */
const happened = /(?:[了过满]|已经?[\p{Script=Han}]{1,2})(?:约|大约|整整)*$/u
const after =
  /^[\p{Script=Han}]{0,2}(?:(?<lost>退会|退出|离开|离职|死亡|走了|下车|出院|淘汰|毕业|退休)|(?<gained>加入|入会|上车|入院|入职|报到|补上))/u

const lastOf = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1

export type Sign = 1 | -1

/** How a figure may change what was there before, by the words around it: up, down, either where that is unsure; not at all. */
export const signsOf = (lead: string, tail: string): readonly Sign[] => {
  const behind = after.exec(tail)?.groups
  if (behind?.lost !== undefined) return [-1]
  if (behind?.gained !== undefined) return [1]
  const [up, down] = [lastOf(lead, gained), lastOf(lead, lost)]
  if (up < 0 && down < 0) return happened.test(lead) ? [1, -1] : []
  return up > down ? [1] : [-1]
}

/** What there is in the end. */
export const rest =
  /(?:还剩|剩下?|还有|只剩|仅剩|余下?|剩余|尚余|结余|还余)(?:下|约|的|了|只有|大约|不到|有|就是)*(?:空?[\p{Script=Han}]位)?$|[离距](?:离|开)?[\p{Script=Han}]{1,4}还有?(?:约|大约)*$/u
export const present =
  /(?:现在?有|现[有存在]|如今|这时|目前|年底|年末|月末|月底|总数|存栏|库存|达到?|变成|就[是有]|一共|总共|共有?|合计|便[是有])[\p{Script=Han}]{0,6}$/u
