import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { upkeep } from '@/jobs/upkeep'
import { deliveryStates, type DeliveryStateName } from '@/workflow/deliveryStates'
import { ask } from '@/workflow/outbox'
import { all, byId, changeRow, findRow, findRows, is } from '@/workflow/rows'
import { none, roundStates, type RoundStateName } from '@/workflow/stages'
import { inTransaction } from '@/workflow/transaction'
import type { User } from '@/payload-types'
import { answer, asked, decide, judge, openNewsroom, runRow, work, type Newsroom } from '../support/failure/newsroom'
import { needsTransactions } from '../support/needsTransactions'
import { aDepartment, aField, anExpert } from '../support/people'
import { quietReview, startSystem, type System } from '../support/system'
import { aClaim } from '../unit/review/reports'

const minute = 60_000
const hour = 60 * minute
const repetitions = 10

describe.each(inject('backends'))('review rounds on $name', (backend) => {
  const atomically = needsTransactions(backend)
  let system: System
  let titles = 0

  beforeAll(async () => {
    system = await startSystem(backend)
  })
  afterAll(() => system.close())

  const aRound = async (newsroom: Newsroom, { risky = false, urgent = false } = {}) => {
    titles += 1
    const { id } = await newsroom.draft({ title: `${risky ? '高风险' : '普通'}作品 ${titles}`, urgent })
    await newsroom.submit(id)
    const { id: round } = await newsroom.openRoundOf(id)
    return { id, round }
  }
  const inReview = async (newsroom: Newsroom, wishes: { risky?: boolean; urgent?: boolean } = {}) => {
    const made = await aRound(newsroom, wishes)
    await work(system, { jobs: ['review', 'assign'] })
    return { ...made, ...(await state(made.round)), asked: await asked(system, made.round) }
  }
  const state = async (round: string) => {
    const { state: name, digest, approvalsLeft } = (await findRow(system, 'rounds', byId(round)))!
    return { state: name, digest, approvalsLeft }
  }
  const userOf = ({ experts }: Newsroom, { expertUser }: { expertUser: string }): User =>
    experts.find(({ user }) => user.id === expertUser)!.user
  const forgetJobs = async (rowId: string) => {
    for (const { id } of await openJobs(rowId)) await changeRow(system, 'outbox', byId(id), { state: 'closed' })
  }
  const openJobs = (rowId: string) => findRows(system, 'outbox', all(is('rowId', rowId), is('state', 'open')))
  const approving = (digest: string) => ({ decision: 'approve' as const, digest })
  const outcomes = (settled: PromiseSettledResult<unknown>[]) =>
    settled.map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { status?: number }).status)).sort()

  describe.each(Object.entries(roundStates))('the round state %s', (name, { open, mover, withinMinutes, to }) => {
    test(open ? 'has somebody who moves it on, and upkeep sees to that in time' : 'is final', async () => {
      if (!open) return expect([mover, withinMinutes, to]).toEqual(['nobody', null, []])
      const { round } = await stalledIn(name as RoundStateName)
      expect((await state(round)).state).toBe(name)
      expect(mover).not.toBe('nobody')
      if (withinMinutes === null) return expect(await replacedInTime(round)).toBe(true)
      const stateSince = system.deps.now().toISOString()
      await changeRow(system, 'rounds', byId(round), { stateSince })
      await upkeep(system.deps)
      expect(await openJobs(round)).toHaveLength(0)
      system.clock.advance((withinMinutes + 1) * minute)
      await upkeep(system.deps)
      await upkeep(system.deps)
      expect((await openJobs(round)).map(({ job }) => job)).toEqual([
        { screening: 'review', approved: 'release' }[name] ?? 'assign',
      ])
      expect((await findRow(system, 'rounds', byId(round)))!.stateSince).toBe(stateSince)
    })
  })

  /** A round in a state whose job was lost. */
  const stalledIn = async (name: RoundStateName) => {
    const newsroom = await openNewsroom(system, { experts: name === 'waiting' ? 0 : 2 })
    const made = await aRound(newsroom)
    if (name !== 'screening') await work(system, { jobs: ['review'], rowId: made.round })
    if (!['screening', 'assigning'].includes(name)) await work(system, { jobs: ['assign'], rowId: made.round })
    if (name === 'approved') await newsroom.approve(made.id)
    await forgetJobs(made.round)
    return made
  }

  /** A round in review is as timely as its assignments: each has both its dates, and past them somebody else is asked. */
  const replacedInTime = async (round: string): Promise<boolean> => {
    const [first] = await asked(system, round)
    expect([first?.acceptBy, first?.dueAt]).not.toContain(null)
    system.clock.advance(25 * hour)
    await upkeep(system.deps)
    await work(system, { rowId: round })
    const [next] = await asked(system, round)
    return next !== undefined && next.expert !== first?.expert
  }

  describe.each(Object.entries(deliveryStates))('the delivery state %s', (name, { final, mover, withinMinutes }) => {
    test(final ? 'is final' : 'has somebody who moves it on, and upkeep sees to that in time', async () => {
      if (final) return expect([mover, withinMinutes]).toEqual(['nobody', null])
      expect(withinMinutes).toBeGreaterThan(0)
      const newsroom = await openNewsroom(system, { accounts: { douyin: 'handoff' } })
      const { piece } = await newsroom.publish({ channels: ['douyin'] })
      const { id } = (await findRow(system, 'deliveries', is('piece', piece)))!
      await changeRow(system, 'deliveries', byId(id), {
        state: name,
        token: 'of a worker that is gone',
        leaseUntil: new Date(system.deps.now().getTime() + minute).toISOString(),
        task: name === 'awaitingPerson' ? { kind: 'scan' } : null,
      })
      await forgetJobs(id)
      system.clock.advance(((withinMinutes ?? 0) + 1) * minute)
      await upkeep(system.deps)
      await upkeep(system.deps)
      const { state: after } = (await findRow(system, 'deliveries', byId(id)))!
      expect([after, ...(await openJobs(id)).map(({ job }) => job)]).toEqual(movedTo[name as DeliveryStateName])
    })
  })
  const movedTo: Partial<Record<DeliveryStateName, string[]>> = {
    planned: ['planned', 'deliver'],
    claimed: ['planned', 'deliver'],
    calling: ['unknown', 'reconcile'],
    awaitingPlatform: ['awaitingPlatform', 'poll'],
    awaitingPerson: ['awaitingPerson', 'poll'],
    unknown: ['unknown', 'reconcile'],
  }

  test('an expert who accepted and does not finish in time is replaced, and can no longer decide', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    const { round, digest, asked: [first] = [] } = await inReview(newsroom)
    await answer(system, first!.id, userOf(newsroom, first!), 'accept')
    system.clock.advance(121 * hour)
    await upkeep(system.deps)
    await work(system, { rowId: round })
    expect((await findRow(system, 'assignments', byId(first!.id)))?.state).toBe('overdue')
    const [second] = await asked(system, round)
    expect(second?.expert).not.toBe(first!.expert)
    await expect(decide(system, first!.id, userOf(newsroom, first!), approving(digest))).rejects.toMatchObject({
      status: 409,
    })
  })

  test.each(['asked', 'accepted'])(
    'a conflict declared when %s asks somebody else, never the same again',
    async (when) => {
      const newsroom = await openNewsroom(system, { experts: 2 })
      const { round, asked: [first] = [] } = await inReview(newsroom)
      const expert = userOf(newsroom, first!)
      if (when === 'accepted') await answer(system, first!.id, expert, 'accept')
      await expect(answer(system, first!.id, expert, 'conflict')).rejects.toMatchObject({ status: 400 })
      await answer(system, first!.id, expert, 'conflict', '与作者有合作')
      await work(system, { rowId: round })
      const [second] = await asked(system, round)
      expect(second?.expert).not.toBe(first!.expert)
      await answer(system, second!.id, userOf(newsroom, second!), 'decline')
      await work(system, { rowId: round })
      expect(await asked(system, round)).toHaveLength(0)
      expect((await state(round)).state).toBe('waiting')
    },
  )

  test('with nobody to ask the round waits, says why, and goes on when there is somebody', async () => {
    const newsroom = await openNewsroom(system, { experts: 0 })
    const { id, round } = await inReview(newsroom)
    expect(await findRow(system, 'rounds', byId(round))).toMatchObject({
      state: 'waiting',
      waitingWhy: expect.stringContaining('还缺 1 位专家'),
    })
    expect((await newsroom.pieceOf(id)).stage).toBe('waiting')
    await anExpert(system.payload, [newsroom.field.id])
    system.clock.advance(3 * minute)
    await upkeep(system.deps)
    await work(system, { rowId: round })
    expect((await state(round)).state).toBe('inReview')
    expect((await newsroom.pieceOf(id)).stage).toBe('inReview')
  })

  test('high risk needs two approvals, and one of them alone releases nothing', async () => {
    const newsroom = await openNewsroom(system, { experts: 3 })
    const { round, digest, asked: experts } = await inReview(newsroom, { risky: true })
    expect(experts).toHaveLength(2)
    await judge(system, experts[0]!.id, userOf(newsroom, experts[0]!), approving(digest))
    expect(await state(round)).toMatchObject({ state: 'inReview', approvalsLeft: 1 })
    await judge(system, experts[1]!.id, userOf(newsroom, experts[1]!), approving(digest))
    expect((await state(round)).state).toBe('approved')
  })

  describe('a doubtful claim of another field', () => {
    const doubtful = [aClaim({ risk: 'high', domain: 'medicines' })]
    beforeAll(() => {
      system.deps.review = async (...read) => ({ ...(await quietReview(...read)), claims: doubtful })
    })
    afterAll(() => {
      system.deps.review = quietReview
    })

    test('is put to an expert of that field beside one of the piece’s own, also after a refusal; where nobody knows it, that is said', async () => {
      const newsroom = await openNewsroom(system, { experts: 2 })
      const pharmacy = await aField(system.payload, { rumourFields: ['medicines', 'traditional'] })
      const before = await inReview(newsroom, { risky: true })
      expect(before.asked.map(({ why }) => why)).toEqual([
        expect.stringContaining('“用药”方面的可疑说法，本轮未请到这方面的专家'),
        expect.stringContaining('领域相符'),
      ])
      const pharmacists = [await anExpert(system.payload, [pharmacy.id]), await anExpert(system.payload, [pharmacy.id])]
      const ids = pharmacists.map(({ expert }) => expert.id)
      const { round, asked: experts } = await inReview(newsroom, { risky: true })
      const [first] = experts.filter(({ expert }) => ids.includes(expert))
      expect(experts).toHaveLength(2)
      expect(first?.why).toContain('所涉说法的领域相符')
      await answer(system, first!.id, pharmacists.find(({ user }) => user.id === first!.expertUser)!.user, 'decline')
      await work(system, { rowId: round })
      const still = (await asked(system, round)).map(({ expert }) => expert)
      expect([still.length, still.filter((expert) => ids.includes(expert)).length]).toEqual([2, 1])
      expect(still).not.toContain(first!.expert)
    })
  })

  test('high risk is never judged by one system alone, whoever declines', async () => {
    const newsroom = await openNewsroom(system, { experts: 0 })
    const parent = await aDepartment(system.payload)
    await system.payload.update({
      collection: 'departments',
      id: newsroom.department.id,
      overrideAccess: true,
      data: { parent: parent.id },
    })
    const ofSystem = { employer: '', employerDepartment: parent.id }
    for (let n = 0; n < 3; n += 1) await anExpert(system.payload, [newsroom.field.id], ofSystem)
    const outsider = await anExpert(system.payload, [newsroom.field.id])
    const { round, asked: experts } = await inReview(newsroom, { risky: true })
    expect(experts.map(({ sameSystem }) => Boolean(sameSystem)).sort()).toEqual([false, true])
    const outside = experts.find(({ expert }) => expert === outsider.expert.id)!
    await answer(system, outside.id, outsider.user, 'decline')
    await work(system, { rowId: round })
    expect((await asked(system, round)).map(({ sameSystem }) => sameSystem)).toEqual([true])
    expect((await state(round)).state).toBe('waiting')
  })

  test('an urgent piece asks several at once; the first approval suffices and the others are let off', async () => {
    const newsroom = await openNewsroom(system, { experts: 4 })
    const { round, digest, asked: experts } = await inReview(newsroom, { urgent: true })
    expect(experts).toHaveLength(3)
    await judge(system, experts[1]!.id, userOf(newsroom, experts[1]!), approving(digest))
    expect((await state(round)).state).toBe('approved')
    expect(await asked(system, round)).toHaveLength(0)
  })

  test.each(['refuse', 'requestChanges'] as const)('the first to %s closes the round for all', async (decision) => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    const { id, round, digest, asked: experts } = await inReview(newsroom, { risky: true })
    const [first, second] = experts.map((each) => ({ id: each.id, user: userOf(newsroom, each) }))
    await answer(system, second!.id, second!.user, 'accept')
    await answer(system, first!.id, first!.user, 'accept')
    await expect(decide(system, first!.id, first!.user, { decision, digest })).rejects.toMatchObject({ status: 400 })
    await decide(system, first!.id, first!.user, { decision, digest, reason: '结论有误' })
    expect((await state(round)).state).toBe(decision === 'refuse' ? 'refused' : 'changesRequested')
    expect((await newsroom.pieceOf(id)).openRound).toBe(none)
    expect((await findRow(system, 'assignments', byId(second!.id)))?.state).toBe('cancelled')
    await expect(decide(system, second!.id, second!.user, approving(digest))).rejects.toMatchObject({ status: 409 })
    await expect(answer(system, second!.id, second!.user, 'accept')).rejects.toMatchObject({ status: 409 })
  })

  test('a decision holds for the bytes that the expert saw, and only its own expert may take it', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    const { round, digest, asked: [first] = [] } = await inReview(newsroom)
    const expert = userOf(newsroom, first!)
    await answer(system, first!.id, expert, 'accept')
    const other = newsroom.experts.find(({ user }) => user.id !== expert.id)!.user
    await expect(decide(system, first!.id, other, approving(digest))).rejects.toMatchObject({ status: 404 })
    await expect(decide(system, first!.id, expert, approving(`${digest}0`))).rejects.toMatchObject({ status: 409 })
    expect(await state(round)).toMatchObject({ state: 'inReview', approvalsLeft: 1 })
  })

  atomically('two approvals at the same moment close the round exactly once', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    for (let n = 0; n < repetitions; n += 1) {
      const { round, digest, asked: experts } = await inReview(newsroom, { risky: true })
      for (const each of experts) await answer(system, each.id, userOf(newsroom, each), 'accept')
      const settled = await Promise.allSettled(
        experts.map((each) => decide(system, each.id, userOf(newsroom, each), approving(digest))),
      )
      expect(outcomes(settled)).toEqual(['done', 'done'])
      expect(await state(round)).toMatchObject({ state: 'approved', approvalsLeft: 0 })
      expect((await openJobs(round)).map(({ job }) => job)).toEqual(['release'])
    }
  })

  atomically('of an approval and a refusal at the same moment, or two of which one suffices, one counts', async () => {
    const newsroom = await openNewsroom(system, { experts: 3 })
    for (let n = 0; n < repetitions; n += 1) {
      const { round, digest, asked: experts } = await inReview(newsroom, { urgent: true })
      for (const each of experts) await answer(system, each.id, userOf(newsroom, each), 'accept')
      const words = [approving(digest), approving(digest), { decision: 'refuse' as const, digest, reason: '有误' }]
      const settled = await Promise.allSettled(
        experts.map((each, at) => decide(system, each.id, userOf(newsroom, each), words[at]!)),
      )
      expect(outcomes(settled)).toEqual([409, 409, 'done'])
      const releases = (await openJobs(round)).filter(({ job }) => job === 'release').length
      expect([(await state(round)).state, releases]).toEqual(
        settled[2]?.status === 'fulfilled' ? ['refused', 0] : ['approved', 1],
      )
    }
  })

  atomically('an expert asked at the moment of the last approval is not left with a closed round', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    for (let n = 0; n < repetitions; n += 1) {
      const { round, digest, asked: [first] = [] } = await inReview(newsroom)
      await answer(system, first!.id, userOf(newsroom, first!), 'accept')
      await inTransaction(system.payload, (req) => ask(req, { job: 'assign', rowId: round, queue: 'pipeline' }))
      const [job] = await openJobs(round)
      await Promise.all([
        decide(system, first!.id, userOf(newsroom, first!), approving(digest)),
        runRow(system.deps, job!.id),
      ])
      expect((await state(round)).state).toBe('approved')
      expect(await asked(system, round)).toHaveLength(0)
    }
  })

  atomically('of taking back and approving at the same moment one wins, and the other is told', async () => {
    const newsroom = await openNewsroom(system)
    for (let n = 0; n < repetitions; n += 1) {
      const { id, round, digest, asked: [only] = [] } = await inReview(newsroom)
      const expert = userOf(newsroom, only!)
      await answer(system, only!.id, expert, 'accept')
      const settled = await Promise.allSettled([
        newsroom.takeBack(id),
        decide(system, only!.id, expert, approving(digest)),
      ])
      expect(outcomes(settled)).toEqual([409, 'done'])
      const isTakenBack = settled[0]?.status === 'fulfilled'
      const piece = await newsroom.pieceOf(id)
      expect([(await state(round)).state, piece.stage, piece.openRound]).toEqual(
        isTakenBack ? ['takenBack', 'draft', none] : ['approved', 'approved', round],
      )
      expect(await openJobs(round)).toHaveLength(isTakenBack ? 0 : 1)
    }
  })

  test('a withdrawal ends the open round and its approvals: nothing of it is released', async () => {
    const newsroom = await openNewsroom(system)
    const { id } = await newsroom.publish()
    const first = await newsroom.pieceOf(id)
    await newsroom.submit(id, { title: '更正', correctionNote: '更正' })
    await work(system, { jobs: ['review', 'assign'] })
    const { id: round } = await newsroom.openRoundOf(id)
    await newsroom.approve(id)
    await newsroom.withdraw(id)
    expect((await state(round)).state).toBe('ended')
    await work(system, { jobs: ['release'] })
    expect(await newsroom.pieceOf(id)).toMatchObject({
      publicState: 'gone',
      openRound: none,
      sequence: first.sequence + 1,
    })
    expect(await findRows(system, 'releases', is('piece', first.id))).toHaveLength(1)
    await newsroom.submit(id, { title: '又改' })
    expect((await newsroom.openRoundOf(id)).state).toBe('screening')
  })

  test('a withdrawal lets off the experts who are still at the correction', async () => {
    const newsroom = await openNewsroom(system)
    const { id } = await newsroom.publish()
    await newsroom.submit(id, { title: '更正', correctionNote: '更正' })
    await work(system, { jobs: ['review', 'assign'] })
    const { id: round, digest } = await newsroom.openRoundOf(id)
    const [only] = await asked(system, round)
    await answer(system, only!.id, userOf(newsroom, only!), 'accept')
    await newsroom.withdraw(id)
    expect((await findRow(system, 'assignments', byId(only!.id)))?.state).toBe('cancelled')
    await expect(decide(system, only!.id, userOf(newsroom, only!), approving(digest))).rejects.toMatchObject({
      status: 409,
    })
  })

  atomically('of withdrawing and releasing a correction at the same moment nothing half done is left', async () => {
    const newsroom = await openNewsroom(system)
    for (let n = 0; n < repetitions / 2; n += 1) {
      const { id, piece } = await newsroom.publish()
      await newsroom.submit(id, { title: `更正 ${n}`, correctionNote: '更正' })
      await work(system, { jobs: ['review', 'assign'] })
      const { id: round } = await newsroom.openRoundOf(id)
      await newsroom.approve(id)
      const [job] = await openJobs(round)
      const [withdrawn] = await Promise.allSettled([newsroom.withdraw(id), runRow(system.deps, job!.id)])
      const { publicState, currentRelease } = await newsroom.pieceOf(id)
      const current = await findRows(system, 'releases', all(is('piece', piece), is('current', true)))
      expect([publicState, current.length, currentRelease]).toEqual(
        withdrawn.status === 'fulfilled' ? ['gone', 0, none] : ['live', 1, current[0]?.id],
      )
      expect((await state(round)).state).toBe(withdrawn.status === 'fulfilled' ? 'ended' : 'released')
    }
  })
})
