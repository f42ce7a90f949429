/** 最, 第一 and 首 alone also stand in one true science sentence of eight, so they count only where something is sold. */
export const superlatives =
  /国家级|世界级|最高级|最佳|最好(?=的|[,。!;?~”"）)]|$)|最先进|最有效|最安全|最权威|最专业|最优质|最强|最低价|顶级|顶尖|极品|极致|(?:第一品牌|(?:销量|全国|世界|全球|全网|行业|亚洲|中国)第一)|唯一|独一无二|绝无仅有|无与伦比|首选|不二之选|王牌|史无前例|前所未有|遥遥领先|首屈一指|领导品牌|全球首创|国内首创|全国首家|万能/u

/** 绝对不会 and 永远不会 are how people stress what is true: without goods beside them they promise nothing. */
export const stressed = /^(?:绝对(?:没有|不会|能)|永远不会)/u
export const absolutes =
  /绝对(?:安全|有效|无害|没有|不会|可靠|健康|无毒|放心|能)|(?:百分之百|百分百|100\s?%)(?:安全|无害|纯天然|有保障|准确|有效|吸收|放心)|(?:没有|无|零)(?:任何|一点|一丝)?(?:毒)?副作用|零(?:风险|危害|伤害)|完全(?:无害|无毒|没有(?:任何)?(?:风险|危害|副作用))|永远不会|(?:任何|所有)人(?:群)?都(?:可以|能|适合|适用)|人人都(?:能|该|应|可以)(?:吃|喝|服用|补充|使用)|老少皆宜|一劳永逸|有百利而无一害|百利无一害/u

/** Harm denied without limit is about health whatever else the sentence says. */
export const harmless = /副作用/u
export const aboutHealth =
  /药|服用|吃|喝|食|疗|治|病|癌|健康|身体|疫苗|接种|皮肤|孕|胎儿|儿童|宝宝|婴|老人|血[压糖脂管]|营养|补充|免疫|感染|辐射|消毒|防晒|减肥|睡眠|近视/u

/** 没有副作用的药是不存在的 */
export const deniedAfter = /^[^,。;!?]{0,12}(?:不存在|是没有的|从?没有过?(?:[,。;!?]|$))/u
/** 不是绝对安全, 没有绝对的安全, 绝对安全的药物是不存在的: the opposite of a promise. */
export const denied =
  /(?:不是|并非|不存在|没有|谈不上|不等于|不代表|不意味着|不能保证|不能说|很难说|难以|无法|未必|并不|不可能|不要以为|别以为|误以为|以为|所谓|宣称|声称|号称|追求|是否|能否|有没有|谁也不能|警惕)[^,。;]{0,8}$/u
