/** Signs that a sentence names all the parts of one whole. */
export const whole =
  /其余|其他|其它|剩余|(?<!只)剩下的?(?!了)|分别占|分为|组成|构成|三者|四者|五者|合计|总共|占比|加起来|[二三四五六]部分|三项|四项|只?有[二三四五]种|ab型|赞成[\s\S]*反对|经常[\s\S]*从不|轻[度症][\s\S]*中[度症][\s\S]*重[度症]|优秀[\s\S]*良好/u
/** Signs that its shares belong to different wholes, or that people could choose several. */
export const several =
  /增|减|提高|上升|下降|降低|从\S{0,12}到|同比|每年|分别为\S*年|以上|以下|超过|不足|至少|误差|多选|可重复|重叠|同时|率分别|湿度|敏感性|特异性|高于|低于|相比|各(?![类种项级])占?|既往|史者|患病|如果|若|又[\p{Script=Han}]{1,2}了/u
/** Two kinds that share out a whole between them. */
export const opposites = [
  [/海洋|海水覆盖|水域/u, /陆地/u],
  [/男/u, /女/u],
  [/氮气?/u, /氧气?/u],
  [/城市|城镇/u, /农村|乡村/u],
  [/淡水/u, /咸水|海水/u],
  [/阳性/u, /阴性/u],
  [/支持|赞成/u, /反对/u],
  [/雌|母/u, /雄|公/u],
  [/血浆/u, /血细胞/u],
  [/进口/u, /国产/u],
  [/线上/u, /线下/u],
  [/缺血/u, /出血/u],
  [/良性/u, /恶性/u],
  [/室内/u, /室外/u],
] as const
export const madeOfTwo = /由[^,;。、]{1,8}[和与][^,;。、]{1,12}(?:组成|构成|合成)/u
export const divided = /(?:分成?|分为|有|由)(?<count>[三四五六七八]|\d)个?(?:室|部分|大?类|种|层|段|级|型|区|块|项)/u
/** What has a composition, so that shares listed of it exclude each other. */
export const composed =
  /电|能耗|供能|能量|热量|来源|来自|成分|大气|空气|血液|土壤|岩石|垃圾|面积|重量|质量|体重|体积|水量|水资源|排放|人口|收入|支出|预算|开支|乘客|用水|用地|元素|合金|鸡蛋|海水|饮食|时间|物种|产量|销量|[国省市县区校班]|投票|选票/u
/** 占总容积的80% */
export const ofTotal = /占总[\p{Script=Han}]{1,4}的?(?:约|近)?$/u
/** Shares of people who may be counted twice, or of different wholes. */
export const overlapping =
  /者|症|病|喜欢|患|使用|认为|表示|受访|调查|知道|[看去吃用听]过|曾|率|爱|会|需要|选择了?|其中|含水|(?<![还另只仅约])有(?!机|色|害)|吸|降|之间|覆盖|缺|不够|达标|溶/u
export const total =
  /(?:合计|共计?|总计|总和|加起来|相加|合起来|之和)\p{Script=Han}{0,4}(?:为|是|达|正好|刚好|约|等于)*$/u
/** 60岁及以上, 0至14岁: who is meant, not how much. */
export const ages = /\d{1,3}(?:周?岁)?(?:至|到|~|-|—{1,2}|–)\d{1,3}周?岁|\d{1,3}周?岁(?:及?以[上下])?/gu
export const remainder = /其余|其他|其它|剩下|剩余/u
export const vague = /约|左右|大约|近|多|余/u
/** What things are made of: of one thing their shares exclude each other. */
export const constituents =
  /(?:水分?|蛋白质?|脂肪|碳水化合物|糖类?|淀粉|纤维素?|矿物质|灰分|有机质|氧气?|氮气?|氢气?|氦气?|碳|硅|铝|铁|铜|锌|锡|镍|铬|钙|钠|镁|甲烷|乙烷|丙烷|蛋清|蛋黄|蛋壳|砂粒|粉粒|黏粒|[a-z]型血?)(?:大?约|近)?(?:各)?(?:占|含|为|有|是)?(?:了)?(?:约|近|大约)*$/u
/** Who is for something isn't against it. */
export const opinions = /(?:支持|赞成|同意|认同)[\s\S]*(?:反对|不(?:支持|赞成|同意|认同))/u
