import { units, type Dimension, type Unit } from './units'

const prefixes: readonly (readonly [name: string, factor: number])[] = [
  ['皮', 1e-12],
  ['纳', 1e-9],
  ['微', 1e-6],
  ['毫', 1e-3],
  ['千', 1e3],
  ['兆', 1e6],
  ['吉', 1e9],
  ['太', 1e12],
]

/** Units that take every prefix. */
const bases: readonly (readonly [dimension: Dimension, factor: number, names: string])[] = [
  ['power', 1, '瓦 瓦特'],
  ['energy', 1, '焦 焦耳'],
  ['energy', 3600, '瓦时 瓦小时'],
  ['energy', 1.602e-19, '电子伏 电子伏特'],
  ['pressure', 1, '帕 帕斯卡'],
  ['force', 1, '牛 牛顿'],
  ['voltage', 1, '伏 伏特'],
  ['current', 1, '安 安培'],
  ['frequency', 1, '赫 赫兹'],
  ['activity', 1, '贝可 贝克 贝克勒尔'],
  ['dose', 1, '西弗 希沃特'],
  ['time', 1, '秒'],
  ['volume', 1e-3, '升'],
  ['substance', 1, '摩尔'],
  ['resistance', 1, '欧 欧姆'],
  ['field', 1, '特斯拉'],
]

/** Every power of a length that no table names: 平方英尺, 立方毫米. */
const powers: readonly (readonly [name: string, dimension: Dimension, power: number])[] = [
  ['平方', 'area', 2],
  ['立方', 'volume', 3],
]
const sides = '米 千米 公里 分米 厘米 毫米 微米 纳米 英尺 英寸 英里 海里 光年 公尺 公分'.split(' ')

/** What is written too seldom to be anybody's slip of the pen. Small letters make meV and MeV one, so neither is there. */
const others: readonly (readonly [name: string, dimension: Dimension, factor: number])[] = [
  ['公尺', 'length', 1],
  ['光秒', 'length', 299_792_458],
  ['光分', 'length', 1.798_754_748e10],
  ['平米', 'area', 1],
  ['英亩', 'area', 4046.856],
  ['公吨', 'mass', 1000],
  ['刻钟', 'time', 900],
  ['飞秒', 'time', 1e-15],
  ['阿秒', 'time', 1e-18],
  ['thz', 'frequency', 1e12],
  ['rpm', 'frequency', 1 / 60],
  ['转', 'count', 1],
  ['欧', 'resistance', 1],
  ['欧姆', 'resistance', 1],
  ['特斯拉', 'field', 1],
  ['毫特', 'field', 1e-3],
  ['微特', 'field', 1e-6],
  ['纳特', 'field', 1e-9],
  ['高斯', 'field', 1e-4],
  ['毫高斯', 'field', 1e-7],
  ['角分', 'angle', 1 / 60],
  ['角秒', 'angle', 1 / 3600],
  ['毫角秒', 'angle', 1 / 3.6e6],
  ['微角秒', 'angle', 1 / 3.6e9],
  ['kev', 'energy', 1.602e-16],
  ['gev', 'energy', 1.602e-10],
  ['ppb', 'share', 1e-7],
]

const lengthOf = (name: string) =>
  units.get(name)?.factor ?? others.find(([other, dimension]) => other === name && dimension === 'length')?.[2]

const seldom: ReadonlyMap<string, Unit> = new Map([
  ...bases.flatMap(([dimension, factor, names]) =>
    names
      .split(' ')
      .flatMap((name) =>
        prefixes.map(([prefix, scale]): [string, Unit] => [`${prefix}${name}`, { dimension, factor: factor * scale }]),
      ),
  ),
  ...powers.flatMap(([name, dimension, power]) =>
    sides.flatMap((side): [string, Unit][] => {
      const length = lengthOf(side)
      return length === undefined ? [] : [[`${name}${side}`, { dimension, factor: length ** power }]]
    }),
  ),
  ...others.map(([name, dimension, factor]): [string, Unit] => [name, { dimension, factor }]),
])

/** A unit by its name, those included that are so seldom written that no figure is suspected to have been meant in them. */
export const unitNamed = (name: string): Unit | undefined => units.get(name) ?? seldom.get(name)

/** Every name of a unit. */
export const unitNames: ReadonlySet<string> = new Set([...units.keys(), ...seldom.keys()])
