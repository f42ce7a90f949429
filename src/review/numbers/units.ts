export type Dimension =
  | 'share'
  | 'times'
  | 'temperature'
  | 'degree'
  | 'angle'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'acceleration'
  | 'frequency'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'force'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'field'
  | 'sound'
  | 'dose'
  | 'activity'
  | 'substance'
  | 'molarity'
  | 'density'
  | 'volumeRate'
  | 'content'
  | 'energyContent'
  | 'iu'
  | 'light'
  | 'level'
  | 'count'
  | 'money'

/** In the dimension's base unit: percent, °C, m, m², m³, kg, s, m/s, Hz, J, W, Pa, V, A, A·h, Ω, T, Sv, mol, mol/m³, kg/m³, m³/s, kg/kg, J/kg. */
export type Unit = { dimension: Dimension; factor: number; offset?: number }

/** Spellings after NFKC and lower case, so that kPa is kpa; MW and mW would be one and are left out. */
const spellings: { dimension: Dimension; units: Record<string, number> }[] = [
  { dimension: 'share', units: { '%': 1, 百分点: 1, '‰': 0.1, 成: 10, ppm: 1e-4 } },
  { dimension: 'times', units: { 倍: 1 } },
  { dimension: 'degree', units: { 度: 1, '°': 1 } },
  { dimension: 'age', units: { 岁: 1, 周岁: 1 } },
  {
    dimension: 'length',
    units: {
      公里: 1000,
      千米: 1000,
      km: 1000,
      米: 1,
      m: 1,
      分米: 0.1,
      厘米: 0.01,
      公分: 0.01,
      cm: 0.01,
      毫米: 1e-3,
      mm: 1e-3,
      微米: 1e-6,
      μm: 1e-6,
      um: 1e-6,
      纳米: 1e-9,
      nm: 1e-9,
      皮米: 1e-12,
      pm: 1e-12,
      埃: 1e-10,
      光年: 9.4607e15,
      秒差距: 3.0857e16,
      天文单位: 1.495979e11,
      英里: 1609.344,
      海里: 1852,
      英尺: 0.3048,
      英寸: 0.0254,
      华里: 500,
    },
  },
  {
    dimension: 'area',
    units: {
      平方公里: 1e6,
      平方千米: 1e6,
      km2: 1e6,
      平方米: 1,
      m2: 1,
      平方厘米: 1e-4,
      cm2: 1e-4,
      平方毫米: 1e-6,
      公顷: 1e4,
      亩: 666.67,
      平方英里: 2.59e6,
    },
  },
  {
    dimension: 'volume',
    units: {
      立方公里: 1e9,
      立方千米: 1e9,
      km3: 1e9,
      立方米: 1,
      m3: 1,
      立方分米: 1e-3,
      立方厘米: 1e-6,
      cm3: 1e-6,
      升: 1e-3,
      公升: 1e-3,
      l: 1e-3,
      分升: 1e-4,
      dl: 1e-4,
      毫升: 1e-6,
      ml: 1e-6,
      微升: 1e-9,
      μl: 1e-9,
      加仑: 3.785e-3,
      飞升: 1e-18,
      fl: 1e-18,
    },
  },
  {
    dimension: 'mass',
    units: {
      吨: 1000,
      千克: 1,
      公斤: 1,
      kg: 1,
      斤: 0.5,
      克: 1e-3,
      g: 1e-3,
      毫克: 1e-6,
      mg: 1e-6,
      微克: 1e-9,
      μg: 1e-9,
      ug: 1e-9,
      mcg: 1e-9,
      纳克: 1e-12,
      ng: 1e-12,
      皮克: 1e-15,
      pg: 1e-15,
      磅: 0.4536,
      盎司: 0.02835,
      克拉: 2e-4,
    },
  },
  {
    dimension: 'time',
    units: {
      年: 31_557_600,
      周年: 31_557_600,
      地球年: 31_557_600,
      个月: 2_629_800,
      月: 2_629_800,
      周: 604_800,
      星期: 604_800,
      天: 86_400,
      日: 86_400,
      昼夜: 86_400,
      地球日: 86_400,
      火星日: 88_775,
      d: 86_400,
      小时: 3600,
      钟头: 3600,
      h: 3600,
      分钟: 60,
      min: 60,
      秒: 1,
      秒钟: 1,
      s: 1,
      毫秒: 1e-3,
      ms: 1e-3,
      微秒: 1e-6,
      μs: 1e-6,
      纳秒: 1e-9,
      ns: 1e-9,
      世纪: 3.15576e9,
    },
  },
  { dimension: 'speed', units: { 马赫: 340 } },
  { dimension: 'acceleration', units: { '米/秒2': 1, 'm/s2': 1, 米每二次方秒: 1, '米/二次方秒': 1 } },
  {
    dimension: 'frequency',
    units: {
      赫兹: 1,
      hz: 1,
      赫: 1,
      千赫: 1e3,
      千赫兹: 1e3,
      khz: 1e3,
      兆赫: 1e6,
      兆赫兹: 1e6,
      吉赫: 1e9,
      吉赫兹: 1e9,
      ghz: 1e9,
      太赫兹: 1e12,
      bpm: 1 / 60,
    },
  },
  {
    dimension: 'energy',
    units: {
      焦耳: 1,
      焦: 1,
      j: 1,
      千焦: 1e3,
      kj: 1e3,
      兆焦: 1e6,
      mj: 1e6,
      卡路里: 4.184,
      卡: 4.184,
      千卡: 4184,
      kcal: 4184,
      大卡: 4184,
      千瓦时: 3.6e6,
      千瓦小时: 3.6e6,
      kwh: 3.6e6,
      'kw·h': 3.6e6,
      度电: 3.6e6,
      瓦时: 3600,
      wh: 3600,
      电子伏: 1.602e-19,
      电子伏特: 1.602e-19,
    },
  },
  {
    dimension: 'power',
    units: { 瓦: 1, 瓦特: 1, w: 1, 千瓦: 1e3, kw: 1e3, 兆瓦: 1e6, 吉瓦: 1e9, gw: 1e9, 毫瓦: 1e-3, 马力: 735.5 },
  },
  {
    dimension: 'pressure',
    units: {
      帕: 1,
      帕斯卡: 1,
      pa: 1,
      百帕: 100,
      hpa: 100,
      千帕: 1e3,
      kpa: 1e3,
      兆帕: 1e6,
      mpa: 1e6,
      毫米汞柱: 133.322,
      毫米水银柱: 133.322,
      mmhg: 133.322,
      厘米汞柱: 1333.22,
      标准大气压: 101_325,
      大气压: 101_325,
      毫巴: 100,
      巴: 1e5,
      atm: 101_325,
    },
  },
  { dimension: 'force', units: { 牛顿: 1, 牛: 1, n: 1, 千牛: 1e3, 千牛顿: 1e3, kn: 1e3 } },
  { dimension: 'voltage', units: { 伏: 1, 伏特: 1, v: 1, 千伏: 1e3, kv: 1e3, 毫伏: 1e-3, mv: 1e-3 } },
  { dimension: 'current', units: { 安: 1, 安培: 1, 毫安: 1e-3, ma: 1e-3, 微安: 1e-6, 千安: 1e3 } },
  { dimension: 'charge', units: { 毫安时: 1e-3, 毫安小时: 1e-3, mah: 1e-3, 安时: 1, ah: 1 } },
  { dimension: 'sound', units: { 分贝: 1, db: 1, 'db(a)': 1 } },
  {
    dimension: 'dose',
    units: {
      西弗: 1,
      希沃特: 1,
      希: 1,
      sv: 1,
      毫西弗: 1e-3,
      毫希: 1e-3,
      毫希沃特: 1e-3,
      msv: 1e-3,
      微西弗: 1e-6,
      微希: 1e-6,
      微希沃特: 1e-6,
      μsv: 1e-6,
      usv: 1e-6,
      纳西弗: 1e-9,
    },
  },
  { dimension: 'activity', units: { 贝克勒尔: 1, 贝可: 1, 贝克: 1, bq: 1 } },
  {
    dimension: 'substance',
    units: {
      摩尔: 1,
      mol: 1,
      毫摩尔: 1e-3,
      毫摩: 1e-3,
      mmol: 1e-3,
      微摩尔: 1e-6,
      微摩: 1e-6,
      μmol: 1e-6,
      umol: 1e-6,
      纳摩尔: 1e-9,
      nmol: 1e-9,
    },
  },
  { dimension: 'light', units: { 勒克斯: 1, lx: 1, lux: 1, 流明: 1, 坎德拉: 1 } },
  { dimension: 'iu', units: { iu: 1, 国际单位: 1, 单位: 1 } },
  { dimension: 'level', units: { 级: 1 } },
  { dimension: 'money', units: { 元: 1, 块钱: 1, 美元: 1, 人民币: 1, 欧元: 1 } },
  {
    dimension: 'count',
    units: Object.fromEntries(
      '人 名 位 例 例次 人次 种 次 下 拍 对 块 颗 枚 条 节 只 头 匹 片 杯 瓶 座 步 粒 根 层 个 只 株 棵 户 家 所 项 台 套 张 篇 份 组 类 座 口 处 起 件 辆 架 艘 尾 朵 枝 村 县 省 国 场 支 倍体 个体 拷贝 对碱基 碱基对 部分 幅 字 行 遍 圈 头 栋 盏 片叶 滴 碗 勺 罐 包 盒 袋 箱 车 亩地 批 篇论文 项研究 周期 循环'
        .split(' ')
        .map((name) => [name, 1]),
    ),
  },
]

const temperatures: [string, Unit][] = [
  ...['°c', '摄氏度', 'ºc'].map((name): [string, Unit] => [name, { dimension: 'temperature', factor: 1 }]),
  ...['°f', '华氏度'].map((name): [string, Unit] => [
    name,
    { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
  ]),
  ...['开尔文', '开氏度', '开', 'k'].map((name): [string, Unit] => [
    name,
    { dimension: 'temperature', factor: 1, offset: -273.15 },
  ]),
]

/** The spellings of the units that texts use; see seldomUnits.ts for the others. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...spellings.flatMap(({ dimension, units: named }) =>
    Object.entries(named).map(([name, factor]): [string, Unit] => [name, { dimension, factor }]),
  ),
  ...temperatures,
])

/** What a unit per another unit measures. */
export const quotients: readonly { of: Dimension; per: Dimension; dimension: Dimension }[] = [
  { of: 'length', per: 'time', dimension: 'speed' },
  { of: 'count', per: 'time', dimension: 'frequency' },
  { of: 'mass', per: 'volume', dimension: 'density' },
  { of: 'substance', per: 'volume', dimension: 'molarity' },
  { of: 'volume', per: 'time', dimension: 'volumeRate' },
  { of: 'mass', per: 'mass', dimension: 'content' },
  { of: 'energy', per: 'mass', dimension: 'energyContent' },
]
