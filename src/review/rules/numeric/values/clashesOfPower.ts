import { behind, name, solid, type Clash } from './clashName'

/** Electricity, energy, light, sound and pressure. */
export const clashesOfPower: Clash[] = [
  {
    of: name('功率|装机容量|装机|单机容量'),
    never: ['energy', 'length', 'temperature', 'voltage', 'charge', 'area'],
    zh: '功率',
    en: 'a power',
  },
  {
    of: name(
      '用电量|耗电量|发电量|耗电|(?<![家民业活])用电|上网电量|省电|(?:累计|全年|年均|每年|一年|年|每天|一天|日均|当天|每月|当月|全天|共)(?:可|能|就能|就|约|大约)*(?:发电|供电|输电|送电)(?:了|约|达)*|(?:发|(?<![家民业活])用|耗|省|节)了?电量?',
    ),
    never: ['power', 'voltage', 'current', 'length', 'temperature'],
    zh: '电能',
    en: 'electric energy',
  },
  {
    of: name('(?:(?:存|储|用掉|耗掉|省下)了?|(?:全家|一家|家里|每户|户均|每家)(?:共|一共|总共)?用)电'),
    behind: /^的?电(?:量|能)?(?=[,。;、!?:()]|[也就才还]|$|的?(?:电池|蓄电池|电芯|储能))/u,
    never: ['power'],
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
    behind: behind('电压'),
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
    never: ['force', 'temperature', 'mass', 'energy', 'power', 'volume', 'voltage', 'area', 'speed', 'sound'],
    zh: '压强',
    en: 'a pressure',
  },
  {
    of: name('频率'),
    behind: behind('频率'),
    never: ['length', 'mass', 'temperature', 'voltage', 'power', 'energy', 'sound'],
    zh: '频率',
    en: 'a frequency',
  },
  {
    of: name(
      '噪声|噪音|音量|响度|声级|声强|声音的?强度|(?:鸣笛|喇叭|马达|机器|轰鸣|打?雷|鼾|施工|爆炸|发动机|交谈|谈话|说话)声(?:音)?',
    ),
    behind: behind('噪声|噪音|音量|鼾声'),
    never: ['frequency', 'length', 'mass', 'temperature', 'voltage', 'power', 'pressure', 'speed'],
    zh: '声级',
    en: 'a sound level',
  },
  {
    of: name('(?<!制|每千卡|每大卡|每焦耳)热量|能量|发热量|热值'),
    never: ['power', 'length', 'temperature', 'voltage', 'area', 'volume'],
    zh: '能量',
    en: 'an energy',
  },
  {
    of: name('转速'),
    never: [...solid, 'area', 'volume', 'temperature', 'length'],
    zh: '转速',
    en: 'a rate of turns',
  },
  {
    of: name('(?:(?<![空同离向偏])心|脉搏|呼吸)(?:率|频率)|脉搏'),
    never: [...solid, 'area', 'volume', 'temperature', 'length', 'speed', 'share', 'sound'],
    zh: '频率',
    en: 'a frequency',
  },
  {
    of: name('照度'),
    behind: behind('照度'),
    never: ['share', 'pressure', 'mass', 'length', 'power', 'temperature', 'sound', 'voltage', 'energy'],
    zh: '照度',
    en: 'an illuminance',
  },
]
