import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  approvalsNeeded,
  chooseExperts,
  type Choice,
  type ExpertRow,
  type RoundToAssign,
} from '@/workflow/chooseExperts'
import { risks } from '@/review/types'

/** City office above weather and health; weather has a county unit below it; the university stands alone. */
const departments = [
  { id: 'city', name: '示例市政府', parentId: null },
  { id: 'weather', name: '示例市气象局', parentId: 'city' },
  { id: 'health', name: '示例市卫健委', parentId: 'city' },
  { id: 'county', name: '样例县气象局', parentId: 'weather' },
  { id: 'university', name: '示例大学', parentId: null },
]
const sameSystemAsWeather = ['city', 'health', 'county']

const anExpert = (id: string, changes: Partial<ExpertRow> = {}): ExpertRow => ({
  id,
  userId: `user-${id}`,
  name: `专家${id}`,
  employer: '示例大学',
  departmentId: 'university',
  fields: ['sky'],
  conflicts: [],
  monthlyCapacity: 8,
  leave: [],
  active: true,
  ...changes,
})

const aRound = (changes: Partial<RoundToAssign> = {}): RoundToAssign => ({
  fields: ['sky'],
  claimed: [],
  departmentId: 'weather',
  risk: 'low',
  urgent: false,
  peopleWhoTouchedIt: [],
  authors: [],
  ...changes,
})

const aChoice = (experts: ExpertRow[], changes: Partial<Choice> = {}): Choice => ({
  round: aRound(),
  experts,
  departments,
  openLoad: new Map(),
  monthLoad: new Map(),
  today: '2026-11-24T02:00:00.000Z',
  alreadyAsked: [],
  kept: [],
  needed: 1,
  ...changes,
})
const chosenIds = (choice: Choice) => chooseExperts(choice).chosen.map(({ expertId }) => expertId)

describe('who is never asked', () => {
  test.for<[string, ExpertRow, Partial<Choice>]>([
    ['someone of another field', anExpert('a', { fields: ['sea'] }), {}],
    ['someone of the same unit', anExpert('a', { departmentId: 'weather' }), {}],
    [
      'someone whose employer is the same unit in words',
      anExpert('a', { departmentId: null, employer: '示例市气象局' }),
      {},
    ],
    [
      'someone from the unit of an author',
      anExpert('a'),
      { round: aRound({ authors: [{ name: '甲', unit: '示例大学', account: '' }] }) },
    ],
    ['whoever touched the piece', anExpert('a'), { round: aRound({ peopleWhoTouchedIt: ['user-a'] }) }],
    [
      'an author by account',
      anExpert('a'),
      { round: aRound({ authors: [{ name: '笔名', unit: '', account: 'user-a' }] }) },
    ],
    [
      'an author without account by name',
      anExpert('a'),
      { round: aRound({ authors: [{ name: '专家a', unit: '', account: '' }] }) },
    ],
    ['someone with a declared conflict', anExpert('a', { conflicts: ['weather'] }), {}],
    ['someone asked before', anExpert('a'), { alreadyAsked: ['a'] }],
    ['someone on leave', anExpert('a', { leave: [{ from: '2026-11-20', to: '2026-11-24' }] }), {}],
    ['someone without capacity', anExpert('a', { monthlyCapacity: 2 }), { monthLoad: new Map([['a', 2]]) }],
    ['someone who left the pool', anExpert('a', { active: false }), {}],
  ])('%s', ([, expert, changes]) => {
    const { chosen, missing, reasons } = chooseExperts(aChoice([expert], changes))
    expect(chosen).toEqual([])
    expect(missing).toBe(1)
    expect(reasons.length).toBeGreaterThan(1)
    expect(chosenIds(aChoice([anExpert('a')]))).toEqual(['a'])
  })

  test('a namesake with another account may be asked', () => {
    expect(
      chosenIds(
        aChoice([anExpert('a')], { round: aRound({ authors: [{ name: '专家a', unit: '', account: 'user-z' }] }) }),
      ),
    ).toEqual(['a'])
  })

  test('leave begins and ends at midnight in Shanghai', () => {
    const away = anExpert('a', { leave: [{ from: '2026-11-23T16:00:00.000Z', to: '2026-11-24T16:00:00.000Z' }] })
    const on = (today: string) => chosenIds(aChoice([away], { today }))
    expect(on('2026-11-23T15:59:00.000Z')).toEqual(['a'])
    expect(on('2026-11-23T16:00:00.000Z')).toEqual([])
    expect(on('2026-11-25T15:59:00.000Z')).toEqual([])
    expect(on('2026-11-25T16:00:00.000Z')).toEqual(['a'])
  })
})

describe('the same system', () => {
  test.for(sameSystemAsWeather)('%s is asked only when nobody else fits, and it is recorded', (departmentId) => {
    const inside = anExpert('a', { departmentId })
    expect(chooseExperts(aChoice([inside])).chosen).toMatchObject([{ expertId: 'a', sameSystem: true }])
    expect(chooseExperts(aChoice([inside, anExpert('b')])).chosen).toMatchObject([{ expertId: 'b', sameSystem: false }])
  })

  test('units without a common parent are no system', () => {
    expect(chooseExperts(aChoice([anExpert('a', { departmentId: 'university' })])).chosen).toMatchObject([
      { sameSystem: false },
    ])
  })

  const inside = ['a', 'b', 'c'].map((id) => anExpert(id, { departmentId: 'health' }))
  const high = aRound({ risk: 'high' })

  test('never judges a high risk alone', () => {
    const { chosen, missing, reasons } = chooseExperts(aChoice(inside, { round: high, needed: 2 }))
    expect([chosen.length, missing]).toEqual([1, 1])
    expect(reasons.map(({ zh }) => zh).join()).toContain('高风险作品不能全由同一系统专家审核')
    expect(chosenIds(aChoice([...inside, anExpert('z')], { round: high, needed: 2 }))).toEqual(['z', 'a'])
  })

  test('never becomes all of them when someone is replaced', () => {
    expect(
      chosenIds(aChoice(inside, { round: high, needed: 1, kept: [{ sameSystem: true, fields: ['sky'] }] })),
    ).toEqual([])
    expect(
      chosenIds(aChoice(inside, { round: high, needed: 1, kept: [{ sameSystem: false, fields: ['sky'] }] })),
    ).toEqual(['a'])
  })
})

describe('the order', () => {
  test('is least loaded first, then least given this month, then by id', () => {
    const experts = ['d', 'c', 'b', 'a'].map((id) => anExpert(id))
    const choice = aChoice(experts, { needed: 4, openLoad: new Map([['a', 2]]), monthLoad: new Map([['b', 3]]) })
    expect(chosenIds(choice)).toEqual(['c', 'd', 'b', 'a'])
  })

  test('two more are asked when it is urgent, from other systems only', () => {
    const experts = ['a', 'b', 'c', 'd'].map((id) => anExpert(id))
    const urgent = { round: aRound({ urgent: true }) }
    expect(chosenIds(aChoice(experts, urgent))).toEqual(['a', 'b', 'c'])
    const mixed = [anExpert('a'), ...['b', 'c'].map((id) => anExpert(id, { departmentId: 'health' }))]
    expect(chooseExperts(aChoice(mixed, urgent))).toMatchObject({
      chosen: [{ expertId: 'a' }],
      missing: 0,
      reasons: [],
    })
    expect(chosenIds(aChoice(experts, { ...urgent, needed: 0 }))).toEqual([])
  })
})

describe('a doubtful claim of another field', () => {
  const farming = { name: 'agriculture', judgedBy: ['soil'] }
  const round = aRound({ risk: 'high', claimed: [farming] })
  const [sky, otherSky, soil] = [anExpert('a'), anExpert('b'), anExpert('c', { fields: ['soil'] })]

  test('is judged by one who knows that field, beside one who knows the piece’s own', () => {
    expect(chosenIds(aChoice([sky, otherSky, soil], { round, needed: 2 }))).toEqual(['a', 'c'])
    expect(chooseExperts(aChoice([sky, soil], { round, needed: 2 })).chosen[1]?.why.zh).toContain('所涉说法的领域相符')
  })

  test('needs nobody more where one expert knows both', () => {
    const both = anExpert('z', { fields: ['sky', 'soil'] })
    expect(chosenIds(aChoice([sky, otherSky, soil, both], { round, needed: 2 }))).toEqual(['z', 'a'])
  })

  test('is still covered when the one who knew it is replaced', () => {
    const kept = [{ sameSystem: false, fields: ['sky'] }]
    expect(chosenIds(aChoice([otherSky, soil], { round, kept }))).toEqual(['c'])
  })

  test('never makes the piece be judged by strangers to its own field alone', () => {
    const { chosen, missing } = chooseExperts(
      aChoice([soil, anExpert('d', { fields: ['soil'] })], { round, needed: 2 }),
    )
    expect([chosen.length, missing]).toEqual([1, 1])
    expect(chosenIds(aChoice([soil], { round: { ...round, risk: 'medium' } }))).toEqual([])
  })

  test('is judged by one from outside where there is one, whoever of the same system is less busy', () => {
    const inside = anExpert('b', { fields: ['soil'], departmentId: 'health' })
    const busy = { openLoad: new Map([['c', 1]]) }
    expect(chosenIds(aChoice([sky, otherSky, inside, soil], { round, needed: 2, ...busy }))).toEqual(['a', 'c'])
    expect(chosenIds(aChoice([sky, inside], { round, needed: 2 }))).toEqual(['a', 'b'])
  })

  test('is covered by any of the fields that answer for it, also by one that the piece is filed under', () => {
    const sea = anExpert('e', { fields: ['sea'] })
    const either = { name: 'agriculture', judgedBy: ['soil', 'sea'] }
    expect(chosenIds(aChoice([sky, otherSky, sea], { round: { ...round, claimed: [either] }, needed: 2 }))).toEqual([
      'a',
      'e',
    ])
    const filed = { ...round, fields: ['sky', 'soil'] }
    expect(chosenIds(aChoice([sky, otherSky, soil], { round: filed, needed: 2 }))).toEqual(['c', 'a'])
  })

  test('leaves the piece waiting when only strangers to its own field are free, and says so', () => {
    const { chosen, reasons } = chooseExperts(aChoice([soil], { round }))
    expect([chosen, reasons.map(({ zh }) => zh)]).toEqual([[], ['还缺 1 位专家', '领域不符 1 人']])
  })

  test('is named when nobody can judge it, and the piece goes on', () => {
    const choice = chooseExperts(aChoice([sky, otherSky], { round, needed: 2 }))
    expect([choice.chosen.length, choice.missing, choice.uncovered]).toEqual([2, 0, ['agriculture']])
    expect(chooseExperts(aChoice([sky, soil], { round, needed: 2 })).uncovered).toEqual([])
  })
})

test.for(risks)('a piece of risk %s needs two approvals only from high on', (risk) => {
  expect(approvalsNeeded(risk)).toBe(['high', 'blocker'].includes(risk) ? 2 : 1)
})

const unit = fc.constantFrom('city', 'weather', 'health', 'county', 'university', null)
const expertRow = fc.record({
  departmentId: unit,
  fields: fc.subarray(['sky', 'sea', 'soil']),
  conflicts: fc.subarray(['weather', 'health']),
  monthlyCapacity: fc.nat(3),
  leave: fc.constantFrom<ExpertRow['leave'][]>(
    [],
    [{ from: '2026-11-01', to: '2026-11-30' }],
    [{ from: '2026-12-01', to: '2026-12-30' }],
  ),
  active: fc.boolean(),
})
const choices = fc
  .record({
    rows: fc.array(expertRow, { maxLength: 12 }),
    risk: fc.constantFrom(...risks),
    urgent: fc.boolean(),
    fields: fc.subarray(['sky', 'sea'], { minLength: 1 }),
    touched: fc.subarray(['user-e0', 'user-e1', 'user-e2']),
    asked: fc.subarray(['e1', 'e3', 'e5']),
    loads: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
    claimed: fc.subarray([
      { name: 'weather', judgedBy: ['sky'] },
      { name: 'agriculture', judgedBy: ['soil', 'sea'] },
    ]),
    kept: fc.array(fc.record({ sameSystem: fc.boolean(), fields: fc.subarray(['sky', 'sea'], { minLength: 2 }) }), {
      maxLength: 1,
    }),
  })
  .map(({ rows, risk, urgent, fields, claimed, touched, asked, loads, kept }) => {
    const experts = rows.map((row, at) => anExpert(`e${at}`, { ...row, employer: '' }))
    const load = new Map(loads.map((count, at) => [`e${at}`, count]))
    const round = aRound({ risk, urgent, fields, claimed, peopleWhoTouchedIt: touched })
    return aChoice(experts, {
      round,
      alreadyAsked: asked,
      openLoad: load,
      monthLoad: load,
      kept,
      needed: approvalsNeeded(risk) - Math.min(kept.length, approvalsNeeded(risk) - 1),
    })
  })

test('no pool, load or history makes anyone be asked who must not be', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { chosen, missing } = chooseExperts(choice)
      const { round, kept, needed } = choice
      const byId = new Map(choice.experts.map((expert) => [expert.id, expert]))
      for (const { expertId, sameSystem } of chosen) {
        const expert = byId.get(expertId)!
        const judged = [...round.fields, ...round.claimed.flatMap(({ judgedBy }) => judgedBy)]
        expect(expert.active && expert.fields.some((field) => judged.includes(field))).toBe(true)
        expect(expert.departmentId).not.toBe('weather')
        expect(expert.conflicts).not.toContain('weather')
        expect(round.peopleWhoTouchedIt).not.toContain(expert.userId)
        expect(choice.alreadyAsked).not.toContain(expertId)
        expect(expert.leave.some(({ from }) => from === '2026-11-01')).toBe(false)
        expect(choice.monthLoad.get(expertId) ?? 0).toBeLessThan(expert.monthlyCapacity)
        expect(sameSystem).toBe(sameSystemAsWeather.includes(expert.departmentId ?? ''))
      }
      expect(new Set(chosen.map(({ expertId }) => expertId)).size).toBe(chosen.length)
      expect(missing).toBe(Math.max(0, needed - chosen.length))
      expect(chosen.length).toBeLessThanOrEqual(needed + (round.urgent ? 2 : 0))
      const all = [...kept, ...chosen]
      const judging = [...kept, ...chosen.map(({ expertId }) => byId.get(expertId)!)]
      const ofPiece = judging.filter(({ fields }) => fields.some((field) => round.fields.includes(field)))
      if (missing === 0) expect(ofPiece.length).toBeGreaterThan(0)
      const fromSystem = all.filter(({ sameSystem }) => sameSystem).length
      if (approvalsNeeded(round.risk) === 2 && chosen.some(({ sameSystem }) => sameSystem))
        expect(fromSystem).toBeLessThan(kept.length + needed)
      expect(chooseExperts({ ...choice, experts: [...choice.experts].reverse() }).chosen).toEqual(chosen)
    }),
    { numRuns: 500 },
  )
})
