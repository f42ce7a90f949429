import type { Limit } from './limit'

const otherWorlds = /星|月球|月面|太阳|舱|宇宙|炉|窑|爆炸|闪电|雷电|火焰|沙面|地表|地面温度|平流|热层|电离层|高空/u

const beyondLand = /全球|世界|地球|各国|海|累计|遥感|卫星|影像|扫描|航拍|观测|人均|太空/u
const ofAll = /全球|世界|地球|各国|海外|华人|累计|人次|历史|出游|旅客|观众|网友|播放|细胞|用户|订单|历来|预计|死于/u
const home = /我国|中国|全国/u

/** More people than live there, by the words for the place. */
const peopled: readonly (readonly [place: RegExp, most: number])[] = [
  [home, 1.46e9],
  [/全省/u, 1.35e8],
  [/全市/u, 3.4e7],
  [/全县/u, 3.2e6],
]

/** The Earth, its weather and the sky. */
/** A house, by the words for it; a town's houses together may cover square kilometres. */
const house = /馆|楼|大厦|医院|学校|校舍|教室|剧院|影院|商场|超市|体育场|车站|航站/u
const housing = /全[市县区省国]|城区|新区|开发区|园区|小镇|社区|累计|各|总共|城市|项目群/u

export const limitsOfWorld: Limit[] = [
  {
    of: 'area',
    breaks: ({ unit, amount }, { before, text }) =>
      /^平方(?:公里|千米)$/u.test(unit) &&
      amount > 2e6 &&
      /(?:建筑|使用|营业|展厅|室内)(?:总)?面积[^,;。\d]{0,6}$/u.test(before) &&
      house.test(text) &&
      !housing.test(text),
    zh: '一座建筑的面积不会以平方公里计，单位可能应为“平方米”',
    en: 'no building covers square kilometres; square metres may be meant',
  },
  {
    of: 'area',
    breaks: ({ amount }, { before }) => amount > 1.1e13 && home.test(before) && !beyondLand.test(before),
    zh: '我国陆地面积约 960 万平方公里',
    en: 'the land of China is about 9.6 million km²',
  },
  {
    of: 'count',
    breaks: ({ value, unit }, { before, after, text }) =>
      /^[人名例位]$/u.test(unit) &&
      !after.startsWith('次') &&
      !ofAll.test(text) &&
      peopled.some(([place, most]) => value > most && place.test(before)),
    zh: '超过当地的总人口',
    en: 'more people than live there',
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
      /(?:水深|深海|海沟|海底|湖[^,一周长]{0,4}深)[^,]{0,6}(?:深度?|达到?|深达|深约|为|约|最深处?)+$/u.test(before) &&
      !/星|卫|地壳|钻|下方|以下|长/u.test(text),
    zh: '地球上没有深过约 11 公里的水域',
    en: 'no water on Earth is deeper than about 11 km',
  },
  {
    of: 'length',
    breaks: ({ amount, unit }, { before, text }) =>
      amount > 0.3 &&
      unit === '厘米' &&
      /(?:降雨|降水|雨量)[^,;。]{0,8}$/u.test(before) &&
      /小时|一天|单日|当天|暴雨/u.test(text) &&
      !/年|季|雪/u.test(text),
    zh: '一场雨的雨量以毫米计，不会以这样多的厘米计',
    en: 'the rain of a day is told in millimetres, and never so many centimetres',
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
