import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numeralValue } from '@/review/numbers/numeral'
import { quantitiesOf } from '@/review/numbers/quantities'

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

describe('quantities', () => {
  test.for([
    ['气温降到零下三百摄氏度', [[-300, 'temperature']]],
    ['-300°c', [[-300, 'temperature']]],
    ['百分之一百二十', [[120, 'share']]],
    ['五‰', [[0.5, 'share']]],
    ['三成', [[30, 'share']]],
    ['一成不变', []],
    [
      '3~5毫克',
      [
        [3, 'other'],
        [5, 'other'],
      ],
    ],
    ['二〇二六年', []],
    ['1.5倍', [[1.5, 'times']]],
    ['每秒30万公里', [[300_000_000, 'speed']]],
    ['36公里/小时', [[10, 'speed']]],
    ['时速36千米', [[10, 'speed']]],
    ['活到一百五十岁', [[150, 'age']]],
  ] as [string, [number, string][]][])('%s', ([text, expected]) => {
    expect(quantitiesOf(text).map(({ value, dimension }) => [value, dimension])).toEqual(expected)
  })

  test('say where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'水温3万%岁°c每秒公里.,-零下百分之~') }), (text) => {
        for (const quantity of quantitiesOf(text)) expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text)
      }),
    )
  })
})
