import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountsOf } from '@/review/numbers/amounts'
import { bySentence } from '@/review/numbers/bySentence'
import { clocksOf } from '@/review/numbers/clocks'
import { datesOf, isImpossible } from '@/review/numbers/dates'
import { durationsOf } from '@/review/numbers/durations'
import { numeralValue } from '@/review/numbers/numeral'
import { figuresOf, quantitiesOf } from '@/review/numbers/quantities'
import { remembering } from '@/review/numbers/remembering'

test.for([
  ['1,200', 1200],
  ['3.5万', 35_000],
  ['1000万', 10_000_000],
  ['30万亿', 3e13],
  ['十', 10],
  ['十五', 15],
  ['一百零五', 105],
  ['一百二', 120],
  ['三千二百零五', 3205],
  ['两亿', 200_000_000],
  ['一亿三千万', 130_000_000],
  ['二〇二六', 2026],
  ['三点一四', 3.14],
  ['零', 0],
  ['半', 0.5],
  ['1亿3000万', 130_000_000],
  ['1万2千', 12_000],
  ['12 345 678', 12_345_678],
  ['3×10^8', 3e8],
  ['9.1×10-31', 9.1e-31],
  ['三点五万', 35_000],
  ['一万五', 15_000],
  ['一万零五', 10_005],
  ['两亿三', 230_000_000],
  ['2千5百万', 25_000_000],
] as const)('%s is %d', ([text, value]) => {
  expect(numeralValue(text)).toBe(value)
})

test.for(['', '亿人', '点五', '一二三百'])('%j is no numeral, never a silent 0', (text) => {
  expect(numeralValue(text)).toBeNull()
})

const spelled = (value: number): string => {
  const signs = '零一二三四五六七八九'
  const group = (part: number) =>
    [1000, 100, 10, 1]
      .map((unit, at) => ({ digit: Math.floor(part / unit) % 10, name: ['千', '百', '十', ''][at] }))
      .reduce((text, { digit, name }) => {
        if (digit === 0) return text === '' || text.endsWith('零') ? text : `${text}零`
        return `${text}${signs[digit]}${name}`
      }, '')
      .replace(/零$/, '')
  const [high, low] = [Math.floor(value / 10_000), value % 10_000]
  if (high === 0) return group(low) || '零'
  return `${group(high)}万${low > 0 && low < 1000 ? '零' : ''}${group(low)}`
}

test('any number below a hundred million is read from Chinese and from Arabic signs', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (value) => {
      expect(numeralValue(spelled(value))).toBe(value)
      expect(numeralValue(value.toLocaleString('en-US'))).toBe(value)
    }),
  )
})

const shown = (text: string) =>
  figuresOf(text).map(({ amount, dimension }) => [Number(amount.toPrecision(6)), dimension])

describe('quantities', () => {
  test.for([
    ['气温降到零下三百摄氏度', [[-300, 'temperature']]],
    ['-300°c', [[-300, 'temperature']]],
    ['98.6°f', [[37, 'temperature']]],
    ['百分之一百二十', [[120, 'share']]],
    ['四分之一', [[25, 'share']]],
    ['五‰', [[0.5, 'share']]],
    ['三成', [[30, 'share']]],
    ['一成不变', []],
    ['寿命可达1500年', [[1500 * 31_557_600, 'time']]],
    ['始建于1500年', []],
    ['患者已达2.4亿', [[2.4e8, 'count']]],
    [
      '时速八十公里、水深两毫米',
      [
        [22.2222, 'speed'],
        [2e-3, 'length'],
      ],
    ],
    [
      '3~5毫克',
      [
        [3e-6, 'mass'],
        [5e-6, 'mass'],
      ],
    ],
    [
      '3~5万公里',
      [
        [3e7, 'length'],
        [5e7, 'length'],
      ],
    ],
    [
      '-5~-2°c',
      [
        [-5, 'temperature'],
        [-2, 'temperature'],
      ],
    ],
    ['二〇二六年', []],
    ['公元724年', []],
    ['5730年', [[180_825_000_000, 'time']]],
    ['1.5倍', [[1.5, 'times']]],
    ['每秒30万公里', [[300_000_000, 'speed']]],
    ['36公里/小时', [[10, 'speed']]],
    ['时速36千米', [[10, 'speed']]],
    [
      '每分钟跳动60至90次',
      [
        [1, 'frequency'],
        [1.5, 'frequency'],
      ],
    ],
    ['7.0毫摩尔/升', [[7, 'molarity']]],
    ['每升7毫摩尔', [[7, 'molarity']]],
    ['80mg/100ml', [[0.8, 'density']]],
    ['2250万千瓦', [[2.25e10, 'power']]],
    ['8千米', [[8000, 'length']]],
    ['一个半小时', [[5400, 'time']]],
    ['活到一百五十岁', [[150, 'age']]],
    ['5g网络', []],
    ['pm2.5和维生素b12', []],
    ['3月', []],
    ['几十公里，数百万人', []],
    ['第3次', [[3, 'count']]],
  ] as [string, [number, string][]][])('%s', ([text, expected]) => {
    expect(shown(text)).toEqual(expected)
  })

  test('durations and small counts are figures, but nobody measured them', () => {
    expect(quantitiesOf('3天里吃了5个苹果')).toEqual([])
    expect(quantitiesOf('一天走了5公里')).toHaveLength(1)
  })

  test('say where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'水温3万%岁°c每秒公里.,-零下百分之~') }), (text) => {
        for (const quantity of figuresOf(text)) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
      }),
    )
  })
})

const measuredIn = (text: string) =>
  figuresOf(text)
    .map(({ amount, dimension }) => `${Number(amount.toPrecision(6))} ${dimension}`)
    .join(', ')

describe('numerals beside other signs', () => {
  test.for([
    ['周六一万二千人', '12000 count'],
    ['本周六一万二千人', '12000 count'],
    ['星期三四百人', '400 count'],
    ['周五五十人', '50 count'],
    ['一周六十人', '604800 time, 60 count'],
    ['统一六国', '6 count'],
    ['唯一一个', '1 count'],
    ['周三三点', ''],
    ['一三五组', ''],
    ['三五分钟', ''],
    ['八万尾', '80000 count'],
    ['五千多万次', '50000000 count'],
    ['300余亿吨', '30000000000000 mass'],
    ['五千多次', '5000 count'],
    ['三百一斤', ''],
    ['五百两银子', ''],
    ['一万五千米', '15000 length'],
    ['三万五千克', '35 mass'],
    ['两万五千瓦', '25000 power'],
    ['三万五千千瓦', '35000000 power'],
    ['两千五百千米', '2500000 length'],
    ['一千二百帕', '1200 pressure'],
    ['一千零一十三百帕', '101300 pressure'],
    ['32台70万千瓦', '32 count, 700000000 power'],
    ['三到五万公里', '30000000 length, 50000000 length'],
    ['三到五千米', '3000 length, 5000 length'],
    ['20±2°c', '20 temperature'],
    ['1/2片', '0.5 count'],
    ['3/4英寸', '0.01905 length'],
    ['120/80毫米汞柱', '15998.6 pressure, 10665.8 pressure'],
    ['2/3的人', ''],
    ['下午三点二十人到齐', '20 count'],
    ['三点二公里', '3200 length'],
  ] as const)('%s: %s', ([text, expected]) => {
    expect(measuredIn(text)).toBe(expected)
  })
})

describe('units', () => {
  test.for([
    ['三百平方英尺', '27.8709 area'],
    ['降低了3个分贝', '3 sound'],
    ['三分之一日照', '33.3333 share'],
    ['三分之二天空', '66.6667 share'],
    ['三天空闲', '259200 time'],
    ['三角分布', ''],
    ['一八六厘米', '1.86 length'],
    ['两块10号电池', '2 count'],
    ['9秒8提高了', '9.8 time'],
    ['百分之十二到2020年', '12 share'],
    ['25mev', ''],
    ['五立方毫米', '5e-9 volume'],
    ['二十平米', '20 area'],
    ['2.5平方铜线', ''],
    ['0.4微特斯拉', '4e-7 field'],
    ['1000兆贝可', '1000000000 activity'],
    ['三千欧', '3000 resistance'],
    ['三千欧元', '3000 money'],
    ['五千帕金森病人', ''],
    ['三千安全员', ''],
    ['7时32分升空', ''],
    ['2分升', '0.0002 volume'],
    ['三刻钟', '2700 time'],
    ['每分钟3000转', '50 frequency'],
    ['一转眼', ''],
    ['三个世纪', '9467280000 time'],
    ['十九世纪', ''],
    ['二十世纪80年代', ''],
    ['9个半月', '24983100 time'],
    ['两个多月', ''],
    ['三个大气压', '303975 pressure'],
    ['四个电子伏特', '6.408e-19 energy'],
    ['三千牛奶', ''],
    ['一斤二两', '0.6 mass'],
    ['两个牛栏', '2 count'],
    ['一个希腊字母', '1 count'],
    ['7:10开', ''],
    ['5800开', '5526.85 temperature'],
    ['前15吨每吨3元', '15000 mass, 3 money'],
    ['15毫克每千克', '0.000015 content'],
    ['4k电视', ''],
    ['77k左右', '-196.15 temperature'],
    ['-3.00d', ''],
    ['每周三下午', ''],
    ['10的8次方', ''],
    ['一次性', ''],
    ['三次', '3 count'],
  ] as const)('%s: %s', ([text, expected]) => {
    expect(measuredIn(text)).toBe(expected)
  })
})

describe('decimals behind a unit and parts of one', () => {
  test.for([
    ['一米八六的人', '1.86 length'],
    ['1米75', '1.75 length'],
    ['一米零五', '1.05 length'],
    ['两米三', '2.3 length'],
    ['十米一盏灯', '10 length, 1 count'],
    ['五米三个坑', '5 length, 3 count'],
    ['两块五一斤', '2.5 money'],
    ['九块九一盆', '9.9 money'],
    ['三块六边形', '3 count'],
    ['五成三', '53 share'],
    ['三成二十岁', '30 share, 20 age'],
    ['9秒58', '9.58 time'],
    ['1秒30米', '1 time, 30 length'],
    ['1500米3:26', '1500 length'],
    ['三斤二两', '1.6 mass'],
    ['百分之四十到六十', '40 share, 60 share'],
    ['百分之三到五年', '3 share, 157788000 time'],
    ['百分之十几', ''],
    ['百分之一几乎没有', '1 share'],
    ['千分之一秒', '0.001 time'],
    ['三分之一年轻人', '33.3333 share'],
    ['百分之三十克', '30 share'],
  ] as const)('%s: %s', ([text, expected]) => {
    expect(measuredIn(text)).toBe(expected)
  })

  test.for(['一半卡住', '一半人', '上半年', '十字路口', '万一卡住', '三伏', '五台山', '百八十斤'])(
    '%s is a word, and no count',
    (text) => {
      expect(figuresOf(text)).toEqual([])
    },
  )

  test.for([
    ['8分20秒', [500, 0.5]],
    ['一米八六', [1.86, 0.005]],
    ['五千多万粒', [5e7, 1e7]],
    ['四十分之一秒', [0.025, 0.00125]],
  ] as const)('how exactly %s is told', ([text, expected]) => {
    expect(amountsOf(text).map(({ amount, slack }) => [amount, Number(slack.toPrecision(6))])).toEqual([expected])
  })

  test.for(['9时50分45秒', '拨打120。', '碳14只剩', '400整除', '二氧化硫、二氧化碳和二氧化氮', '68平方度'])(
    'nothing is counted in %s',
    (text) => {
      expect(amountsOf(text)).toEqual([])
    },
  )
})

describe('clocks and durations', () => {
  test.for([
    ['8时至16时', [480, 960]],
    ['时间:9时', [540]],
    ['两点一刻', [135]],
    ['八点五分', [485]],
    ['八点零五分', [485]],
    ['十四时二十八分', [868]],
    ['今晚零点半', [1470]],
    ['零时三十分', [30]],
    ['三点五公里', []],
    ['百分之二点三', []],
    ['3点5公里', []],
    ['3点建议', []],
    ['十二时辰', []],
    ['轰动一时', []],
    ['差五分八点', []],
    ['20时四次观测', [1200]],
  ] as const)('%s', ([text, minutes]) => {
    expect(clocksOf(text).map((clock) => clock.minutes)).toEqual(minutes)
  })

  test.for([
    ['一刻钟', [15]],
    ['三刻钟后', [45]],
    ['半小时', [30]],
    ['二十七八天', []],
    ['三五天', []],
    ['一九五三年', []],
    ['一半年轻人', []],
    ['三分之一个小时', []],
  ] as const)('%s lasts %j minutes', ([text, minutes]) => {
    expect(durationsOf(text).map(({ value }) => value)).toEqual(minutes)
  })
})

describe('dates', () => {
  test.for([
    ['2023年4月31日', true],
    ['2023年4月30日', false],
    ['2024年2月29日', false],
    ['2023年2月29日', true],
    ['1900年2月29日', true],
    ['2000-02-29', false],
    ['2月29日', false],
    ['2月30号', true],
    ['2019年13月', true],
    ['2019年12月', false],
    ['二〇二三年九月三十一日', true],
  ] as const)('%s exists in no calendar: %s', ([text, expected]) => {
    expect(datesOf(text).map(isImpossible)).toEqual([expected])
  })

  test('a year before the common era is negative', () => {
    expect(datesOf('公元前221年').map(({ year }) => year)).toEqual([-221])
  })
})

test('what was forgotten is read anew, and an answer of null is kept', () => {
  const asked: string[] = []
  const read = remembering((text) => {
    asked.push(text)
    return text.length > 1 ? text.length : null
  })
  expect([read('一'), read('一'), read('三千'), read('三千')]).toEqual([null, null, 2, 2])
  expect(asked).toEqual(['一', '三千'])
  for (let at = 0; at < 600; at += 1) read(`第${at}句`)
  expect(read('三千')).toBe(2)
  expect(asked.filter((text) => text === '三千')).toHaveLength(2)
})

describe('a reading by sentences', () => {
  const placesOfA = (text: string) => [...text.matchAll(/a/gu)].map(({ index }) => ({ start: index, end: index + 1 }))

  test('tells where things stand in the whole text', () => {
    const text = fc
      .array(fc.constantFrom('a', '9', '。', '!', ';', '”', ','), { maxLength: 30 })
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(text, (words) => {
        expect(bySentence(placesOfA)(words)).toEqual(placesOfA(words))
      }),
    )
  })

  test('reads no sentence twice', () => {
    const asked: string[] = []
    const read = bySentence((sentence) => {
      asked.push(sentence)
      return placesOfA(sentence)
    })
    read('b。')
    read('a!b。')
    read('a!')
    expect(asked).toEqual(['b。', 'a!'])
  })
})
