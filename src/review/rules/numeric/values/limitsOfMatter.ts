import type { Limit } from './limit'

/** Greater only by what rounding does (光速约 30 万公里/秒). */
const lightSpeed = 299_792_458 * 1.01

/** Motion, warmth, sound and electricity. */
export const limitsOfMatter: Limit[] = [
  {
    of: 'speed',
    breaks: ({ unit, per, amount }, { before, text }) =>
      unit === '米/小时' &&
      per === '小时' &&
      amount < 0.3 &&
      /(?:车|列车|高铁|动车|飞机|客机|台风|风|奔跑|豹|马|鸟|船|赛车|磁浮|运营|飞行|巡航)[^,]{0,16}$/u.test(before) &&
      !/月球车|火星车|巡视器|蜗牛|龟|蚯蚓|冰川|蚂蚁|树懒|移动缓慢/u.test(text),
    zh: '以每小时若干米计的速度与所说的事物不符，单位可能应为“公里”',
    en: 'a speed in metres an hour, where kilometres must be meant',
  },
  {
    of: 'voltage',
    breaks: ({ amount }, { before, text }) =>
      amount > 1.6e6 &&
      /(?:输电|线路|变电|电网|供电|接触网|高压线)[^,;。]{0,20}(?:电压|等级)?[^,;。]{0,8}$/u.test(before) &&
      !/雷|闪电|冲击|试验|耐压/u.test(text),
    zh: '输电电压最高约为 1100 千伏',
    en: 'no power line exceeds about 1100 kV',
  },
  {
    of: 'sound',
    breaks: ({ amount }, { text }) => amount > 230 && !/鲸|水下|火山|爆炸|喀拉喀托|声呐|海|虾|不存在|理论/u.test(text),
    zh: '空气中的声级不会超过约 194 分贝',
    en: 'no sound in air exceeds about 194 dB',
  },
  {
    of: 'temperature',
    breaks: ({ amount }) => amount < -273.16,
    zh: '低于绝对零度（−273.15 ℃）',
    en: 'below absolute zero (−273.15 °C)',
  },
  {
    of: 'speed',
    breaks: ({ amount }, { text }) => amount > lightSpeed && !/膨胀|退行|超光速|视速度/u.test(text),
    zh: '超过真空光速',
    en: 'faster than light',
  },
  {
    of: 'voltage',
    breaks: ({ amount }, { after }) => amount < 250 && /^的?高压(?!锅|氧|气|水|汞|钠|蒸|液|泵|电池)/u.test(after),
    zh: '250 伏以下不是高压，单位可能应为“千伏”',
    en: 'less than 250 V is no high voltage; kilovolts may be meant',
  },
]
