import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'

const day = 86_400
/** A whole that needs no figure: 每天三分之一的时间. */
const spans: [RegExp, number][] = [
  [/(?:每天|一天|一昼夜|每昼夜|每日|全天)[^。;\d]{0,12}$/u, day],
  [/(?:每周|一周|一星期|每星期)[^。;\d]{0,12}$/u, 7 * day],
  [/(?:每小时|一小时|一个小时|每个小时)[^。;\d]{0,12}$/u, 3600],
  [/(?:每年|一年|全年)[^。;\d]{0,12}$/u, 365.25 * day],
]
/** What says the share again as an amount. */
const again =
  /^(?:的)?(?:时间|时光|光阴|面积|重量|体重|人口|产量|水量|路程|水分|长度|总量|[\p{Script=Han}]{0,6})?[,—-]{0,2}(?:在[\p{Script=Han}]{1,4},)?(?:也就是|就是|即|相当于|等于|合|折合|约合|大约是|约为|约有|差不多是|差不多|也就)(?:大约|约|近|大概|差不多|是|有|足足)*$/u
const ofStated = /的?(?:总[\p{Script=Han}]{1,3})?(?:有|是|占了?|的)?(?:约|大约|近|将近|差不多|大概)*$/u
/** 960万平方千米,其中山地约占 */
const inside =
  /^,其中\p{Script=Han}{1,8}?占(?:到|了)?(?:约|大约|近|将近)*$|^,\p{Script=Han}{1,6}占(?:了|其中的)?(?:约|大约|近|将近)*$/u
const otherwise = /比|增|减|降|升|剩|以上|以下|不足|超过|其他|另|再|每(?![天日周年小昼])/u

/** The whole that the share is of: named as a span of time, or the only figure like the amount before the share. */
const wholeOf = (text: string, all: readonly Amount[], share: Amount, said: Amount): number | null => {
  const lead = text.slice(Math.max(0, share.start - 24), share.start)
  const before = all
    .filter(({ end, ranged, text: own }) => end <= share.start && !ranged && !/^一个?[天昼小年周]/u.test(own))
    .filter((one) => isAlike(one, said))
  const [stated] = before
  if (before.length === 1 && stated) {
    const link = text.slice(stated.end, share.start)
    const isOf = link.length < 8 && ofStated.test(link) && /^[\p{Script=Han}]*的/u.test(link)
    return isOf || inside.test(link) ? stated.amount : null
  }
  if (said.dimension !== 'time' || before.length > 0) return null
  return spans.find(([pattern]) => pattern.test(lead))?.[1] ?? null
}

const hitOf = (text: string, all: readonly Amount[], at: number): Hit[] => {
  const [share, said] = [all[at], all[at + 1]]
  if (!share || !said || share.dimension !== 'share' || share.ranged || said.ranged || said.dimension === 'share')
    return []
  const link = text.slice(share.end, said.start)
  if (link.length > 22 || !again.test(link) || otherwise.test(text.slice(Math.max(0, share.start - 12), said.start)))
    return []
  const whole = wholeOf(text, all, share, said)
  const right = whole === null ? null : (whole * share.amount) / 100
  if (right === null || Math.abs(said.amount - right) <= Math.max(said.slack, right * 0.12)) return []
  const figure = shown(Number((right / said.factor).toPrecision(3)))
  return [
    {
      start: share.start,
      end: said.end,
      severity: 'medium',
      message: {
        zh: `${share.text}约为 ${figure}，不是 ${shown(said.value)}`,
        en: `That share is ${figure}, not ${shown(said.value)}`,
      },
      hint: { zh: '核对总数、占比与分量', en: 'Check whole, share and part' },
    },
  ]
}

/** 每天三分之一的时间，也就是十二个小时: an amount that is not the share it repeats. */
export const sharesOfWholes = (text: string): Hit[] => {
  const all = amountsOf(text)
  return all.flatMap((_, at) => hitOf(text, all, at))
}
