import { describe, expect, test } from 'vitest'
import { figuresOf } from '@/review/numbers/quantities'
import { unitAt } from '@/review/numbers/unitAt'
import { numericRules } from '@/review/rules/numeric'
import { tables } from '@/review/rules/numeric/reference'
import { wordsIn } from '@/review/rules/numeric/reference/compiled'
import { sceneOf } from '@/review/scene'
import type { ReviewDocument } from '@/review/types'

const documentOf = (text: string): ReviewDocument => ({
  blocks: [{ id: 'text', role: 'paragraph', text }],
  domain: '',
  department: '',
  sponsored: false,
  aiLabel: 'none',
  sources: null,
  pictures: [],
})

const hits = (text: string) => {
  const scene = sceneOf(documentOf(text), new Date('2026-06-01'))
  return numericRules.flatMap(({ id, find }) => {
    const hitsIn = find(scene)
    return scene.sentences.flatMap((sentence) =>
      hitsIn(sentence).map(({ severity, start, end }) => ({ id, severity, text: sentence.text.slice(start, end) })),
    )
  })
}
const rulesHit = (text: string) => [...new Set(hits(text).map(({ id }) => id))]

/** For each rule: sentences that it speaks of, and true ones beside them that no numeric rule speaks of. */
const cases: Record<string, { wrong: string[]; right: string[] }> = {
  'impossible-figure': {
    wrong: [
      '液氦的温度可以低到零下 280 ℃。',
      '该疗法的治愈率高达 130%。',
      '有 120% 的受访者表示赞同。',
      '这杯水的 pH 约为 -23。',
      '空气的相对湿度达到 150%。',
      '这座城市位于北纬 98 度。',
      '这次里氏 12 级地震造成了严重损失。',
      '这一事件的概率为 1.5。',
      '北半球夏至这天，当地白昼长达 26 小时。',
      '当天最高气温达到 395℃。',
      '他的体温升到 386 ℃。',
    ],
    right: [
      '与去年相比，产量增长了 120%。',
      '强碱的浓溶液 pH 可以略高于 14。',
      '过饱和的云里，相对湿度可以达到 101%。',
      '蜂鸟的体温约为 40 ℃，夜间可降到 18 ℃。',
      '古柏已有 2300 岁。',
      '明天降水概率为 80%。',
      '该国债务占国内生产总值的 120%。',
      '金星表面温度约 460℃。',
    ],
  },
  'parts-sum': {
    wrong: [
      '空气由氮气 78%、氧气 21% 和其他气体 5% 组成。',
      '地球表面海洋占 71%，陆地占 39%。',
      '三类能源占比为 50%、30%、30%。',
      '其中甲类占 45%，乙类占 35%，其他占 30%。',
    ],
    right: [
      '空气由氮气 78%、氧气 21% 和其他气体 1% 组成。',
      '问卷允许多选：喜欢看书的占 65%，喜欢运动的占 58%，其他占 40%。',
      '水占地球表面的 71%，其中海水占 97%，淡水占 3%。',
      '发热者占 85%，咳嗽者占 60%，乏力者占 40%。',
      '甲占 50%，乙占 30%，其余为丙。',
    ],
  },
  'counts-sum': {
    wrong: [
      '全班共 100 人，其中男 45 人，女 65 人。',
      '三组分别为 60 人、58 人、62 人，共 200 人。',
      '共有保护区 36 处，其中国家级 8 处，省级 38 处。',
      '春季约 93 天，夏季约 94 天，秋季约 90 天，冬季约 99 天，合起来是 365 天。',
    ],
    right: [
      '全班共 100 人，其中男 45 人，女 55 人。',
      '全班 46 人，其中近视 29 人，参加合唱 27 人。',
      '三组分别为 60 人、58 人、62 人，共 180 人。',
      '共收治 100 例，其中发热 80 例，咳嗽 60 例。',
      '安装了 32 台 70 万千瓦的机组，另有 2 台 5 万千瓦的机组，总装机容量 2250 万千瓦。',
    ],
  },
  'share-of-count': {
    wrong: ['共检测 200 例，其中 50 例阳性，占 30%。', '研究纳入 400 人，其中 100 人(20%)吸烟。'],
    right: ['共检测 200 例，其中 50 例阳性，占 25%。', '研究纳入 300 人，其中 100 人(33.3%)吸烟。'],
  },
  'decrease-by-multiples': {
    wrong: ['采用新方法后用水量减少了 3 倍。', '费用比原来降低了两倍。', '每亩节约用水 3 倍。'],
    right: ['用水量减少到原来的三分之一。', '风险增加了 3 倍。', '凹透镜把像缩小了 2 倍。'],
  },
  'change-arithmetic': {
    wrong: [
      '产量从 10 吨增加到 30 吨，增长了 3 倍。',
      '产量从 50 吨下降到 40 吨，下降了 50%。',
      '吸烟率由 27.7% 降到 25.8%，下降了 1.9%。',
      '体重从 50 公斤降到 45 公斤，下降了 10 个百分点。',
      '水位从 20 米上升到 25 米，上升了 8 米。',
    ],
    right: [
      '产量从 10 吨增加到 30 吨，增长了 2 倍。',
      '产量从 10 吨增加到 30 吨，是原来的 3 倍。',
      '产量从 50 吨下降到 40 吨，下降了 20%。',
      '吸烟率由 27.7% 降到 25.8%，下降了 1.9 个百分点。',
      '回收量增长了 1.2 倍，由 5 万吨增加到 11 万吨。',
      '绝对风险从 10% 降到 7%，下降了 30%。',
    ],
  },
  'impossible-date': {
    wrong: [
      '2023 年 4 月 31 日晚，多地看到流星雨。',
      '科考队于 2019 年 13 月抵达。',
      '2025 年 2 月 29 日发布。',
      '他于 24 时 75 分被送到医院。',
      '北京时间 25 时发射。',
    ],
    right: [
      '2024 年 2 月 29 日发布。',
      '公历没有 2 月 30 日。',
      '农历二月三十日那天下了雨。',
      '13 月龄的宝宝可以接种。',
      '录像长 25 时 10 分。',
    ],
  },
  'time-order': {
    wrong: [
      '达尔文 1809 年出生，1782 年去世。',
      '爱因斯坦（1955—1879）是物理学家。',
      '冬奥会于 2022 年 2 月 4 日开幕，2 月 2 日闭幕。',
      '他生于 1879 年，1955 年去世，享年 96 岁。',
      '测量始于公元 724 年，结束于公元 715 年。',
    ],
    right: [
      '达尔文 1809 年出生，1882 年去世。',
      '爱因斯坦（1879—1955）是物理学家，享年 76 岁。',
      '冬奥会于 2022 年 2 月 4 日开幕，2 月 20 日闭幕。',
      '亚里士多德（公元前 384 年—公元前 322 年）是古希腊学者。',
      '2010 年的数据比 1990 年的多。',
    ],
  },
  'future-as-past': {
    wrong: ['该病毒在 2069 年首次被发现。'],
    right: ['该病毒在 1969 年首次被发现。', '预计 2060 年前后实现碳中和。', '下一次日全食将发生在 2034 年。'],
  },
  'reversed-range': {
    wrong: ['每次服用 5～3 毫克。', '洗澡的水温为 37～30℃。', '月经初潮多在 15 至 11 岁。'],
    right: [
      '每次服用 3～5 毫克。',
      '夜间气温 -10～-5℃。',
      '体温从 39 降至 37℃。',
      '距今 2 亿～6600 万年。',
      '大小是它的二十分之一到三十分之一。',
    ],
  },
  'mean-outside-extremes': {
    wrong: ['全程最低 3℃、最高 7℃、平均 9℃。'],
    right: ['全程最低 3℃、最高 7℃、平均 5℃。'],
  },
  'dimension-clash': {
    wrong: [
      '他的体重为 70 厘米。',
      '姚先生身高 170 公斤。',
      '足球场的面积约 7140 米。',
      '这台空调功率为 2 千瓦时。',
      '全年用电量 3000 千瓦。',
      '电池容量为 5000 毫安。',
      '室内温度保持在 26%。',
      '全年降水量为 800 毫升。',
      '长期暴露在 85 赫兹以上的噪声中会损伤听力。',
      '客厅面积 30 立方米。',
    ],
    right: [
      '他的体重为 70 公斤。',
      '水占体重的 60%。',
      '这台空调功率为 2 千瓦。',
      '全年用电量 3000 千瓦时。',
      '电池容量为 5000 毫安时。',
      '全年降水量为 800 毫米。',
      '光在一年里走过的距离叫光年。',
    ],
  },
  'unit-conversion': {
    wrong: ['风速约为每秒 33 米，折合每小时将近 12 公里。', '1 英里等于 160 米。', '跑道长 3 公里（约 300 米）。'],
    right: ['风速约为每秒 33 米，折合每小时将近 120 公里。', '1 英里等于 1609 米。', '体温 37℃（98.6℉）。'],
  },
  'known-date': {
    wrong: [
      '1996 年 7 月 20 日，阿波罗 11 号登上月球。',
      'DNA 双螺旋结构由沃森和克里克于 1935 年提出。',
      '汶川大地震发生在 2018 年 5 月 12 日。',
    ],
    right: [
      '1969 年 7 月 20 日，阿波罗 11 号登上月球。',
      '2018 年是汶川地震十周年。',
      '弗莱明因发现青霉素获得 1945 年诺贝尔生理学或医学奖。',
      '沃森 1928 年出生，1953 年提出双螺旋结构。',
    ],
  },
  'reference-value': {
    wrong: [
      '月球到地球的平均距离约为 384400 米。',
      '光速约为 30 万公里/小时。',
      '声音在空气中的传播速度约为 340 公里/秒。',
      '珠穆朗玛峰海拔 88486 米。',
      '珠穆朗玛峰是世界最高峰。它的海拔为 88486 米。',
      '地球赤道周长约 4 万米。',
      '成人心率每分钟约 700 次。',
      '成年人每天食盐摄入量不超过 50 克。',
      '成年人每天推荐摄入维生素 D 10 毫克。',
      '成人每天推荐摄入碘 120 毫克。',
      '人体含水约占体重的 7%。',
      '人体有 2060 块骨头。',
      '碳-14 的半衰期约为 5730 天。',
      '标准大气压下，纯铁的熔点约 15380℃。',
      '收缩压正常值低于 1200 毫米汞柱。',
      '成年人空腹血糖为 39～61 毫摩尔/升。',
      '恐龙大约在 660 万年前灭绝。',
      '世界人口已超过 8 亿。',
      '成年人每天应喝水 1500 至 1700 升。',
      '正常血压低于 120/80 千帕。',
    ],
    right: [
      '月球到地球的平均距离约为 384400 公里。',
      '光速约为 30 万公里/秒。',
      '声音在水中的传播速度约为 1500 米/秒。',
      '珠穆朗玛峰海拔 8848.86 米，大本营海拔 5200 米。',
      '蓝鲸的心率每分钟只有 8 次。',
      '成年人每天食盐摄入量不超过 5 克。',
      '每 100 克牛奶含钙 100 毫克，成人每天需要钙 800 毫克。',
      '新生儿约有 300 块骨头。',
      '太阳的直径是地球的 109 倍。',
      '孩子的身高平均高出 2.3 厘米。',
      '6600 万年前，恐龙灭绝了。',
      '高压锅内水的沸点可以达到 120℃。',
      '成年人运动时心率可以达到每分钟 170 次。',
      '火星与地球的距离在 5500 万公里到 4 亿公里之间。',
      '咸水占地球上的水的 97.5%，其余是淡水。',
      '刚出生的长颈鹿身高就有 1.8 米。',
      '太阳系里最大的行星是木星。半径约 69911 公里。',
      '如果地球的半径只有 63 公里，引力就会小得多。',
    ],
  },
}

test('every numeric rule has its table', () => {
  expect(Object.keys(cases).sort()).toEqual(numericRules.map(({ id }) => id).sort())
})

describe.for(Object.entries(cases))('%s', ([id, { wrong, right }]) => {
  test.for(wrong)('speaks of: %s', (text) => {
    expect(rulesHit(text)).toContain(id)
  })
  test.for(right)('says nothing, nor does another numeric rule, of: %s', (text) => {
    expect(hits(text)).toEqual([])
  })
})

test('a figure that the text itself refutes is nobody’s error', () => {
  expect(hits('“光速是 30 万公里/小时”是谣言。')).toEqual([])
})

test('the finding stands on the figure, and says what it should be', () => {
  expect(hits('人体有 2060 块骨头。')).toEqual([{ id: 'reference-value', severity: 'high', text: '2060 块' }])
})

describe('the tables of well-known quantities', () => {
  const rows = tables.flatMap((table) => table.rows)

  test('are many, and name no quantity twice', () => {
    expect(rows.length).toBeGreaterThan(150)
    const names = rows.map(([name, , , what]) => `${name}${what.startsWith('~') ? ' anywhere' : ''}`)
    expect(names.filter((name, at, all) => all.indexOf(name) !== at)).toEqual([])
  })

  test.for(rows)('%s has a unit that is known and bounds that hold', ([, , , what, unit, least, greatest]) => {
    expect(unitAt(unit.split(/[@|]/)[0] ?? '', 0)).not.toBeNull()
    expect(least).toBeLessThanOrEqual(greatest)
    for (const word of what.replace('~', '').split('|')) expect(wordsIn(word).map(({ end }) => end)).toContain(word.length)
  })
})

test.for(['3', '3~', '一', '百', '100%', '2023年', '从1', '占5%', '每分钟', '1-', '共5人,'])(
  'a text of nothing but %j is read within seconds',
  { timeout: 20_000 },
  (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length))
    const start = performance.now()
    hits(text)
    figuresOf(text)
    expect(performance.now() - start).toBeLessThan(8000)
  },
)
