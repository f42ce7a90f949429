import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forecastQuota } from '@/quota/forecast'

const forecast = (asOf: string, published: number, inReview = 0, target = 12) =>
  forecastQuota({ target, published, inReview, year: 2026, asOf: new Date(asOf) })

test.for([
  { at: '2026-06-01', published: 12, status: 'met' },
  { at: '2026-06-01', published: 15, status: 'met' },
  { at: '2026-01-10', published: 0, status: 'on-track' },
  { at: '2026-03-01', published: 0, status: 'at-risk' },
  { at: '2026-07-10', published: 6, status: 'on-track' },
  { at: '2026-07-10', published: 5, status: 'at-risk' },
  { at: '2026-08-01', published: 0, status: 'behind' },
  { at: '2026-12-20', published: 11, status: 'at-risk' },
  { at: '2026-12-20', published: 10, status: 'behind' },
  { at: '2026-12-31T15:59:59Z', published: 11, status: 'at-risk' },
  { at: '2026-12-31T16:00:00Z', published: 11, status: 'behind' },
  { at: '2027-02-01', published: 12, status: 'met' },
  { at: '2025-12-01', published: 0, status: 'on-track' },
])('$published of 12 on $at is $status', ({ at, published, status }) => {
  expect(forecast(at, published).status).toBe(status)
})

test('what is under review still helps while the year lasts, and not after it', () => {
  expect(forecast('2026-12-20', 9, 2).status).toBe('at-risk')
  expect(forecast('2026-12-20', 9, 1).status).toBe('behind')
  expect(forecast('2027-01-05', 11, 1).status).toBe('behind')
})

test('the numbers it used are told', () => {
  expect(forecast('2026-07-02T04:00:00Z', 4, 3)).toEqual({
    status: 'at-risk',
    elapsed: 0.5,
    dueByNow: 6,
    remaining: 8,
    unwritten: 5,
    withinReach: 12,
  })
})

test('a department that owes nothing has met its target', () => {
  expect(forecast('2026-07-01', 0, 0, 0).status).toBe('met')
})

test('one piece more never makes it worse, one day more never better', () => {
  const order = ['behind', 'at-risk', 'on-track', 'met']
  const rank = (day: number, published: number, inReview: number) =>
    order.indexOf(forecast(new Date(Date.UTC(2026, 0, day)).toISOString(), published, inReview).status)
  fc.assert(
    fc.property(fc.nat(400), fc.nat(14), fc.nat(4), (day, published, inReview) => {
      const now = rank(day, published, inReview)
      expect(rank(day, published + 1, inReview)).toBeGreaterThanOrEqual(now)
      expect(rank(day, published, inReview + 1)).toBeGreaterThanOrEqual(now)
      expect(rank(day + 1, published, inReview)).toBeLessThanOrEqual(now)
    }),
  )
})
