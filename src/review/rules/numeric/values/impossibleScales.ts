/** A scale without unit: its name, and where it begins and ends. */
export type Scale = { of: string; words: readonly string[]; least: number; greatest: number; zh: string; en: string }

/** Scales that nothing lies outside of. */
export const scales: readonly Scale[] = [
  {
    of: '莫氏硬度|硬度(?:为|是|达到?|约|高达)?莫氏|莫氏',
    words: ['莫氏'],
    least: 0.5,
    greatest: 10,
    zh: '莫氏硬度在 1–10 之间',
    en: 'Mohs hardness lies between 1 and 10',
  },
  {
    of: 'bmi|体重指数|体质指数|身体质量指数',
    words: ['bmi', '指数'],
    least: 6,
    greatest: 110,
    zh: '人的体重指数在 10–100 之间',
    en: 'the body mass index of people lies between 10 and 100',
  },
  {
    of: 'apgar(?:评分)?|阿普加评分',
    words: ['apgar', '阿普加'],
    least: 0,
    greatest: 10,
    zh: '阿普加评分在 0–10 之间',
    en: 'the Apgar score lies between 0 and 10',
  },
  {
    of: '格拉斯哥昏迷评分|gcs评分',
    words: ['格拉斯哥', 'gcs'],
    least: 3,
    greatest: 15,
    zh: '格拉斯哥昏迷评分在 3–15 之间',
    en: 'the Glasgow coma scale lies between 3 and 15',
  },
  {
    of: '(?<!双)折射率',
    words: ['折射率'],
    least: 0,
    greatest: 6,
    zh: '常见物质的折射率在 1–4 之间',
    en: 'the refractive index of common matter lies between 1 and 4',
  },
]
