import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { isShareMade, isShareOfIt } from '../sums/shareFit'

/** 发芽率, 占, 比例是: what says that the share is that of the part in the whole. */
const stated =
  /(?:^|[,(、:])(?<own>[^,;。()\d]{0,8}?)(?<name>率|占到?了?(?:总[\p{Script=Han}]{1,2}|全[\p{Script=Han}]{1,2}|其中)?的?|(?:比例|比重|占比|概率)|(?:也?就是|即|相当于|等于))(?:[只仅约为是达有到了近就高]|将近|大约|整整|接近)*$/u
/** Rates that are of the part whatever the part is called. */
const named =
  /准[点时]|正确|准确|发生|[上入]座|合格|次品|废品|成功|命中|出勤|到[课会]|回收|录取|中奖|入住|空置|满意|支持|参与|治愈|有效|阳性|检出|淘汰|完成|及格|优秀|达标|投票|就业|升学|孵化|受精|[成存]活|[出发]芽|死亡|破损|返修|故障|失误|流失|损耗|坐果|结实|受孕|感染|发病|患病|近视|超重|肥胖|接种|覆盖|使用|利用|中签|通过|得分|进球|投篮|罚球|点击|转化|复购|退货/u
const otherwise =
  /比(?![例重])|增|减|降|升|每(?![天日晚周年])|平均|超过|以上|以下|去年|上年|同期|另|又有|还有|倍|其余|预计|目标|计划|[年月周日]均/u
/** 男生12人、女生8人: the second is no part of the first. */
const beside = /^[、和与及](?![^,;。]*其中)/u
const reach = 34

const empty = new Set('的约占大有重是为含达就只仅里中上下一个人在和与其了出率数')
const shares = (one: string, other: string) => [...one].some((sign) => !empty.has(sign) && other.includes(sign))

const isCounted = ({ dimension, ranged, value, text }: Amount) =>
  !ranged &&
  value > 0 &&
  !['share', 'times', 'temperature', 'degree', 'age', 'level', 'time'].includes(dimension) &&
  !text.startsWith('一')
/** 两百粒黄豆, 184棵芽: seeds and what they have become. */
const isKin = (whole: Amount, part: Amount) =>
  isAlike(whole, part) ||
  (whole.dimension === 'count' &&
    part.dimension === 'count' &&
    whole.unit !== '' &&
    (part.unit !== '' || /[万亿]$/u.test(part.text)))

const isAbout = (own: string, isRate: boolean, clause: string) =>
  isRate
    ? named.test(own) || shares(own, clause)
    : own === '' || /^(?:大约|约|也|共|就|只|仅|正好|刚好|几乎)*$/u.test(own) || shares(own, clause)

const failed = /坏|死|[未没不]|错|损|空|缺|[请病事休]假|旷|淘汰|漏|败|误|退/u
/** What may be meant: the part in the whole, or of what failed the rest. */
const rightsOf = (whole: Amount, part: Amount, words: string) => {
  const right = (part.amount / whole.amount) * 100
  return failed.test(words) ? [right, 100 - right] : [right]
}

const hitOf = (whole: Amount, part: Amount, share: Amount, right: number): Hit => ({
  start: whole.start,
  end: share.end,
  severity: 'medium',
  message: {
    zh: `${part.text}占 ${whole.text}的 ${Math.round(right * 10) / 10}%，不是 ${share.text}`,
    en: `${part.value} of ${whole.value} is ${Math.round(right * 10) / 10} %`,
  },
  hint: { zh: '核对数量与百分比', en: 'Check counts and percentage' },
})

const wrongPortion = (text: string, [whole, part, share]: readonly [Amount, Amount, Amount]): Hit[] => {
  const [between, link] = [text.slice(whole.end, part.start), text.slice(part.end, share.start)]
  if (
    link.length > reach ||
    between.length > reach ||
    beside.test(between) ||
    otherwise.test(between + link) ||
    /[。;]|\d{4}年/u.test(link)
  )
    return []
  const { own = '', name = '' } = stated.exec(link)?.groups ?? {}
  const isRate = name === '率'
  if (name === '' || !isAbout(own, isRate, between + link.slice(0, link.length - own.length - name.length))) return []
  const rights = rightsOf(whole, part, between + link)
  const slack = (rights[0] ?? 0) * (part.slack / part.amount + whole.slack / whole.amount)
  const isRight = rights.some(
    (right) => Math.abs(share.amount - right) <= Math.max(share.vague ? 3 : 0.6, share.slack, right * 0.02) + slack,
  )
  return isRight || rights[0] === undefined ? [] : [hitOf(whole, part, share, rights[0])]
}

/** 处方药187盒，非处方药125盒；其中抗生素78盒，占四分之一: a share of all that stands before the part. */
const isOfAllBefore = (all: readonly Amount[], part: Amount, share: Amount): boolean => {
  const kin = all.filter((one) => one.end <= part.start && isAlike(one, part) && !one.ranged)
  return kin.length > 1 && isShareOfIt({ part, whole: { ...part, amount: sumOf(kin) }, share })
}

const most = 4
const isThing = ({ dimension, text }: Amount) => dimension !== 'time' && !/^[一1](?![\d.十百千万])/u.test(text)

/** 两百粒黄豆，数出184棵芽，发芽率84%: a share that its own figures contradict. */
export const portionsIn = (text: string, all: readonly Amount[]): Hit[] =>
  all.flatMap((share, at) => {
    // 两百粒黄豆放进碗里，五天后184粒出芽: the time passes between them.
    const [part, whole] = all
      .slice(Math.max(0, at - most), at)
      .filter(isThing)
      .reverse()
    if (share.dimension !== 'share' || share.unit === '百分点' || share.ranged || !whole || !part) return []
    const isPair = isCounted(whole) && isCounted(part) && isKin(whole, part) && part.amount <= whole.amount
    const wrong = isPair ? wrongPortion(text, [whole, part, share]) : []
    return wrong.length > 0 && (isShareMade(all, share) || isOfAllBefore(all, part, share)) ? [] : wrong
  })
