import type { Quantity } from '../../numbers/quantities'
import type { Dimension } from '../../numbers/units'

/** `before` and `after` are what stands around the figure in its clause. */
export type Context = { before: string; after: string; text: string }
export type Limit = { of: Dimension; breaks: (quantity: Quantity, context: Context) => boolean; zh: string; en: string }

const growth =
  /增|提高|提升|上升|上涨|涨|超过|高出|多出|扩大|同比|环比|回报|收益|完成|湿度|过饱和|相当于|相对|的速度|推荐|参考值|目标|gdp|生产总值|债|nrv|保额|标准的|前[一年]|比|毛入学|产能|床位|自给|原来|平均水平/u
const share =
  /占|比例|比重|概率|几率|可能性|纯度|(?:有效|治愈|近视|肥胖|超重|吸烟|饮酒|出勤|升学|录取|就业|绿化|复发|耐药|致残|误诊|漏诊|正确|错误|成功|失败|满意|支持|及格|优秀|存活|死亡|病死|致死|感染|覆盖|合格|识字|普及|患病|检出|命中|发病|准确|发芽|出苗|成活|利用|转化|阳性|接种|知晓|及格|治疗|吸收|反射|过滤|遗传|缓解|清除|回收|参与|投票|孵化|结实)率|(?:过滤|转化|热|发电|能量|机械)效率|含水量|含量|体积分数|质量分数/u
const crowd =
  /^(?:以上|左右)?的?(?:受访者|受试者|患者|病人|人|居民|家庭|学生|儿童|成年人|老人|女性|男性|国家|动物|物种|样品|样本|食物|水分)/u
const rest = /剩下|其余|剩余/u
const someoneElse =
  /树|龟|鲨|鲸|珊瑚|蛤|水母|国家|城市|大学|校|建|周年|地球|化石|品种|公司|古|柏|松|银杏|遗址|文明|太阳|宇宙|岩|恒星|星/u
const person = /人|老|寿|岁生日|活到|活了|享年|患者|男|女/u
const animals =
  /鸟|鸡|鸭|鹅|鸽|犬|狗|猫|牛|羊|猪|马|兔|鼠|骆驼|熊|蛇|鱼|蜥|蛙|龟|昆虫|动物|蜂|燕|雀|企鹅|冬眠|低温保存/u
const otherWorlds = /星|月球|月面|太阳|舱|宇宙|炉|窑|爆炸|闪电|雷电|火焰|沙面|地表|地面温度|平流|热层|电离层|高空/u

/** What foods and pills hold only traces of, and more kilograms of it than any portion has. */
const trace = [
  {
    of: /(?:维生素|维)(?:[a-eｋk]\d{0,2})?(?:含量|的|约|为|达|有|高达|可达|摄入量|推荐|不过|每天|每日|需要|超过|只有|摄入|日|量)*$/u,
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

/** Greater only by what rounding does (光速约 30 万公里/秒). */
const lightSpeed = 299_792_458 * 1.01
const day = 86_400

/** What no quantity of its kind can be. */
export const limits: Limit[] = [
  {
    of: 'share',
    breaks: ({ amount, unit }, { before, text }) =>
      unit === '%' &&
      amount > 100 &&
      /(?:减少|降低|下降|缩短|缩小|下跌|少|降|减|跌|节约|节省)(?:了|约|近|至少|大约|将近|超过|达|幅度?|为)*$/u.test(
        before,
      ) &&
      !/利润|盈利|净利|收益|亏|gdp|股/u.test(text),
    zh: '减少的幅度不会超过 100%',
    en: 'a decrease by more than 100 %',
  },
  {
    of: 'share',
    breaks: ({ amount }, { before }) => amount > 100.5 && /血氧(?:饱和度)?[^,]{0,10}$/u.test(before),
    zh: '血氧饱和度不超过 100%',
    en: 'an oxygen saturation of more than 100 %',
  },
  {
    of: 'speed',
    breaks: ({ unit, per, amount }, { before, text }) =>
      unit === '米/小时' &&
      per === '小时' &&
      amount < 0.3 &&
      /(?:车|列车|高铁|动车|飞机|客机|台风|风|奔跑|豹|马|鸟|船|赛车|磁浮|运营|飞行|巡航)[^,]{0,16}$/u.test(before) &&
      !/蜗牛|龟|蚯蚓|冰川|蚂蚁|树懒|移动缓慢/u.test(text),
    zh: '以每小时若干米计的速度与所说的事物不符，单位可能应为“公里”',
    en: 'a speed in metres an hour, where kilometres must be meant',
  },
  {
    of: 'length',
    breaks: ({ amount, unit }, { before, text }) =>
      amount > 9000 &&
      /(?:海拔|高程)(?:高度|最高|约|达到?|为|在|是|平均|可达|超过|近)*$/u.test(before) &&
      !/星|飞|高空|大气|云|卫星|轨道|气球|探空|热层|电离层|平流|雷达|航|月/u.test(text) &&
      unit !== '光年',
    zh: '地球上没有海拔超过 8849 米的地方',
    en: 'no place on Earth lies above 8849 m',
  },
  {
    of: 'length',
    breaks: ({ amount }, { before, text }) =>
      amount > 11_100 &&
      /(?:水深|深海|海沟|海底|湖)[^,]{0,6}(?:深度?|达到?|深达|深约|为|约|最深处?)+$/u.test(before) &&
      !/星|卫|地壳|钻|下方|以下|长/u.test(text),
    zh: '地球上没有深过约 11 公里的水域',
    en: 'no water on Earth is deeper than about 11 km',
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
    breaks: ({ amount }, { before }) => trace.some(({ of, most }) => amount > most && of.test(before)),
    zh: '维生素、微量元素等的量不会以这样多的克计，单位可能应为“毫克”或“微克”',
    en: 'vitamins and minerals are not measured in so many grams',
  },
  {
    of: 'length',
    breaks: ({ amount, unit }, { before, text }) =>
      amount > 2.5 &&
      unit !== '光年' &&
      /(?:降[雨水]量|雨量|累计降[雨水])[^,;。]{0,12}$/u.test(before) &&
      /24小时|小时|日|一天|单日|当天|暴雨|过程/u.test(text) &&
      !/年|季|站|距|雨区|雨带|海拔/u.test(text),
    zh: '一场雨的雨量以毫米计，不会以若干米计',
    en: 'no rain of a day measures metres',
  },
  {
    of: 'length',
    breaks: ({ amount, unit }, { before, text }) =>
      unit === '光年' &&
      amount > 9.5e14 &&
      /(?:水星|金星|火星|木星|土星|天王星|海王星|冥王星|月球|太阳)(?:离|距|到|与|和|距离)[^,;。]{0,16}$/u.test(
        before,
      ) &&
      !/银河|银心|星系|恒星|星云|比邻|系外|光年外|星团|半人马/u.test(text),
    zh: '太阳系里的距离远小于 1 光年',
    en: 'distances within the solar system are far below a light year',
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
    of: 'share',
    breaks: ({ amount, unit }, { before, after, text }) =>
      unit !== '百分点' &&
      amount > 100 &&
      !growth.test(before) &&
      (share.test(before) || crowd.test(after) || rest.test(text.slice(-24))),
    zh: '部分占整体的比例超过 100%',
    en: 'a share of more than 100 %',
  },
  {
    of: 'share',
    breaks: ({ amount }, { before }) => amount > 110 && /湿度[^,]{0,8}$/u.test(before) && !/饱和/u.test(before),
    zh: '相对湿度远超过 100%',
    en: 'a relative humidity far above 100 %',
  },
  {
    of: 'speed',
    breaks: ({ amount }, { text }) => amount > lightSpeed && !/膨胀|退行|超光速|视速度/u.test(text),
    zh: '超过真空光速',
    en: 'faster than light',
  },
  {
    of: 'age',
    breaks: ({ value }, { text }) => value > 125 && person.test(text) && !someoneElse.test(text),
    zh: '超过有可靠记录的人类最高年龄（122 岁）',
    en: 'older than any person on reliable record (122 years)',
  },
  {
    of: 'temperature',
    breaks: ({ amount, unit }, { before, text }) =>
      unit !== '°f' &&
      /体温[^,。;]{0,14}$/u.test(before) &&
      (amount < 24 || amount > 45) &&
      !animals.test(text) &&
      !/[降升](?:低|高)?了?$|差|每|之间相/u.test(before),
    zh: '人体体温不可能在 24–45 ℃ 之外',
    en: 'a body temperature outside 24–45 °C',
  },
  {
    of: 'temperature',
    breaks: ({ amount }, { before, text }) =>
      /气温[^,。;]{0,12}$/u.test(before) && (amount < -100 || amount > 65) && !otherWorlds.test(text),
    zh: '地球上从未观测到这样的气温（纪录为 −89.2 ℃ 与 56.7 ℃）',
    en: 'an air temperature never observed on Earth (records: −89.2 °C and 56.7 °C)',
  },
  {
    of: 'degree',
    breaks: ({ value }, { before }) =>
      (value > 90 && /[南北]纬(?:度|线)?[^,东西经]{0,4}$/u.test(before)) ||
      (value > 180 && /[东西]经(?:度|线)?[^,南北纬]{0,4}$/u.test(before)),
    zh: '纬度不超过 90°，经度不超过 180°',
    en: 'latitude ends at 90°, longitude at 180°',
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
  {
    of: 'level',
    breaks: ({ value, unit }, { before, after, text }) =>
      unit === '级' &&
      ((value > 9.9 &&
        (/(?:里氏|震级)[^,]{0,8}$/u.test(before) || /^(?:左右|以上)?的?(?:大|强|特大)?地震/u.test(after))) ||
        (value > 18 && /风力?[^,]{0,6}$/u.test(before))) &&
      !/没有|不可能|不存在|不会/u.test(text),
    zh: '震级有记录以来最高 9.5 级，风力最高 17 级以上',
    en: 'no earthquake has exceeded magnitude 9.5; the wind scale ends above force 17',
  },
  {
    of: 'degree',
    breaks: ({ value }, { before, text }) =>
      value > 12 && /烈度[^,角]{0,6}$/u.test(before) && !/没有|不存在/u.test(text),
    zh: '地震烈度最高 12 度',
    en: 'seismic intensity ends at XII',
  },
]
