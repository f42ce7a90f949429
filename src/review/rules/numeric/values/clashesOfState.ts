import { behind, name, solid, type Clash } from './clashName'

/** Warmth, motion, time, and what has no unit. */
export const clashesOfState: Clash[] = [
  {
    of: name('(?<!色)温度|气温|体温|水温|油温|地温|炉温|沸点|熔点|冰点|室温|凝固点|燃点'),
    behind: behind(
      '(?:水|气|体|室|高|低|恒|常)温(?![室层区期带下箱])|温度|环境(?:下|中|里)?(?:冷藏|保存|储存|贮存|存放|培养)',
    ),
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
    behind: behind('(?:时速|风速|车速)'),
    never: [...solid, 'temperature', 'volume'],
    zh: '速度',
    en: 'a speed',
  },
  {
    of: name('流速|风速|车速|时速|声速|光速'),
    behind: behind('速度'),
    never: ['temperature', 'voltage', 'pressure', 'force', 'sound'],
    zh: '速度',
    en: 'a speed',
  },
  {
    of: name('流速|风速|车速|时速|声速|光速'),
    never: ['area', 'share', 'frequency'],
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
    of: name('视力|折射率|信噪比|酸碱度'),
    never: [...solid, 'area', 'volume', 'temperature', 'speed', 'length'],
    zh: '无单位的数',
    en: 'a mere number',
  },
  {
    of: name('纬度|经度|夹角|倾角|[南北]纬|[东西]经'),
    never: [...solid, 'length', 'area', 'volume', 'temperature', 'share', 'sound', 'frequency'],
    zh: '角度',
    en: 'an angle',
  },
  {
    of: name('睡眠时间|(?<![生周岁大月天年日])时长|耗时|用时|历时|持续时间|保质期|有效期|孕期|间隔时间'),
    never: ['length', 'mass', 'temperature', 'area', 'volume', 'power', 'voltage', 'speed', 'sound', 'share'],
    zh: '时间',
    en: 'a time',
  },
]
