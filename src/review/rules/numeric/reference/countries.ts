import type { Row, Sourced } from './row'

/** Name, people in millions about 2020 to 2025, and area in thousands of square kilometres. */
const countries: readonly (readonly [name: string, people: number, area: number])[] = [
  ['美国', 335, 9500],
  ['印度', 1420, 3100],
  ['印度尼西亚|印尼', 278, 1905],
  ['巴基斯坦', 241, 840],
  ['尼日利亚', 224, 924],
  ['巴西', 213, 8515],
  ['孟加拉国', 171, 148],
  ['俄罗斯', 145, 17_100],
  ['墨西哥', 129, 1964],
  ['日本', 124.5, 378],
  ['埃塞俄比亚', 126, 1104],
  ['菲律宾', 115, 300],
  ['埃及', 110, 1001],
  ['越南', 99, 331],
  ['伊朗', 89, 1648],
  ['土耳其', 85, 784],
  ['德国', 84, 357],
  ['泰国', 70, 513],
  ['英国', 68, 244],
  ['法国', 67, 600],
  ['南非', 61, 1219],
  ['意大利', 59.5, 301],
  ['缅甸', 54.5, 677],
  ['韩国', 51.7, 100],
  ['西班牙', 48, 506],
  ['阿根廷', 46, 2780],
  ['波兰', 38, 313],
  ['沙特', 34, 2150],
  ['加拿大', 39.5, 9980],
  ['马来西亚', 33.5, 330],
  ['澳大利亚', 26.3, 7690],
  ['荷兰', 17.8, 41.5],
  ['比利时', 11.7, 30.5],
  ['瑞典', 10.5, 450],
  ['葡萄牙', 10.4, 92],
  ['瑞士', 8.8, 41.3],
  ['以色列', 9.5, 25],
  ['新加坡', 5.8, 0.73],
  ['丹麦', 5.9, 43],
  ['芬兰', 5.6, 338],
  ['挪威', 5.5, 385],
  ['新西兰', 5.2, 268],
  ['爱尔兰', 5.2, 70],
  ['冰岛', 0.385, 103],
  ['蒙古国', 3.4, 1565],
  ['马尔代夫', 0.52, 0.3],
  ['不丹', 0.78, 38],
  ['尼泊尔', 30, 147],
  ['朝鲜', 26, 123],
  ['古巴', 11, 110],
  ['智利', 19.5, 756],
  ['秘鲁', 34, 1285],
  ['肯尼亚', 55, 583],
  ['卢旺达', 14, 26.3],
]

/** Of a country none of its parts is meant. */
const wholly = '首都|省|州|市|'
const otherPeople =
  '华人|留学|游客|增|减|城市人口|农村|劳动|老年|老龄|贫困|人口密度|患|死|世纪|年前|预计|将|(?<!冰)岛|曾|古|占|第.*人口|1[0-9]\\d\\d年'
const otherArea = '森林|耕地|国家公园|湖|沙漠|海域|(?<!冰)岛|火|农|冰|保护|增|减|林|草|灌|种|专属|水域'
const [least, greatest] = [0.82, 1.18]

/** 广东面积, but not 广东的某某保护区面积. */
const directly = '(?:省|市|自治区)?(?:的|全省|全市|全区|总|常住|国土|土地|陆地|行政区|区域)*(?:人口|面积)'

const peopleOf = ([name, millions]: (typeof countries)[number], more = '', not = ''): Row => [
  `${name.split('|')[0] ?? name}的人口`,
  `the people of ${name.split('|')[0] ?? name}`,
  `(?:${name})${more}`,
  '人口',
  '人',
  millions * 1e6 * least,
  millions * 1e6 * greatest,
  `${not}${otherPeople}`,
]
const areaOf = ([name, , thousands]: (typeof countries)[number], more = '', not = ''): Row => [
  `${name.split('|')[0] ?? name}的面积`,
  `the area of ${name.split('|')[0] ?? name}`,
  `(?:${name})${more}`,
  '国土面积|领土面积|陆地面积|总面积|面积',
  '平方公里',
  thousands * 1e3 * least,
  thousands * 1e3 * greatest,
  `${not}${otherArea}`,
]

/** The provinces with the people of the census of 2020, in millions, and area in thousands of square kilometres. */
const provinces: typeof countries = [
  ['广东', 126, 180],
  ['山东', 101.5, 158],
  ['河南', 99, 167],
  ['江苏', 84.7, 107],
  ['四川', 83.7, 486],
  ['河北', 74.6, 188],
  ['湖南', 66.4, 212],
  ['浙江', 64.6, 105],
  ['安徽', 61, 140],
  ['湖北', 57.7, 186],
  ['广西', 50.1, 237],
  ['云南', 47.2, 394],
  ['江西', 45.2, 167],
  ['辽宁', 42.6, 148],
  ['福建', 41.5, 124],
  ['陕西', 39.5, 206],
  ['贵州', 38.6, 176],
  ['山西', 34.9, 157],
  ['重庆', 32, 82.4],
  ['黑龙江省', 31.8, 473],
  ['新疆', 25.9, 1660],
  ['甘肃', 25, 426],
  ['上海', 24.9, 6.34],
  ['吉林省', 24, 187],
  ['北京', 21.9, 16.4],
  ['海南', 10.1, 35.4],
  ['宁夏', 7.2, 66.4],
  ['青海省', 5.9, 722],
  ['西藏', 3.65, 1228],
]

/** How many live where, and on how much land. */
export const nations: readonly Sourced[] = [
  {
    source: '联合国《世界人口展望》；外交部国家概况；第七次全国人口普查公报；自然资源部',
    rows: [
      ...countries.flatMap((country) => [peopleOf(country, '', wholly), areaOf(country, '', wholly)]),
      ...provinces.flatMap((province) => [peopleOf(province, directly), areaOf(province, directly)]),
    ],
  },
]
