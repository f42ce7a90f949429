import type { Measure } from '../../../numbers/measures'
import { hasClockWindow } from './clockWindow'
import type { Way } from './reckoning'

/** Prices that are not so much for each: what is given on top, what the first costs, what is sold together. */
const tariff =
  /[免赠]|满[\d一二两三四五六七八九十百千]{1,5}元?[减送打返]|送(?![货水气电达到])|首[重件小公次]|之后每|以后每|续[重费]|起步|起价|第二[件杯个份]|半价|折(?!合|算)|超[过出]|封顶|优惠|促销|特价|会员|阶梯|套[餐装票]|礼盒|[袋盒瓶箱]装|打包|一起买|团[购体票]|批发|券|包[年月]|[月年季次]卡|[月年]票|补[贴助]|报销|押金|定金|运费|起送|学生[票价]|儿童|半票/u
/** 买三送一: fewer are paid for than are had. */
const given = /买[\d一二两三四五六七八九十]{1,3}\p{Script=Han}?[送赠]/u
/** What stops on its way, and what switches itself off. */
const resting =
  /高铁|动车|火车|列车|地铁|公交|大巴|客车|飞机|航班|客机|飞行|航程|空调|冰箱|冰柜|冷柜|热水器|电饭[煲锅]|烤箱|电暖|取暖|电热毯|地暖|洗衣机|烘干|洗碗机|除湿|电磁炉|压缩机/u
/** So much less than its rate makes may be done with pauses. */
const paused = 0.4

const isPaid = ({ plain }: Measure) => plain.powers.元 !== undefined

const isPriced = (text: string, said: Measure, { made, before }: Way) =>
  [said, ...made.of.flatMap((place) => before[place] ?? [])].some(isPaid) && tariff.test(text.slice(0, said.end + 6))

/** Less is done, or it takes longer, than the rate alone makes. */
const isRested = (text: string, { made, reading }: Way) => {
  if (!resting.test(text) || /匀速|不停|一直以/u.test(text)) return false
  const ratio = reading.least / ((made.least + made.greatest) / 2)
  const done = reading.powers.s === 1 ? 1 / ratio : ratio
  return done > paused && done < 1
}

/** 8点到20点每小时一次,一天13次: a day of so many hours. */
const isWindowed = (text: string, said: Measure, { made, before }: Way) =>
  made.of.some((place) => before[place]?.figure.dimension === 'time' && before[place].figure.amount === day) &&
  hasClockWindow(text.slice(0, said.end))
const day = 86_400

const ofEach = /(?:每|一)(?:周|个?星期|个?礼拜|个?月)\p{Script=Han}{0,4}$/u
/** 每天开放8小时,每周开放6天,共48小时: of each week, though the week is named with its days only. */
const isOfWeek = (text: string, { figure }: Measure, { made, before }: Way) => {
  const used = made.of.flatMap((place) => before[place] ?? [])
  const days = used.find((one) => one.figure.unit === '天' && ofEach.test(text.slice(0, one.start)))
  return (
    days !== undefined &&
    used.some((one) => one !== days && Math.abs(one.figure.amount * days.figure.value - figure.amount) < 1)
  )
}

/** Whether something else than the rate alone makes the figure what it is: a tariff, pauses, or hours of the clock. */
export const isExcepted = (text: string, said: Measure, way: Way): boolean =>
  isPriced(text, said, way) ||
  isRested(text, way) ||
  isWindowed(text, said, way) ||
  isOfWeek(text, said, way) ||
  given.test(text)
