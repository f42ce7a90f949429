import type { Dimension } from '../../../numbers/units'

/** May stand between a word of comparison and its figure. */
const fill = '(?:了|为|是|达到?|高达|约|大约|近|将近|超过|整整|足足|竟|就|可|能|幅度|一下子|直接|的)*'
/** What came before, or what is compared with. */
const earlier =
  '(?:原来|原先|当初|最初|起初|开始时?|刚开始|过去|以前|此前|先前|当年|当时|那时|早先|改造前|之前|出生时|刚出生|前者|后者|上年|去年|十年前|建国初期|初期|它|其|(?:自身|自己的?)(?:体重|重量|身长|体长|身高)?)'
/** 是当初的20倍 */
export const multiple = new RegExp(
  `(?:是|为|相当于|等于|达到?|成|只有|仅有?|只剩|仅剩|(?:增加|增长|扩大|提高|上升|上涨|发展|缩小|减少|下降|降低|[降减缩跌升增涨长])[到至])(?:了)?${earlier}时?的${fill}$`,
  'u',
)
/** 甲是乙的8倍: one name each, and both stand before their figures. */
export const named =
  /(?:^|[,;。])(?<one>[\p{Script=Han}a-z]{1,8}?)(?:大约|约|几乎|正好|恰好)?(?:是|相当于|为|只有|仅为|仅有|仅是|只是)(?:了)?(?<other>[\p{Script=Han}a-z]{1,8})的(?:约|近|大约|将近|整整|正好|恰好)*$/u
/** 是头一年的三倍半: what the figure is compared with. */
export const based =
  /(?:^|[,;。])[^,;。\d]{0,4}?(?:是|为|相当于|等于|达到?|成了|只有|仅有?|[到至])(?:了)?(?<base>[\p{Script=Han}a-z]{2,8}?)(?:时|同期)?的(?:约|近|大约|将近|整整|正好|恰好|足足)*$/u
const kinds = new Map<string, Dimension>([
  ['面积', 'area'],
  ['体积', 'volume'],
  ['容积', 'volume'],
  ['重量', 'mass'],
  ['体重', 'mass'],
  ['能量', 'energy'],
  ['功率', 'power'],
  ['直径', 'length'],
  ['半径', 'length'],
  ['口径', 'length'],
  ['长度', 'length'],
  ['身高', 'length'],
  ['高度', 'length'],
  ['产值', 'money'],
  ['收入', 'money'],
  ['利润', 'money'],
  ['营收', 'money'],
  ['税收', 'money'],
  ['销售额', 'money'],
  ['营业额', 'money'],
  ['成交额', 'money'],
  ['进口额', 'money'],
  ['出口额', 'money'],
])
const kind = new RegExp([...kinds.keys()].join('|'), 'u')
/** 直径6英寸，另一个12英寸，面积是四倍: the ratio is of something else than the figures. */
export const otherKind = (link: string, dimension: Dimension): boolean => {
  const [name] = kind.exec(link) ?? []
  return name !== undefined && kinds.get(name) !== dimension
}
/** 省电85% */
export const saves = /[省节][电水油煤能柴气料钱时药肥]/u
/** 省下三分之二, 一下子少了40%, 增长25% */
export const falls = new RegExp(
  `^[,。]?[^,。;:\\d]{0,7}?(?:省[下电水油煤柴钱时料肥药力]?|节省|节约|节[电水能油煤]|减少|减低|减轻|降低|下降|缩短|缩小|缩减|少用|减[产重少排速]|降[价低温]|少|降|减)${fill}$`,
  'u',
)
export const rises = new RegExp(
  `^[,。]?(?:[\\d一二三四五六七八九十]{1,3}年[间来里]?)?(?:[^,。;:\\d]{0,8}?[比较][^,。;:\\d]{1,8}?)?[^,。;:\\d]{0,4}?(?:增长|增加|上升|提高|上涨|升高|增[产收重速值高]|增|涨|多|提[速高]|[长升]高|增幅(?:达|为)?|涨幅(?:达|为)?)${fill}$`,
  'u',
)
/** By these the figures are of something else than what is compared. */
export const elsewhere = /其中|合计|一共|平均|以上|以下|目标|计划|[!?]|率|比例|倍|%|分之|风险|成本|速度|效率/u
