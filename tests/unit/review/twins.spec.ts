import { describe, expect, test } from 'vitest'
import { rumourEntry } from '@/review/rumourEntry'
import { twinsAmong } from '@/review/twins'
import { shippedLibrary } from '@/review/shippedLibrary'

const shipped = shippedLibrary()
const entry = (id: string, claim: string, status: 'active' | 'draft' | 'retired' = 'active') =>
  rumourEntry.parse({ id, claim, status })
const told = (...entries: ReturnType<typeof entry>[]) =>
  twinsAmong([...entries, ...shipped], new Set(entries.map(({ id }) => id))).map(([one, twin]) => [one.id, twin.id])

describe('entries of a library that say the same', () => {
  test.each([
    ['喝醋可以软化血管', 'rumour-vinegar-vessels'],
    ['网传“喝浓茶能解酒”', 'food-strong-tea-sober'],
    ['接种疫苗会引起孤独症吗？', 'rumour-vaccine-autism'],
  ])('%s is pointed out beside %s', (claim, twin) => {
    expect(told(entry('new', claim))).toEqual([['new', twin]])
  })

  test.each(['喝醋能去除水垢里的重金属', '喝浓茶会把胃喝坏', '打疫苗会变成左撇子'])('%s is another rumour', (claim) => {
    expect(told(entry('new', claim))).toEqual([])
  })

  test('two new ones are told once, drafts too, retired ones never', () => {
    const [one, other] = ['绿叶菜打了蜡才这么亮', '绿叶菜这么亮是打了蜡']
    expect(told(entry('one', one), entry('other', other, 'draft'))).toEqual([['one', 'other']])
    expect(told(entry('one', one), entry('other', other, 'retired'))).toEqual([])
  })

  test('what was there before is not gone through again', () => {
    expect(twinsAmong(shipped, new Set())).toEqual([])
  })
})
