/** `words` are those of which the pattern needs one. */
export type Fixed = {
  words: readonly string[]
  pattern: RegExp
  right: readonly number[]
  zh: string
  en: string
  /** Of spans of time a text may speak of a part: 一周有三天要值班. */
  inParts?: true
}

const n = String.raw`(?<said>[\d.]+|[一二三四五六七八九十百两]+)`
const has = '(?:里|中)?(?:一?共)?(?:有|是|等于|为|包含|分为|分成|就是|=)'
const one = '(?<![\\d.第十百])[一1]'

/** What is so by definition and can be nothing else. */
export const fixed: readonly Fixed[] = [
  {
    words: ['星期', '周'],
    pattern: new RegExp(`${one}(?:周|个?星期)${has}${n}天`, 'u'),
    right: [7],
    zh: '一周有 7 天',
    en: 'a week has 7 days',
    inParts: true,
  },
  {
    words: ['平年', '闰年'],
    pattern: new RegExp(`(?:平年|闰年)${has}(?:约)?${n}天`, 'u'),
    right: [365, 366],
    zh: '平年有 365 天，闰年有 366 天',
    en: 'a year has 365 days, a leap year 366',
    inParts: true,
  },
  {
    words: ['天'],
    pattern: new RegExp(`${one}年${has}(?:约)?${n}天(?!气|[会以左都在])`, 'u'),
    right: [360, 365, 366, 365.24, 365.25, 365.2422, 354, 384],
    zh: '一年有 365 或 366 天',
    en: 'a year has 365 or 366 days',
    inParts: true,
  },
  {
    words: ['小时'],
    pattern: new RegExp(`${one}[天日]${has}${n}个?小时(?![在以都会睡])`, 'u'),
    right: [24],
    zh: '一天有 24 小时',
    en: 'a day has 24 hours',
    inParts: true,
  },
  {
    words: ['分'],
    pattern: new RegExp(`${one}个?小时${has}${n}分钟?`, 'u'),
    right: [60],
    zh: '一小时有 60 分钟',
    en: 'an hour has 60 minutes',
    inParts: true,
  },
  {
    words: ['秒'],
    pattern: new RegExp(`${one}分钟${has}${n}秒`, 'u'),
    right: [60],
    zh: '一分钟有 60 秒',
    en: 'a minute has 60 seconds',
    inParts: true,
  },
  {
    words: ['秒'],
    pattern: new RegExp(`${one}[天日]${has}${n}秒(?![在以都会睡])`, 'u'),
    right: [86_400, 86_164],
    zh: '一天有 86400 秒',
    en: 'a day has 86400 seconds',
    inParts: true,
  },
  {
    words: ['节气'],
    pattern: new RegExp(`${one}年${has}${n}个节气`, 'u'),
    right: [24],
    zh: '一年有 24 个节气',
    en: 'a year has 24 solar terms',
  },
  {
    words: ['内角'],
    pattern: new RegExp(`三角形(?:的)?(?:三个)?内角(?:之)?和(?:是|为|等于|恒为|总是|都是)${n}(?:度|°)`, 'u'),
    right: [180],
    zh: '三角形内角和为 180 度',
    en: 'the angles of a triangle make 180°',
  },
  {
    words: ['周角', '转一圈', '旋转一周', '一整圈'],
    pattern: new RegExp(`(?:圆周角|周角|转一圈|旋转一周|一整圈)(?:是|为|等于|就是)${n}(?:度|°)`, 'u'),
    right: [360],
    zh: '一周为 360 度',
    en: 'a full turn is 360°',
  },
  {
    words: ['行星'],
    pattern: new RegExp(`太阳系(?:里|中|内)?(?:共)?有${n}[大颗]大?行星`, 'u'),
    right: [8],
    zh: '太阳系有 8 颗行星',
    en: 'the Sun has 8 planets',
  },
  {
    words: ['染色体'],
    pattern: new RegExp(`(?:正常|健康)人?的?(?:体细胞)?(?:共)?有${n}对染色体`, 'u'),
    right: [23],
    zh: '人有 23 对染色体',
    en: 'a human has 23 pairs of chromosomes',
  },
  {
    words: ['染色体'],
    // 人有23条染色体来自父亲, 有些人有47条: only of anybody, and of all that he has.
    pattern: new RegExp(
      `(?<=^|[,。;:!?、])(?:正常|健康|每个)?(?:人类?|人体)(?:的?体细胞)?(?:里|中|内)?(?:一?共)?有${n}条染色体(?=[。;!?]|,(?!来自|由|从|是?遗传)|$)`,
      'u',
    ),
    right: [46],
    zh: '人有 46 条（23 对）染色体',
    en: 'a human has 46 chromosomes',
  },
  {
    words: ['块骨'],
    // Counted of grown people, 204 where two bones of the little toes have grown together.
    pattern: new RegExp(
      `成年?人(?:全身|身上|体内|的?身体|的?骨骼)?(?:一?共)?(?:有|由)${n}块骨(?:头|骼)?(?=[,。;!?]|[组构]成[,。;!?]|$)`,
      'u',
    ),
    right: [204, 205, 206, 207],
    zh: '成人有 206 块骨头',
    en: 'a grown human has 206 bones',
  },
  {
    words: ['b'],
    pattern: /(?:1|一)(?:kb|mb|gb|tb)(?:等于|=|是|就是|相当于)(?<said>[\d.]+)(?:kb|mb|gb|b|字节)/u,
    right: [1000, 1024],
    zh: '相邻的存储单位相差 1000 或 1024 倍',
    en: 'units of storage step by 1000 or 1024',
  },
  {
    words: ['字节'],
    pattern: new RegExp(`(?:1|一)个?字节(?:等于|=|是|就是|由)${n}个?(?:位|比特)`, 'u'),
    right: [8],
    zh: '一字节为 8 位',
    en: 'a byte has 8 bits',
  },
]
