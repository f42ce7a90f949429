/** The words between an earlier told date and the next, and those behind that. */
type Onward = { gap: string; behind: string }

/** 1953年发表论文……1952年,二人获诺贝尔奖: the deed comes before its prize. */
const deed = /发现|发表|提出|证明|发明|合成|分离出|测定|研制|培育|破解|攻克/u
const prized =
  /^(?:[初底末春夏秋冬]|\d{1,2}月)?,?[^,;。\d]{0,12}(?:获|得|领|摘|拿|捧)[^,;。\d]{0,10}(?:诺贝尔|诺奖|图灵奖|菲尔兹|拉斯克|沃尔夫奖)/u
/** The prize is of those told before: 二人, 凭借这项成就. */
const ofThem =
  /[。;,](?:(?:凭借?|因|由于|为)(?:此|这[一项个]{0,2}[^,;。\d]{1,6}),?|因此,?)(?:他|她|他们|二人|两人|三人|夫妇)?[,在于]{0,2}$/u
const byThem = /^(?:[初底末春夏秋冬]|\d{1,2}月)?,?(?:他们)?(?:二人|两人|三人|因此|凭此|凭借?这)/u

/** Whether a prize is dated before the deed that it was given for. */
export const isPrizedTooEarly = ({ gap, behind }: Onward): boolean =>
  prized.test(behind) && deed.test(gap) && (byThem.test(behind) || ofThem.test(gap)) && !/奖/u.test(gap)

/** What is begun and what ends it: a treaty comes into force after it is passed, a bridge opens after it is begun. */
const stages: readonly (readonly [begun: RegExp, ended: RegExp])[] = [
  [/通过|签署|签订|达成|缔结|颁布|公布/u, /^(?:才|终于|正式|起|开始)*(?:生效|施行|实施)/u],
  [/开工|动工|奠基|破土/u, /^(?:才|终于|正式|全[线面桥]|顺利)*(?:竣工|通车|建成|完工|合龙|落成|封顶|投用|投产)/u],
  [/发射|升空|出发|启程|启航/u, /^(?:才|终于|成功|安全|顺利)*(?:着陆|返回|返航|坠毁|抵达|归来|溅落)/u],
]
/** The later stage is told of the same: 协定于, 它在, 大桥. */
const ofTheSame =
  /[。;,](?:[它他她]们?|该|这[一项座个条艘]{0,2})?(?:协定|公约|条约|议定书|法律|条例|工程|大桥|隧道|大坝|飞船|探测器|船队)?(?:最终|终于)?(?:于|在|到)?$/u

/** Whether what ends something is dated before its beginning. */
export const isEndedTooEarly = ({ gap, behind }: Onward): boolean =>
  ofTheSame.test(gap) &&
  stages.some(([begun, ended]) => ended.test(behind) && begun.test(gap)) &&
  !/修[订正改]|第[一二三四\d]|[一二三]期|另/u.test(gap)
