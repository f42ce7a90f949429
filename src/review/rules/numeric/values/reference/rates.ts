import type { Dimension } from '../../../../numbers/units'

/**
 * How much of one quantity goes with how much of another: 每下潜10米增加1个大气压. `per` and `of` are their kinds, `least` and `greatest` the second
 * by the first in base units (see units.ts), `about` words that the text up to the second figure must have, `not` words that make it another matter.
 */
export type Rate = {
  per: Dimension
  of: Dimension
  least: number
  greatest: number
  about: string
  not?: string
  zh: string
  en: string
}

const hot = 1e-2
const rate = (
  [per, of]: readonly [Dimension, Dimension],
  [least, greatest]: readonly [number, number],
  about: string,
  [zh, en]: readonly [string, string],
  not?: string,
): Rate => ({ per, of, least, greatest, about, zh, en, ...(not === undefined ? {} : { not }) })

const atmosphere = 101_325
const kilogram = 1e-6

/** Rates that every schoolbook has. */
export const rates: readonly Rate[] = [
  rate(
    ['length', 'temperature'],
    [0.35 * hot, 1.1 * hot],
    '(?:升高|上升|爬升|登高|增高|增加|往上|海拔).*(?:温|度|冷|凉|降)',
    ['海拔每升高 100 米，气温下降约 0.6 ℃', 'the air is about 0.6 °C colder for each 100 m of height'],
    '深|地下|往下|地温|地热|平流|逆温|水温|海水',
  ),
  rate(
    ['length', 'temperature'],
    [0.8 * hot, 12 * hot],
    '(?:深|地下|往下|地温|地热).*(?:温|度|热|升)',
    ['地下每深 100 米，地温升高约 3 ℃', 'rock is about 3 °C warmer for each 100 m of depth'],
    '海水|湖|水温|潜',
  ),
  rate(
    ['length', 'pressure'],
    [0.085 * atmosphere, 0.115 * atmosphere],
    '下潜|潜水|水深|水下|海里|海水|深海|海洋|水压',
    ['水深每增加 10 米，压强增加约 1 个大气压', 'the pressure rises by one atmosphere for each 10 m of water'],
    '海拔|上升到|管|楼|扬程|水塔',
  ),
  rate(
    ['length', 'pressure'],
    [6, 14],
    '(?:海拔|升高|上升|爬升|登高|高度).*气压',
    ['海拔每升高 9 米，气压下降约 1 百帕', 'the air pressure falls by 1 hPa for each 9 m of height'],
    '水|潜|深',
  ),
  rate(
    ['mass', 'mass'],
    [0.025, 0.045],
    '(?:海水|大洋|海洋表层水).*盐',
    ['每千克海水约含盐 35 克', 'a kilogram of sea water holds about 35 g of salt'],
    '死海|红海|黑海|波罗的|里海|湖|淡化|反渗|卤|晒盐.*吨',
  ),
  rate(
    ['volume', 'mass'],
    [1.1, 1.4],
    '(?:立方米|升)的?空气.*(?:重|质量|约|有)',
    ['1 立方米空气约重 1.2–1.3 千克', 'a cubic metre of air weighs about 1.2–1.3 kg'],
    '水|含|尘|颗粒|毫克|浓度|高山|高原|湿|污染|压缩|液',
  ),
  rate(
    ['volume', 'mass'],
    [950, 1030],
    '(?:立方米|升|立方厘米)的?(?:纯净?)?水的?(?:重|质量)',
    ['1 升水约重 1 千克', 'a litre of water weighs about 1 kg'],
    '盐|海|冰|汽|含|溶|雾|空气|节|产|耗|重水',
  ),
  rate(
    ['volume', 'mass'],
    [25, 46],
    '(?:海水|大洋|海洋表层水).*盐',
    ['每升海水约含盐 35 克', 'a litre of sea water holds about 35 g of salt'],
    '死海|红海|黑海|波罗的|里海|湖|淡化|反渗|卤',
  ),
  rate(
    ['volume', 'mass'],
    [1.9e3, 3.2e3],
    '(?:汽油|柴油).*二氧化碳',
    ['燃烧 1 升汽油约排放 2.3 千克二氧化碳', 'burning a litre of petrol makes about 2.3 kg of carbon dioxide'],
    '公里|年|吨',
  ),
  rate(
    ['mass', 'volume'],
    [50 * kilogram, 100 * kilogram],
    '体重.*血',
    ['每千克体重约有 70–80 毫升血', 'people have 70–80 mL of blood for each kilogram'],
    '失|输|补|抽|采|尿|奶|药',
  ),
  rate(
    ['mass', 'volume'],
    [15 * kilogram, 80 * kilogram],
    '体重.*(?:喝水|饮水|补水|需水|的水)|(?:喝水|饮水|补水|需水).*体重',
    ['每千克体重每天约需 30–40 毫升水', 'people need 30–40 mL of water for each kilogram a day'],
    '婴|宝宝|新生|奶|儿|狗|猫|鸡|猪|血|尿|药|补液|盐水',
  ),
  rate(
    ['mass', 'mass'],
    [0.4e-3, 3.2e-3],
    '体重.*蛋白质|蛋白质.*体重',
    ['每千克体重每天需要 0.8–2 克蛋白质', 'people need 0.8–2 g of protein for each kilogram a day'],
    '鱼|猪|鸡|牛|鼠|尿',
  ),
  rate(
    ['mass', 'mass'],
    [3 * kilogram, 20 * kilogram],
    '(?:布洛芬|对乙酰氨基酚).*体重|体重.*(?:布洛芬|对乙酰氨基酚)',
    ['每千克体重每次用 5–15 毫克', '5–15 mg a dose for each kilogram'],
    '一天|每天|每日|24|中毒|过量|最大|总量|片',
  ),
  rate(
    ['energy', 'mass'],
    [0.4 / 3.6e6, 1.15 / 3.6e6],
    '(?:电|煤).*(?:二氧化碳|碳排放)',
    ['每用 1 度电约排放 0.5–1 千克二氧化碳', 'a kilowatt-hour makes 0.5–1 kg of carbon dioxide'],
    '光伏|风电|水电|核电|减',
  ),
  rate(
    ['energy', 'mass'],
    [0.25 / 3.6e6, 0.55 / 3.6e6],
    '电.*(?:标准煤|煤耗|燃煤|烧煤|克煤|的煤)',
    ['发 1 度电约用 0.3–0.4 千克煤', 'a kilowatt-hour takes 0.3–0.4 kg of coal'],
    '二氧化碳|碳排放',
  ),
  rate(
    ['time', 'length'],
    [300, 380],
    '(?:雷|闪电).*秒',
    ['声音每 3 秒约走 1 公里', 'sound goes one kilometre in 3 seconds'],
    '光速|电流|米宽|持续',
  ),
  rate(
    ['temperature', 'frequency'],
    [5 / 60, 22 / 60],
    '体温.*(?:心跳|心率|脉搏)',
    ['体温每升高 1 ℃，心率约快 10 次/分钟', 'the heart beats about 10 times a minute faster for each °C of fever'],
    '胎|鼠',
  ),
]
