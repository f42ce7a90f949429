import type { Limit } from './limit'

const someoneElse =
  /树|龟|鲨|鲸|珊瑚|蛤|水母|国家|城市|大学|校|建|周年|地球|化石|品种|公司|彭祖|神话|传说|圣经|仙|古|柏|松|银杏|遗址|文明|太阳|宇宙|岩|恒星|星/u
const person =
  /老[人太爷奶汉]|人类|人活|岁(?:高龄)?的?老?人|寿(?!命)|岁生日|活到|活了|能活|享年|终年|患者|男[子性孩人]|女[子性孩士人]|先生|[爷奶]|居民|最年长/u
const animals =
  /鸟|鸡|鸭|鹅|鸽|犬|狗|猫|牛|羊|猪|马|兔|鼠|骆驼|熊|蛇|鱼|蜥|蛙|龟|昆虫|动物|蜂|燕|雀|企鹅|冬眠|低温保存/u
/** What foods and pills hold only traces of, and more kilograms of it than any portion has. */
const trace = [
  {
    of: /(?:维生素|(?<!纤)维)(?:[a-eｋk]\d{0,2})?(?:含量|的|约|为|达|有|高达|可达|摄入量|推荐|不过|每天|每日|需要|超过|只有|摄入|日|量)*$/u,
    most: 5e-3,
  },
  { of: /叶酸(?:含量|的|约|为|达|有|高达|可达|摄入量|推荐|不过|每天|每日|需要|超过|摄入|日|量)*$/u, most: 5e-4 },
  { of: /(?:含|补|摄入|元素)(?:钙|镁|钾|钠)(?:量|约|为|达|有|高达|可达|的|每天|每日|超过)*$/u, most: 2e-2 },
  { of: /(?:含|补|摄入|元素)(?:铁|锌|碘|硒|铜|锰)(?:量|约|为|达|有|高达|可达|的|每天|每日|超过)*$/u, most: 1e-3 },
  {
    of: /(?:咖啡因|胆固醇|嘌呤|花青素|叶黄素|番茄红素)(?:含量|的|约|为|达|有|高达|可达|摄入量|推荐|不过|每天|每日|需要|超过|摄入|日|量)*$/u,
    most: 1e-2,
  },
] as const
const day = 86_400

const warmth = /体温(?:[计表枪](?:上|的)?(?:显示|读数|示数|测得|量[出得到]))?(?<gap>[^,。;]{0,14})$/u
/** 比腋下高0.5, 波动1, 精度0.1, 室温20: a difference or another temperature. */
const otherWarmth = /[比差幅格每]|波动|变化|起伏|精度|分度|刻度|量程|偏[离高低]|[室水气]温|温度|环境|房间|[计表枪]/u
const changed = /[升降移](?:高|低|温)?|(?<!最)[高低]/u
/** 升到, 高达, 超过: the words lead up to a level. */
const isLevel = /(?:[到至达为]|高于|低于|超过|是|在|只有|仅有?)(?:了|约|大约|近)*$/u

/** Whether a figure behind these words is how warm a human body is. */
const isBodyWarmth = (before: string): boolean => {
  const gap = warmth.exec(before)?.groups?.gap
  return gap !== undefined && !otherWarmth.test(gap) && (!changed.test(gap) || isLevel.test(gap))
}

/** Where plants, animals and germs thrive; what is told of killing or cooking them is hotter. */
const thriving =
  /(?:最?适宜?|喜欢|生长|发育|灌浆|繁殖|养殖|栽培|育苗|发芽|出苗|开花|越冬|存活|孵化|放养|栖息|适温)[^,;。]{0,12}$/u
const noLife =
  /灭|杀|消毒|炉|晶|薄膜|合成|煮|烤|炒|蒸|烧|焊|炼|陶|瓷|熔|火|热泉|热液|嗜热|古菌|热裂|油温|烫|干燥|烘|冰川|星|钢|铁|机|电/u

/** People, their food and their days. */
export const limitsOfBody: Limit[] = [
  {
    of: 'temperature',
    breaks: ({ amount }, { before, text }) => amount > 100 && thriving.test(before) && !noLife.test(text),
    zh: '动植物不在 100 ℃ 以上生长',
    en: 'nothing that people raise thrives above 100 °C',
  },
  {
    of: 'mass',
    breaks: ({ amount }, { before }) => {
      const whole = /每\s?(?:100|一百|百)(?:克|g)[^,;。]{0,14}(?:含|有)[^,;。\d]{0,12}$/u.test(before)
      return whole && amount > 0.1005
    },
    zh: '100 克里不会含有超过 100 克',
    en: 'more than 100 g in 100 g',
  },
  {
    of: 'mass',
    breaks: ({ amount }, { before, text }) =>
      trace.some(({ of, most }) => amount > most && of.test(before)) &&
      !/致死|致命|中毒|每公斤|每千克|吨|鲍林|大剂量|[量值]的[^,;。]{1,5}倍/u.test(text),
    zh: '维生素、微量元素等的量不会以这样多的克计，单位可能应为“毫克”或“微克”',
    en: 'vitamins and minerals are not measured in so many grams',
  },
  {
    of: 'age',
    breaks: ({ value }, { text }) => value > 125 && person.test(text) && !someoneElse.test(text),
    zh: '超过有可靠记录的人类最高年龄（122 岁）',
    en: 'older than any person on reliable record (122 years)',
  },
  {
    of: 'temperature',
    breaks: ({ amount, unit }, { before, after, text }) =>
      (amount < 24 || amount > 45) &&
      unit !== '°f' &&
      isBodyWarmth(before) &&
      !/^(?:[以之][上下内])?的(?!高[烧热温]|发[烧热]|体温)/u.test(after) &&
      !animals.test(text),
    zh: '人体体温不可能在 24–45 ℃ 之外',
    en: 'a body temperature outside 24–45 °C',
  },
  {
    of: 'time',
    breaks: ({ amount, per }, { before, text }) =>
      amount > day &&
      amount < 4 * day &&
      (/白昼|黑夜|昼长|夜长|白天长/u.test(before) || (per === '天' && /睡|工作|学习|日照|运动/u.test(before))) &&
      !/星|月球|极昼|极夜|亿年/u.test(text),
    zh: '一天只有 24 小时',
    en: 'a day has 24 hours',
  },
]
