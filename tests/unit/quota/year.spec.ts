import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarYear, monthIndex, yearStart } from '@/quota/year'

test.for([
  { at: '2026-12-31T15:59:59.999Z', year: 2026, month: 11 },
  { at: '2026-12-31T16:00:00.000Z', year: 2027, month: 0 },
  { at: '2026-02-28T16:00:00.000Z', year: 2026, month: 2 },
])('$at is month $month of $year', ({ at, year, month }) => {
  expect(calendarYear(new Date(at))).toBe(year)
  expect(monthIndex(new Date(at))).toBe(month)
})

test('agrees with the time zone data of the platform on every moment since 1992', () => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric' })
  fc.assert(
    fc.property(fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (at) => {
      expect(`${monthIndex(at) + 1}/${calendarYear(at)}`).toBe(parts.format(at))
    }),
  )
})

test('a year begins where the one before ends', () => {
  for (const year of [2024, 2026, 2027]) {
    expect(calendarYear(yearStart(year))).toBe(year)
    expect(calendarYear(yearStart(year) - 1)).toBe(year - 1)
  }
})
