export const filler =
  '(?:大约|大概|约|将近|接近|近|不到|不足|超过|恰好|正好|刚好|整整|足足|仅仅?|只|才|差不多|竟|已经?|长达|有|是|为|又|快|了|达|:)*'
/** Words that measure from one date to the other, whoever is spoken of. */
export const apart = new RegExp(
  `(?:相隔|间隔|相距|时隔|隔|相差|(?<![还只仅尚就])差|前后(?:历时|历经|共|一共|总共|跨越|经过|用|花|持续)?|从头到尾|跨越|跨度|间距|(?<!早)晚|早|提前|推迟)${filler}$`,
  'u',
)
const stays =
  '(?:(?:全?生育|全?生长|越冬|栽培|种植|饲养|培育|繁殖|修复|考察|展览|假|学|租|任)期|连休|连放|长假|工期|秧龄|苗龄|日龄|蛹期|花期|汛期|战争|间歇|空窗期|空白期|休眠)(?:长达|有|是|为)?|(?:还|要|需|得)(?:要|需|再)?(?:等|熬|走|飞)|(?:在轨|驻留|停留|滞留|住院|隔离|冬眠|休眠|航行|飞行|存活|连续|营业|开放|生长)\\p{Script=Han}{0,4}|花去|耗去|历时|历经|为期|为时|耗时|费时|用时|持续|延续|共[放休住飞走用]?|计|总共|就是|长达|(?:[用花走飞等待住过熬撑呆干守打]|度过|飞行|航行|运行|工作|驻留|逗留|停留|坚持|行走|行驶|服役|存在|跋涉|奔波|忙碌|等待|筹备|施工|建设|研究|生活|旅居|经过|经历|过去)了|\\p{Script=Han}了|已达|[已届]?满|整整|正好|刚好|足足|在轨|在外|连续|已经?\\p{Script=Han}{2,4}|全程|(?:统治|执政|在位)\\p{Script=Han}{0,4}|享国|国祚|工龄|教龄|学制|放假|多活了|活了|(?<!\\p{Script=Han})从[^,;。\\d从]{1,8}到[^,;。\\d]{1,8}?|恰逢\\p{Script=Han}{1,4}|正逢\\p{Script=Han}{1,4}|正值\\p{Script=Han}{1,4}'
const notOfThem =
  '一生|毕生|在位的|执政的|任内|这[起场次桩宗]|之前|此前|最[老长早]|有人|有的|观测员|站长|[又再]|还(?![要需得]?等)|剩|最多|至多|活不|继续|另|(?<!前)后|前(?![后者])|单|仅仅?是|其中|研究的|每|未来|今后|预计|设计|保质|有效|周期|回归|也(?!就)'
/** Any words between the second date and a time that say nothing against it. */
export const plain = new RegExp(
  `^(?!.*(?:${notOfThem}|而(?!且)|能|会|将(?!近)|可[以达]|寿|说|称|员|者|师))[^\\d]{0,14}$`,
  'u',
)
/** Words that measure a stay or a task that the two dates begin and end; other times of the same life go on or come again. */
export const lasting = new RegExp(`^(?!.*(?:${notOfThem}))[^\\d]{0,18}?(?:${stays})${filler}$`, 'u')
/** (9月1日至15日)共15天, 2006年到2015年的9年间 */
export const spanned = new RegExp(`^[,(的这]{0,2}(?:共|一共|总共|为期|历时|持续|前后)?${filler}$`, 'u')
/** 三年后的1980年, 1977年……三年后,1980年 */
export const then =
  /^(?:之|以)?(?:后|前)的?[,(]?(?:(?:即|也就是|也即|在|到了?|直到|就是|于){0,2}|[^,;。\d每]{0,6}(?:第[\d一二三四五六七八九十]{1,3}[届次个])?[^,;。\d每]{0,4}(?:在|于|是)|[^,;。\d每]{0,12},[那这]一?年是)$/u
const lasts =
  '持续|为期|潜伏期?|期限|保质期|有效期|保修期|质保期|孕期|妊娠期|工期|孵化期?|隔离|住院|卧床|冷藏|发酵|浸泡|居家|静养|休养|观察|多活了|只活了|飞行|航行|封闭|停机'
/** 3月10日孵出,过了40天,到3月30日; 3月1日开始,持续90天,到5月30日结束 */
export const passed = new RegExp(
  `(?:^|[,;。])(?:(?:又|再)?(?:间隔|相隔|时隔|隔了?|过了|经过了?|历时|[数算]满)|再过|(?:此后|之后|随后|其后)?(?=不到|仅仅?|只|短短)短?短?|[^,;。\\d每]{0,8}(?:${lasts})了?)${filler}$`,
  'u',
)
/** Of a stay or a term: its end is told of the later date. */
export const lasted = new RegExp(`(?:${lasts})了?${filler}$`, 'u')
export const over =
  /^[^,;。]{0,8}(?:结束|出院|解除|到期|截止|为止|恢复|闭营|闭幕|闭馆|落幕|结营|返岗|复工|转阴|孵|出壳|返|降落|靠岸|抵达|到达|完工|完成|停机|开机|复飞|解冻|期满|开放|启封|开坛|开缸|拆线|发病|发热|发烧|出现|转阳|死|去世)/u
/** What stands between such a time and the later date. */
export const onward = /^[^,\d;。]{0,6},(?:[^,\d;。]{0,8}(?:应在|安排在|在|于|是)|到了?|直到|于|在)?$/u
/** What counts otherwise, or speaks of something that comes again. */
export const otherwise =
  /(?<![之以提此元])前\d|分别|每隔|每[一两二三四五\d]|如果|假如|农历(?!年|[甲乙丙丁戊己庚辛壬癸])|虚岁|平均|半衰期|至今|迄今|以来|如今|今天|截至|目前|距今|寿命/u
/** The same within the clause of the time. */
export const otherwiseHere = /岁|各|周年/u
/** The same within its sentence. */
export const inTurn =
  /先后(?![^。]*(?:与|和|距|离)(?:上一|前一|上|前)[次届回个][^,;。]{0,6}(?:相隔|相距|时隔|隔|整整))/u
/** 已运行90年 may be counted until the day of writing. */
export const already = /已/u
/** Between the ends of a stretch of time: 7月1日至8月31日. */
export const range =
  /^(?:\([^()\d]{0,6}\))?(?:—{1,2}|–|-|~|至|到|直到|直至|一直\p{Script=Han}{0,2}到|持续到|,?[放休]到)$/u

/** Words that leave no doubt that both dates are meant. */
export const sure =
  /历时|历经|为期|为时|耗时|费时|用时|持续|延续|共|计|前后|全程|长达|(?:整个\p{Script=Han}{1,4}|全?生[育长])期/u
/** A time that something lasted ends its words; 30年老店 names a thing. */
export const ended =
  /^(?:左右|上下|多|以上)?(?:的?历史|时间|光阴|里|间|内|中|之久|了|才|的(?:时间|历程|路程|旅程|旅行|飞行|努力|等待|人生|一生|生命|生涯)|完成|建成|走完|写成|没有?|未|[,;。!?、:)"”]|$)/u

/** 时隔24年后重新 may be counted from a time that the text doesn't name. */
export const anew = /^(?:之?后)?(?:再[次度]|重[新返]|首次|又)/u

/** 10月4日的第二天成了10月15日,中间跳过了十天: the days between, without both ends. */
export const skipped = new RegExp(`(?:跳过|丢[失掉]|少|消失|抹[去掉]|删[去掉]|划掉|蒸发)了?${filler}$`, 'u')

/** 9月8日至12日、15日至19日,一共10天: another stretch, without its month. */
export const anotherStretch = /\d[日号]?(?:[至到~–-]|—{1,2})\d{1,2}[日号]/u
/** 10月1日至8日,一共8天 */
export const countsDays = /(?:共[放休]?|放假|连[休放]|为期)$/u
