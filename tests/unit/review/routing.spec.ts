import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audiences } from '@/content/types'
import { doubtfulFields, priorityOf, routingOf } from '@/review/routing'
import { documentRules, sentenceRules } from '@/review/rules'
import { risks, rumourFields, type Report, type Risk } from '@/review/types'
import { aClaim, aFinding, aReport } from './reports'

const facts = { audience: ['public' as const], approvals: 1, approvalsHighRisk: 2 }
const lax = { ...facts, approvalsHighRisk: 1 }
const severe: Risk[] = ['high', 'blocker']
const guarded = new Set([
  ...['infectious', 'vaccines', 'medicines', 'cancer', 'traditional', 'dailyhealth'],
  ...['children', 'elderly', 'food', 'weather', 'earthquake', 'safety'],
])

/** A report with one claim of this risk. */
const withClaim = (risk: Risk, domain: string): Report => aReport({ risk, claims: [aClaim({ risk, domain })] })

test.each(risks)('a piece of risk %s is judged by as many experts as the settings ask for', (risk) => {
  expect(routingOf(aReport({ risk }), { ...facts, approvals: 3, approvalsHighRisk: 4 }).experts).toBe(
    severe.includes(risk) ? 4 : 3,
  )
})

describe('with settings that ask for one expert even for high risk', () => {
  test.each(rumourFields)('a severe claim about %s is judged by two where health or lives hang on it', (field) => {
    const expected = guarded.has(field) ? 2 : 1
    expect(severe.map((risk) => routingOf(withClaim(risk, field), lax).experts)).toEqual([expected, expected])
  })

  test.each(['efficacy-claim', 'dangerous-advice', 'weather-forecast', 'quake-prediction', 'epidemic-figures'])(
    'what %s finds needs two whatever the field of the piece',
    (ruleId) => {
      const report = (id: string) => aReport({ risk: 'high', findings: [aFinding({ ruleId: id, severity: 'high' })] })
      expect([...sentenceRules, ...documentRules].map(({ id }) => id)).toContain(ruleId)
      expect(routingOf(report(ruleId), lax).experts).toBe(2)
      expect(routingOf(report('parts-sum'), lax).experts).toBe(1)
    },
  )

  test.each(audiences)('a severe claim in a piece for %s', (audience) => {
    const { experts } = routingOf(withClaim('high', 'physics'), { ...lax, audience: [audience] })
    expect(experts).toBe(audience === 'children' ? 2 : 1)
  })

  test('the severe claim may be another than the one that makes the piece medical', () => {
    const claims = [aClaim({ risk: 'high', domain: 'physics' }), aClaim({ risk: 'none', domain: 'vaccines' })]
    expect(routingOf(aReport({ risk: 'high', claims }), lax).experts).toBe(2)
  })

  test('a verdict kept from an earlier round spares no expert', () => {
    const kept = { verdict: 'supported' as const, note: '', by: '专家甲', at: '2026-03-01T00:00:00.000Z', round: 'r1' }
    const report = aReport({ risk: 'high', claims: [aClaim({ risk: 'high', domain: 'vaccines', kept })] })
    expect(routingOf(report, lax).experts).toBe(2)
  })
})

test('guarded content without anything severe is judged as the settings say', () => {
  expect(routingOf(withClaim('medium', 'vaccines'), { ...facts, audience: ['children'] }).experts).toBe(1)
})

test('severe guarded content is never below two experts, whatever the settings and the rest of the report', () => {
  const risk = fc.constantFrom(...risks)
  const claim = fc.record({ risk, domain: fc.constantFrom(...rumourFields, 'field-1') }).map(aClaim)
  fc.assert(
    fc.property(
      fc.array(claim),
      fc.constantFrom(...severe),
      fc.constantFrom(...guarded),
      fc.nat({ max: 5 }),
      fc.nat({ max: 5 }),
      (claims, gravest, domain, approvals, approvalsHighRisk) => {
        const report = aReport({ risk: gravest, claims: [...claims, aClaim({ risk: gravest, domain })] })
        const { experts } = routingOf(report, { audience: [], approvals, approvalsHighRisk })
        expect(experts).toBe(Math.max(2, approvalsHighRisk))
      },
    ),
  )
})

test('the graver the risk, the sooner; a round that was not read yet comes last', () => {
  const inOrder = [null, ...risks].map(priorityOf)
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
  expect(new Set(inOrder).size).toBe(inOrder.length)
  expect(routingOf(aReport({ risk: 'high' }), facts).priority).toBe(priorityOf('high'))
})

describe('fields of doubtful claims', () => {
  const kept = { verdict: 'supported' as const, note: '', by: '专家甲', at: '2026-03-01T00:00:00.000Z', round: 'r1' }

  test.each(risks)('a claim of risk %s asks for its field from medium on', (risk) => {
    expect(doubtfulFields(withClaim(risk, 'vaccines'))).toEqual(['none', 'low'].includes(risk) ? [] : ['vaccines'])
  })

  test('each once; none for a claim that only has the piece’s own field, or whose verdict still stands', () => {
    const claims = [
      aClaim({ risk: 'high', domain: 'food' }),
      aClaim({ risk: 'medium', domain: 'food' }),
      aClaim({ risk: 'high', domain: '0b5e-field-id' }),
      aClaim({ risk: 'high', domain: 'cancer', kept }),
    ]
    expect(doubtfulFields({ claims })).toEqual(['food'])
  })
})
