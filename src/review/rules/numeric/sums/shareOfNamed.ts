import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'
import { isAdditive } from './lists'

/** 占体重的40%: what the share is of. */
const based =
  /(?<own>[^,;:。()\d]{1,14}?)(?:大约|约|只|仅)?占(?:了|到|其|全|整个)?(?<base>[\p{Script=Han}]{2,5}?)的?(?:约|大约|近|将近)*$/u
/** What stands before an amount that the text takes for that share. */
const told = /(?:约|大约|有|重|是|为|含|达|就)(?:约|大约|有|是|为|近)*[\p{Script=Han}]{0,3}$/u
const otherwise = /比|增|减|升高|降|剩|其余|以上|以下|不足|超过|另|每|平均/u
const reach = 60

/** 体重70公斤, 一个体重为60千克的人; of a body 50公斤的鲨鱼 is enough. */
const isOf = (text: string, base: string, { start, end, dimension }: Amount): boolean =>
  new RegExp(`${base}(?:约|为|是|有|共|大约|达)*$`, 'u').test(text.slice(Math.max(0, start - 8), start)) ||
  (base === '体重' && dimension === 'mass' && /^的/u.test(text.slice(end)))

const common = /[\p{Script=Han}]/gu
const empty = new Set('的约占大有重是为含达就只仅里中上下一个条人体身在和与其')
/** The share and the amount are of the same thing: 骨骼肌, 肌肉. */
const isSame = (one: string, other: string) =>
  (other.match(common) ?? []).some((sign) => !empty.has(sign) && one.includes(sign))

const hitOf = (share: Amount, whole: Amount, said: Amount, right: number): Hit => ({
  start: Math.min(share.start, whole.start),
  end: said.end,
  severity: 'medium',
  message: {
    zh: `${whole.text}的 ${share.text} 约为 ${shown(Number((right / said.factor).toPrecision(3)))}，不是 ${shown(said.value)}`,
    en: `That share of the whole is ${shown(Number((right / said.factor).toPrecision(3)))}, not ${shown(said.value)}`,
  },
  hint: { zh: '核对总数、占比与分量', en: 'Check whole, share and part' },
})

const sharesOf = (text: string, all: readonly Amount[], share: Amount): Hit[] => {
  const { own = '', base = '' } = based.exec(text.slice(Math.max(0, share.start - 26), share.start))?.groups ?? {}
  const whole = base === '' ? undefined : all.find((one) => isAdditive(one) && isOf(text, base, one))
  const said =
    whole && all.find((one) => one.start > Math.max(whole.end, share.end) && isAdditive(one) && isAlike(one, whole))
  if (!whole || !said || said.start - Math.min(whole.start, share.start) > reach || whole.vague) return []
  const lead = text.slice(Math.max(whole.end, share.end), said.start)
  const clause = lead.slice(lead.lastIndexOf(',') + 1)
  if (!told.test(clause) || otherwise.test(clause) || !isSame(own, clause)) return []
  const right = (whole.amount * share.amount) / 100
  const room = Math.max(said.slack, right * (said.vague || share.vague ? 0.15 : 0.06))
  return Math.abs(said.amount - right) > room ? [hitOf(share, whole, said, right)] : []
}

/** 软骨占体重的6%，一条50公斤的鲨鱼，软骨约重5公斤: an amount that is not the share of its named whole. */
const wholesNamed = (text: string, all: readonly Amount[]): Hit[] =>
  all.flatMap((share) => (share.dimension === 'share' && !share.ranged ? sharesOf(text, all, share) : []))

const stated = /^的(?:约|大约|近|将近|不到)*$/u

/** 科普书3200册，占总藏书16000册的30%: a share of a whole that stands within its own words. */
const wholesWithin = (text: string, all: readonly Amount[]): Hit[] =>
  all.flatMap((share, at): Hit[] => {
    const [part, whole] = [all[at - 2], all[at - 1]]
    if (share.dimension !== 'share' || share.ranged || !part || !whole || !isAlike(part, whole)) return []
    const [between, link] = [text.slice(part.end, whole.start), text.slice(whole.end, share.start)]
    if (!isAdditive(part) || !isAdditive(whole) || !stated.test(link) || part.amount > whole.amount) return []
    if (!/占[^,;。\d]{0,10}$/u.test(between) || between.length > 20 || otherwise.test(between)) return []
    const right = (part.amount / whole.amount) * 100
    const room = Math.max(share.vague ? 2 : 0.6, share.slack, right * 0.03)
    if (Math.abs(right - share.amount) <= room) return []
    return [{ ...hitOf(share, whole, share, right), start: part.start, message: messageOf(part, whole, share, right) }]
  })

const messageOf = (part: Amount, whole: Amount, share: Amount, right: number): Hit['message'] => ({
  zh: `${part.text} 占 ${whole.text} 的 ${Math.round(right * 10) / 10}%，不是 ${share.text}`,
  en: `${part.value} of ${whole.value} is ${Math.round(right * 10) / 10} %`,
})

/** Shares of a whole that is known by its name, or told within the words of the share. */
export const sharesOfNamed = (text: string): Hit[] => {
  if (!text.includes('占')) return []
  const all = amountsOf(text)
  return [...wholesNamed(text, all), ...wholesWithin(text, all)]
}
