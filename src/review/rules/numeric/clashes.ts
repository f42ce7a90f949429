import type { Dimension } from '../../numbers/units'

/** The name of a quantity directly before a figure, and the kinds of unit that it never has. */
export type Clash = { of: RegExp; never: readonly Dimension[]; zh: string; en: string }

/** What may stand between the name of a quantity and its figure. */
const link = String.raw`(?:的|约|为|是|达到?|可达|可以|超过|在|有|高达|仅|只有|平均|大约|一般|通常|正常|近|将近|接近|能|一?直?保持|都|均|应|不低于|不超过|至少|不足|上限|限值|[:=\s])*`
const name = (words: string) => new RegExp(`(?:${words})(?:\\([^)]{1,8}\\))?${link}$`, 'u')
const solid = ['mass', 'energy', 'power', 'pressure', 'voltage', 'current', 'force'] as const

/** What is measured in what. */
export const clashes: Clash[] = [
  {
    of: name('体重|(?<!净)质量|重量'),
    never: ['length', 'temperature', 'area', 'volume', 'speed', 'power', 'voltage', 'sound'],
    zh: '质量',
    en: 'a mass',
  },
  {
    of: name(
      '身高|体长|身长|全长|总长|海拔|(?<!光)高度|长度|直径|半径|周长|厚度|(?<!深)深度|水深|宽度|波长|间距|距离|高程',
    ),
    never: [...solid, 'area', 'volume', 'temperature', 'speed'],
    zh: '长度',
    en: 'a length',
  },
  { of: name('面积'), never: [...solid, 'length', 'volume', 'temperature', 'speed'], zh: '面积', en: 'an area' },
  {
    of: name('体积|容积|库容|蓄水量|储水量|血量|血液总量|尿量|饮水量|肺活量'),
    never: ['length', 'area', 'temperature', 'speed', 'pressure', 'power', 'voltage'],
    zh: '体积',
    en: 'a volume',
  },
  {
    of: name('(?<!色)温度|气温|体温|水温|沸点|熔点|冰点|室温|凝固点|燃点'),
    never: [...solid, 'share', 'length', 'area', 'volume', 'speed', 'frequency', 'sound'],
    zh: '温度',
    en: 'a temperature',
  },
  {
    of: name('(?<!绝对)湿度'),
    never: ['temperature', 'length', 'area', 'speed', 'voltage', 'sound'],
    zh: '湿度',
    en: 'a humidity',
  },
  {
    of: name('(?<!加|角)速度|流速|风速|车速|时速|声速|光速'),
    never: [...solid, 'temperature', 'area', 'volume', 'share', 'frequency'],
    zh: '速度',
    en: 'a speed',
  },
  {
    of: name('径流量|洪峰流量|(?<!网络|手机|移动|客|车|人)流量'),
    never: ['length', 'area', 'temperature', 'speed', 'power', 'voltage', 'pressure'],
    zh: '流量',
    en: 'a flow',
  },
  {
    of: name('风速'),
    never: ['length'],
    zh: '风速',
    en: 'a wind speed',
  },
  {
    of: name('功率|装机容量|装机|单机容量'),
    never: ['energy', 'length', 'temperature', 'voltage', 'charge', 'area'],
    zh: '功率',
    en: 'a power',
  },
  {
    of: name(
      '用电量|耗电量|发电量|耗电|用电|上网电量|省电|(?:累计|全年|年均|每年|一年|年|每天|一天|日均|当天|每月|当月|全天|共)(?:可|能|就能|就|约|大约)*(?:发电|供电|输电|送电)(?:了|约|达)*|(?:发|用|耗|省|节)了?电量?',
    ),
    never: ['power', 'voltage', 'current', 'length', 'temperature'],
    zh: '电能',
    en: 'electric energy',
  },
  {
    of: name('(?:电池|充电宝|移动电源|电瓶)[^,]{0,8}容量|电池容量'),
    never: ['current', 'voltage', 'power', 'length'],
    zh: '电池容量',
    en: 'a battery capacity',
  },
  {
    of: name('电压'),
    never: ['current', 'power', 'energy', 'length', 'mass', 'frequency', 'temperature'],
    zh: '电压',
    en: 'a voltage',
  },
  {
    of: name('电流(?:强度)?'),
    never: ['voltage', 'power', 'energy', 'length', 'mass', 'frequency', 'charge'],
    zh: '电流',
    en: 'a current',
  },
  {
    of: name('大?气压(?:强|值)?|压强|血压|收缩压|舒张压|眼压|胎压'),
    never: ['force', 'temperature', 'mass', 'energy', 'power', 'volume', 'voltage', 'area'],
    zh: '压强',
    en: 'a pressure',
  },
  {
    of: name('频率'),
    never: ['length', 'mass', 'temperature', 'voltage', 'power', 'energy', 'sound'],
    zh: '频率',
    en: 'a frequency',
  },
  {
    of: name('噪声|噪音|音量|响度|声级|声强|声音的?强度'),
    never: ['frequency', 'length', 'mass', 'temperature', 'voltage'],
    zh: '声级',
    en: 'a sound level',
  },
  {
    of: name('热量|能量|发热量|热值'),
    never: ['power', 'length', 'temperature', 'voltage', 'area', 'volume'],
    zh: '能量',
    en: 'an energy',
  },
  {
    of: name('降[雨水雪]量|雨量'),
    never: ['mass', 'temperature', 'area', 'share', 'energy', 'speed', 'pressure', 'power', 'sound'],
    zh: '降水量',
    en: 'a rainfall',
  },
  {
    of: name('寿命|半衰期|周期|潜伏期|年龄'),
    never: ['length', 'mass', 'temperature', 'area', 'volume', 'voltage', 'power'],
    zh: '时间',
    en: 'a time',
  },
  {
    of: name('辐射剂量|有效剂量|受照剂量|当量剂量'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'energy', 'area', 'frequency'],
    zh: '剂量',
    en: 'a radiation dose',
  },
  {
    of: name('推荐摄入量|适宜摄入量|食用量|给药剂量|用药剂量'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'area', 'speed', 'pressure', 'share'],
    zh: '摄入量',
    en: 'an intake',
  },
  {
    of: name('密度'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'area', 'speed', 'pressure', 'force', 'time'],
    zh: '密度',
    en: 'a density',
  },
  {
    of: name('亩产(?:量)?|单产'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'area', 'speed', 'pressure', 'energy'],
    zh: '亩产',
    en: 'a yield',
  },
  {
    of: name('浪高|潮差|潮位|水位|雪深|积雪(?:深度)?|冰厚|水深|树高|株高|胸径|胸围|腰围|身长|翼展|翅展|口径|跨度|落差'),
    never: [...solid, 'area', 'volume', 'temperature', 'speed', 'time', 'sound', 'frequency'],
    zh: '长度',
    en: 'a length',
  },
  {
    of: name('视力|折射率|信噪比|酸碱度'),
    never: [...solid, 'area', 'volume', 'temperature', 'speed', 'length'],
    zh: '无单位的数',
    en: 'a mere number',
  },
  {
    of: name('转速'),
    never: [...solid, 'area', 'volume', 'temperature', 'length'],
    zh: '转速',
    en: 'a rate of turns',
  },
  {
    of: name('(?:心|脉搏|呼吸)(?:率|频率)|脉搏'),
    never: [...solid, 'area', 'volume', 'temperature', 'length', 'speed', 'share', 'sound'],
    zh: '频率',
    en: 'a frequency',
  },
  {
    of: name('照度'),
    never: ['length', 'power', 'temperature', 'sound', 'voltage', 'energy'],
    zh: '照度',
    en: 'an illuminance',
  },
]
