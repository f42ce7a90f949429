import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySentence } from '@/review/numbers/bySentence'
import { numeralValue } from '@/review/numbers/numeral'
import { datesOf, isImpossible } from '@/review/numbers/dates'
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
