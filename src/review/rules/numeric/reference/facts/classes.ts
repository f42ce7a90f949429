import type { Facts } from './fact'

const made = '卵|蛋|巢|化石|恐龙|史前|群|总|模型|玩具|雕塑|火箭|飞船|卫星'

/** Whole classes of things, as wide as their members spread: only a slip by a unit or several powers of ten falls outside. */
export const classes: Facts = {
  source: '《中国大百科全书》；Guinness World Records 核定记录',
  facts: [
    ['鸟', 'weight', '公斤', 0.0016, 180, `${made}|食火|鸟粪`],
    ['鸟', 'span', '米', 0.06, 3.8, made],
    ['鲸', 'length', '米', 2, 34, `${made}|座`],
    ['甲虫|昆虫|蛾', 'length', '毫米', 0.1, 640, made],
    ['蛇', 'length', '米', 0.08, 11, made],
    ['蜘蛛', 'length', '毫米', 0.2, 310, `${made}|丝|网`],
    ['青蛙|蟾蜍|树蛙', 'length', '厘米', 0.7, 35, made],
    ['蜥蜴', 'length', '厘米', 1.3, 350, made],
    ['大厦|摩天大楼|电视塔|高楼', 'height', '米', 6, 1010, made],
    ['地铁|公交车', 'speed', '公里/小时', 5, 180, '磁|每天|万'],
    ['步行|散步|快走', 'speed', '公里/小时', 0.8, 11, '车|跑|每天|一天'],
    ['高速公路', 'speed', '公里/小时', 40, 180, '长|里程|网|桥'],
    ['卡车|货车|坦克|公交车', 'weight', '吨', 1, 130, '碳|排放|装|运|货物|矿用'],
    ['火箭', 'height', '米', 1, 150, '飞|高空|轨道|升|上空'],
    ['核电|核电站|机组', 'power', '千瓦', 1e4, 1e8, '全国|全球|总'],
    ['成年人|成人|成年男性|成年女性', 'weight', '公斤', 25, 640, '脑|心|肝|肾|皮|每|骨|血|蛋白|增|减'],
    ['成年人|成人|成年男性|成年女性', 'height', '厘米', 50, 275, '座|坐|增|矮|心'],
    ['姚明', 'height', '厘米', 220, 230],
    ['儿童|孩子|小学生', 'height', '厘米', 40, 200, '增|每年|长|座|桌|岁以下'],
  ],
}
