import { describe, expect, test } from 'vitest'
import { unitAt } from '@/review/numbers/unitAt'
import { factTables } from '@/review/rules/numeric/reference/facts'
import { readingOf } from '@/review/rules/numeric/reference/reading'
import { numericHits } from './numericHits'

const found = (text: string) => numericHits(text).map(({ id }) => id)

/** By what makes the figure found or let pass: what is wrong and, beside it, what no numeric rule speaks of. */
const cases: Record<string, { rule: string; wrong: string[]; right: string[] }> = {
  'a thing named once, its figure told later': {
    rule: 'reference-value',
    wrong: [
      '虎鲸是海里的顶级猎手，成年雄性最大的个体，全身长80米左右。',
      '丹顶鹤姿态优雅，站起来身高可达15米。',
      '这种昼伏夜出的刺猬，刚离开母亲时不大，成年后体重也只有800毫克。',
      '洪泽湖在江苏西部，丰水时的湖面面积约为20平方公里。',
      '深圳这些年人来人往，常住人口已超过1.7亿。',
      '奥司他韦要在发病两天内开始吃，成人每次75克。',
      '电水壶烧得快，是因为它的功率有1800千瓦。',
      '地铁自动扶梯旁的灯管用的是25千瓦的日光灯。',
      '一光年是光走一年的路程，大约是94600亿亿公里。',
    ],
    right: [
      '虎鲸是海里的顶级猎手，成年雄性最大的个体，全身长8米左右。',
      '丹顶鹤姿态优雅，站起来身高可达1.5米。',
      '洪泽湖在江苏西部，丰水时的湖面面积约为2000平方公里。',
      '深圳这些年人来人往，常住人口已超过1700万。',
      '奥司他韦要在发病两天内开始吃，成人每次75毫克。',
      '电水壶烧得快，是因为它的功率有1800瓦。',
      '虎鲸的牙齿长10厘米，刚出生的幼鲸体重约180公斤。',
      '深圳的一个街道有人口17万。',
      '啤酒在冷库里保存，一箱重12公斤。',
    ],
  },
  'a thing named in the sentence before': {
    rule: 'reference-value',
    wrong: ['头发长得并不快。它平均每个月大约长10厘米。', '蜂鸟是最小的鸟。它的体重只有2公斤左右。'],
    right: ['头发长得并不快。它平均每个月大约长1厘米。', '蜂鸟是最小的鸟。它的体重只有2克左右。'],
  },
  'a way told in a time, and electricity told in 度': {
    rule: 'reference-value',
    wrong: ['蜗牛很有耐心，一小时大约爬8公里。', '家里的冰箱很省电，一天用电大约80度。'],
    right: ['蜗牛很有耐心，一小时大约爬8米。', '家里的冰箱很省电，一天用电大约0.8度。'],
  },
  'a quantity known by its own name': {
    rule: 'reference-value',
    wrong: ['这片试验田平均亩产只有600毫克。', '栽苗时株距以15米为宜。', '浇筑的路面厚度一般为25米。'],
    right: ['这片试验田平均亩产只有600公斤。', '栽苗时株距以15厘米为宜。', '浇筑的路面厚度一般为25厘米。'],
  },
  'the name of a quantity with words between, or behind its figure': {
    rule: 'dimension-clash',
    wrong: [
      '书库里的相对湿度应常年保持在50℃左右。',
      '养热带鱼，水温最好不低于24厘米。',
      '血清应放在4毫升的低温环境下保存，不要放在4毫升的温度里。',
      '路口的鸣笛声高达90赫兹。',
      '这块石碑重达3米。',
      '新馆占地约2000立方米。',
      '沿着北纬30℃一路向西。',
    ],
    right: [
      '书库里的相对湿度应常年保持在50%左右。',
      '养热带鱼，水温最好不低于24℃。',
      '路口的鸣笛声高达90分贝。',
      '这块石碑重达3吨。',
      '新馆占地约2000平方米。',
      '沿着北纬30度一路向西。',
      '这支5毫升的温度计式滴管很好用。',
    ],
  },
  'scales without unit and voltages': {
    rule: 'impossible-figure',
    wrong: ['金刚石的莫氏硬度为100。', '他的BMI达到240。', '变压器把10伏的高压电送进小区。'],
    right: ['金刚石的莫氏硬度为10。', '他的BMI达到24。', '变压器把10千伏的高压电送进小区。'],
  },
}

describe.for(Object.entries(cases))('%s', ([, { rule, wrong, right }]) => {
  test.for(wrong)('is doubted: %s', (text) => {
    expect(found(text)).toContain(rule)
  })
  test.for(right)('is let pass: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the tables of facts', () => {
  const facts = factTables.flatMap((table) => table.facts)

  test('are many, and tell nothing twice', () => {
    expect(facts.length).toBeGreaterThan(1000)
    const told = facts.map((fact) => JSON.stringify(fact.slice(0, 4)))
    expect(told.filter((one, at, all) => all.indexOf(one) !== at)).toEqual([])
  })

  test('have units that are known, bounds that hold and words that are found', () => {
    for (const [subject, , unit, least, greatest] of facts) {
      const [words = '', also = ''] = subject.split('&')
      expect(unitAt(unit.split('@')[0] ?? '', 0), unit).not.toBeNull()
      expect(least, subject).toBeLessThanOrEqual(greatest)
      expect(() => new RegExp(also, 'u')).not.toThrow()
      for (const word of words.split('|')) expect(readingOf(word).subjects.map(({ end }) => end)).toContain(word.length)
    }
  })

  test('are found at the longest name', () => {
    const { subjects } = readingOf('蜂鸟也是鸟')
    expect(subjects.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 5],
    ])
  })
})
