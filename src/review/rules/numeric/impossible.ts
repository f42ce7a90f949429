import { quantitiesOf, type Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'

type Limit = {
  breaks: (quantity: Quantity, before: string, text: string) => boolean
  zh: string
  en: string
}

const growth =
  /增|提高|提升|上升|上涨|涨|超过|高出|多出|扩大|同比|环比|回报|收益|完成|湿度|过饱和|相当于|相对|的速度|每日推荐|推荐量|参考值|目标/u
const share =
  /占|比例|比重|概率|几率|可能性|纯度|(?:有效|治愈|存活|死亡|感染|覆盖|合格|识字|普及|患病|检出|命中|发病|准确|发芽|成活|利用|转化)率|含水量|含量/u
const someoneElse = /树|龟|鲨|鲸|珊瑚|蛤|水母|国家|城市|大学|校|建|周年|地球|化石|品种|公司/u
const person = /人|老|寿|岁生日|活到|活了|享年|患者|男|女/u
const animals = /鸟|鸡|鸭|鹅|鸽|犬|狗|猫|牛|羊|猪|马|兔|鼠|骆驼|熊|蛇|鱼|蜥|蛙|龟|昆虫|动物/u

/** Greater only by what rounding does (光速约 30 万公里/秒). */
const lightSpeed = 299_792_458 * 1.01

const limits: Limit[] = [
  {
    breaks: ({ dimension, value }) =>
      (dimension === 'temperature' && value < -273.15) ||
      (dimension === 'fahrenheit' && value < -459.67) ||
      (dimension === 'kelvin' && value < 0),
    zh: '低于绝对零度（−273.15 ℃）',
    en: 'below absolute zero (−273.15 °C)',
  },
  {
    breaks: ({ dimension, value }, before) =>
      dimension === 'share' && value > 100 && share.test(before) && !growth.test(before),
    zh: '部分占整体的比例超过 100%',
    en: 'a share of more than 100 %',
  },
  {
    breaks: ({ dimension, value }, _, text) => dimension === 'speed' && value > lightSpeed && !/膨胀|退行/u.test(text),
    zh: '超过真空光速',
    en: 'faster than light',
  },
  {
    breaks: ({ dimension, value }, _, text) =>
      dimension === 'age' && value > 125 && person.test(text) && !someoneElse.test(text),
    zh: '超过有可靠记录的人类最高年龄（122 岁）',
    en: 'older than any person on reliable record (122 years)',
  },
  {
    breaks: ({ dimension, value }, before, text) =>
      dimension === 'temperature' &&
      /体温[^,。;]{0,14}$/u.test(before) &&
      (value < 24 || value > 45) &&
      !animals.test(text) &&
      !/[降升](?:低|高)?了?$/u.test(before),
    zh: '人体体温不可能在 24–45 ℃ 之外',
    en: 'a body temperature outside 24–45 °C',
  },
]

const hit = (start: number, end: number, { zh, en }: Pick<Limit, 'zh' | 'en'>): Hit => ({
  start,
  end,
  severity: 'high',
  impossible: true,
  message: { zh: `数值不可能：${zh}`, en: `Impossible figure: ${en}` },
  hint: { zh: '核对数值、单位和小数点', en: 'Check figure, unit and decimal point' },
})

const acidity =
  /ph\s*值?\s*(?:约|大约)?(?:为|是|达到?|高达|低至|在|等于|=|:|仅|只有)?\s*(?:约)?\s*([-−]?\d+(?:\.\d+)?)/u

/** Concentrated acids and lyes reach a little beyond 0 and 14; nothing reaches beyond −1 and 15. */
const acidities = (text: string): Hit[] => {
  const match = acidity.exec(text)
  const value = Number(match?.[1]?.replace('−', '-'))
  if (!match || Number.isNaN(value) || (value >= 0 && value <= 14)) return []
  const found = hit(match.index, match.index + match[0].length, {
    zh: 'pH 值一般在 0–14 之间',
    en: 'pH lies between 0 and 14',
  })
  if (value < -1 || value > 15) return [found]
  const { impossible: _, ...unusual } = found
  return [{ ...unusual, severity: 'medium' }]
}

/** Figures that nature does not allow. */
export const impossible: SentenceRule = {
  id: 'impossible-figure',
  reference: '国际单位制与基本物理、生理常数',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here') return []
      const found = quantitiesOf(text).flatMap((quantity) => {
        const clause =
          text
            .slice(0, quantity.start)
            .split(/[。;!?]/u)
            .at(-1) ?? ''
        const before = clause.slice(-20)
        return limits
          .filter((limit) => limit.breaks(quantity, before, text))
          .map((limit) => hit(quantity.start, quantity.end, limit))
      })
      return [...found, ...acidities(text)]
    },
}
