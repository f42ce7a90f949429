import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qualityOf, type JudgedClaim } from '@/review/quality'
import { risks, verdicts, type Verdict } from '@/review/types'

const judged = (changes: Partial<JudgedClaim> = {}): JudgedClaim => ({
  field: 'food',
  rules: [],
  model: '',
  engineVerdict: 'insufficient',
  engineRisk: 'none',
  expertVerdict: 'supported',
  ...changes,
})
const pairs = (count: number, engineVerdict: Verdict, expertVerdict: Verdict) =>
  Array.from({ length: count }, () => judged({ engineVerdict, expertVerdict }))

describe('agreement beyond chance (κ)', () => {
  test('is 0.4 for the textbook table of 20, 5, 10 and 15', () => {
    const claims = [
      ...pairs(20, 'refuted', 'refuted'),
      ...pairs(5, 'refuted', 'supported'),
      ...pairs(10, 'supported', 'refuted'),
      ...pairs(15, 'supported', 'supported'),
    ]
    const { agreement, kappa } = qualityOf(claims).all
    expect(agreement).toBe(0.7)
    expect(kappa).toBeCloseTo(0.4, 12)
  })
  test('is 1 when they always agree, 0 at chance, negative below it', () => {
    const same = [...pairs(3, 'refuted', 'refuted'), ...pairs(2, 'supported', 'supported')]
    expect(qualityOf(same).all.kappa).toBe(1)
    const chance = verdicts.flatMap((one) => verdicts.flatMap((other) => pairs(1, one, other)))
    expect(qualityOf(chance).all.kappa).toBe(0)
    expect(qualityOf([...pairs(2, 'refuted', 'supported'), ...pairs(2, 'supported', 'refuted')]).all.kappa).toBe(-1)
  })
  test('is unknown without verdicts, and where both always say the same word', () => {
    expect(qualityOf([]).all.kappa).toBeNull()
    expect(qualityOf(pairs(5, 'refuted', 'refuted')).all.kappa).toBeNull()
  })
})

describe('a warning of the reader', () => {
  test.each(verdicts)('is what it calls %s when it is refuted or misleading', (engineVerdict) => {
    const { flagged } = qualityOf([judged({ engineVerdict })]).all
    expect(flagged).toBe(['refuted', 'misleading'].includes(engineVerdict) ? 1 : 0)
  })
  test.each(risks)('is what it gives the risk %s from medium on', (engineRisk) => {
    const { flagged } = qualityOf([judged({ engineRisk })]).all
    expect(flagged).toBe(['medium', 'high', 'blocker'].includes(engineRisk) ? 1 : 0)
  })
  test.each(verdicts)('is right when the expert says %s and finds fault by that', (expertVerdict) => {
    const { both, wrong } = qualityOf([judged({ engineVerdict: 'refuted', expertVerdict })]).all
    const isFault = ['refuted', 'misleading', 'outdated', 'conflicting'].includes(expertVerdict)
    expect([both, wrong]).toEqual(isFault ? [1, 1] : [0, 0])
  })
})

test('precision and recall are shares of what was flagged and of what was wrong, and unknown of nothing', () => {
  const claims = [
    ...pairs(3, 'refuted', 'refuted'),
    ...pairs(1, 'refuted', 'supported'),
    ...pairs(2, 'insufficient', 'outdated'),
    ...pairs(4, 'insufficient', 'supported'),
  ]
  expect(qualityOf(claims).all).toMatchObject({
    count: 10,
    flagged: 4,
    wrong: 5,
    both: 3,
    precision: 0.75,
    recall: 0.6,
  })
  expect(qualityOf(pairs(1, 'insufficient', 'supported')).all).toMatchObject({ precision: null, recall: null })
})

test('fields, models and rules are told apart; a rule answers for the claims in which it fired', () => {
  const { byField, byModel, byRule } = qualityOf([
    judged({ field: 'food', rules: ['parts-sum'], expertVerdict: 'refuted' }),
    judged({ field: 'food', rules: ['parts-sum', 'unsourced'] }),
    judged({ field: 'weather', model: 'reader-1', engineRisk: 'high', expertVerdict: 'misleading' }),
  ])
  expect(byField.map(({ name, count, recall }) => [name, count, recall])).toEqual([
    ['food', 2, 0],
    ['weather', 1, 1],
  ])
  expect(byModel.map(({ name, count, precision }) => [name, count, precision])).toEqual([
    ['', 2, null],
    ['reader-1', 1, 1],
  ])
  expect(byRule.map(({ name, count, precision, recall }) => [name, count, precision, recall])).toEqual([
    ['parts-sum', 2, 0.5, 0.5],
    ['unsourced', 1, 0, 0],
  ])
})

test('no figure leaves its range, and the fields together hold every verdict once', () => {
  const claim = fc.record({
    field: fc.constantFrom('food', 'weather', ''),
    rules: fc.subarray(['parts-sum', 'unsourced']),
    model: fc.constantFrom('', 'reader-1'),
    engineVerdict: fc.constantFrom(...verdicts),
    engineRisk: fc.constantFrom(...risks),
    expertVerdict: fc.constantFrom(...verdicts),
  })
  fc.assert(
    fc.property(fc.array(claim), (claims) => {
      const { all, byField, byRule, byModel } = qualityOf(claims)
      for (const { precision, recall, agreement, kappa } of [all, ...byField, ...byRule, ...byModel]) {
        for (const share of [precision, recall, agreement]) expect(share ?? 0).toBeGreaterThanOrEqual(0)
        for (const share of [precision, recall, agreement, kappa]) expect(share ?? 0).toBeLessThanOrEqual(1)
        expect(kappa ?? 0).toBeGreaterThanOrEqual(-1)
      }
      expect(byField.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length)
      expect(byModel.reduce((sum, { flagged }) => sum + flagged, 0)).toBe(all.flagged)
    }),
  )
})
