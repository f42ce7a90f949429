import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { deskContext } from '@/admin/deskContext'
import { loadReader } from '@/admin/office/loadReader'
import { loadTroubles } from '@/admin/office/loadTroubles'
import { severeFirst } from '@/admin/severeFirst'
import { blocksToLexical } from '@/content/lexical'
import type { User } from '@/payload-types'
import { calendarDay } from '@/quota/year'
import { review } from '@/review/engine'
import { libraryOf } from '@/review/retrieval/library'
import type { Report, ReviewClaim, Rumour, Verdict } from '@/review/types'
import { decideAssignment, type Decision } from '@/workflow/decide'
import { reviewSettings } from '@/workflow/reviewSettings'
import { byId, changeRow, findRow, findRows, insertRow, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { answer, asked, openNewsroom, person, work, type Newsroom } from '../support/failure/newsroom'
import { needsTransactions } from '../support/needsTransactions'
import { aUser } from '../support/people'
import { openRest } from '../support/request'
import { startSystem, type System } from '../support/system'

const autism: Rumour = {
  id: 'rumour-vaccine',
  claim: '打疫苗会让孩子得自闭症',
  variants: [],
  expression: '疫苗 AND 自闭症',
  counterFact: '大样本研究没有发现疫苗与自闭症有关。',
  truth: '',
  field: 'vaccines',
  severity: 'high',
  pattern: 'false-cause',
  sources: [],
}
const filler = '这一段只是过渡，请大家接着往下看，后面还有别的内容，读完再作判断。'.repeat(6)
const sound = '雷声在空气中每秒约传播 340 米。'
const iron = '铁锅炒菜会导致食物含铁量上升。'
const moon = '月球距离地球约 38 万公里。'

const bodyOf = (...texts: string[]) => ({
  body: blocksToLexical(
    texts.flatMap((text) => [text, filler]).map((text) => ({ type: 'paragraph', inlines: [{ text }] })),
  ),
})

describe.each(inject('backends'))('feedback on $name', (backend) => {
  const atomically = needsTransactions(backend)
  let system: System
  let rest: Awaited<ReturnType<typeof openRest>>

  beforeAll(async () => {
    system = await startSystem(backend)
    rest = await openRest()
  })
  afterAll(async () => {
    await rest.close()
    await system.close()
  })

  /** The real reader, which knows one rumour. */
  const withReader = () => ({ ...system.deps, review, library: async () => libraryOf([autism]) })
  const roundOf = async (round: string) => {
    const row = (await findRow(system, 'rounds', byId(round)))!
    return { ...row, report: row.report as unknown as Report }
  }
  const readRound = async (newsroom: Newsroom, id: string) => {
    const { id: round } = await newsroom.openRoundOf(id)
    await work(system, { jobs: ['review', 'assign'], rowId: round, deps: withReader() })
    return roundOf(round)
  }
  const submitted = async (newsroom: Newsroom, ...texts: string[]) => {
    const { id } = await newsroom.draft(bodyOf(...texts))
    await newsroom.submit(id)
    return { id, round: await readRound(newsroom, id) }
  }
  const resubmitted = async (newsroom: Newsroom, id: string, ...texts: string[]) => {
    await newsroom.submit(id, bodyOf(...texts))
    return readRound(newsroom, id)
  }
  const claimOf = ({ report }: { report: Report }, text: string): ReviewClaim =>
    report.claims.find((claim) => claim.text === text)!

  /** The first expert who was asked accepts and decides, with these verdicts. */
  const decides = async (newsroom: Newsroom, round: { id: string; digest: string }, words: Partial<Decision>) => {
    const [assignment] = await asked(system, round.id)
    const { user } = newsroom.experts.find((expert) => expert.user.id === assignment!.expertUser)!
    await answer(system, assignment!.id, user, 'accept')
    const decision = {
      decision: 'requestChanges' as const,
      digest: round.digest,
      reason: '请改',
      privateNote: '',
      claims: [],
      ...words,
    }
    await inTransaction(system.payload, (req) => decideAssignment(req, assignment!.id, decision), person(user))
    return { user, name: assignment!.expertName }
  }
  const verdict = (claim: ReviewClaim, said: Verdict, note = '') => ({ id: claim.id, verdict: said, note })
  const rowsOf = (round: { id: string }) => findRows(system, 'verdicts', is('round', round.id))

  test('a decision leaves each verdict beside what the reader had said of the claim', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    const { round } = await submitted(newsroom, sound, '打疫苗会让孩子得自闭症。')
    const [wrong, right] = [claimOf(round, '打疫苗会让孩子得自闭症。'), claimOf(round, sound)]
    const claims = [verdict(wrong, 'refuted', '没有证据'), verdict(right, 'supported')]
    const { name } = await decides(newsroom, round, { claims: [...claims, { ...claims[0]!, id: 'of-nothing' }] })
    const rows = await rowsOf(round)
    expect(rows).toHaveLength(2)
    expect(rows.find(({ claimId }) => claimId === wrong.id)).toMatchObject({
      round: round.id,
      region: newsroom.department.regionCode,
      claim: wrong.text,
      field: 'vaccines',
      rules: expect.arrayContaining(['known-rumour']),
      engine: round.report.engine,
      stance: 'asserted',
      engineVerdict: 'refuted',
      engineRisk: 'high',
      confidence: wrong.confidence.score,
      expertName: name,
      expertVerdict: 'refuted',
      note: '没有证据',
    })
    expect(rows.find(({ claimId }) => claimId === right.id)).toMatchObject({
      field: newsroom.field.name,
      expertVerdict: 'supported',
    })
  })

  atomically('a decision that is refused at the last leaves no verdict', async () => {
    const newsroom = await openNewsroom(system)
    const { round } = await submitted(newsroom, sound)
    await changeRow(system, 'rounds', byId(round.id), { approvalsLeft: 0 })
    const claims = [verdict(claimOf(round, sound), 'supported')]
    await expect(decides(newsroom, round, { decision: 'approve', claims })).rejects.toMatchObject({ status: 409 })
    expect(await rowsOf(round)).toHaveLength(0)
  })

  test('a resubmission keeps the verdicts of unchanged claims and names the reopened ones', async () => {
    const newsroom = await openNewsroom(system)
    const { id, round: first } = await submitted(newsroom, sound, iron)
    const claims = [verdict(claimOf(first, sound), 'supported', '属实'), verdict(claimOf(first, iron), 'misleading')]
    const { name } = await decides(newsroom, first, { claims })

    const second = await resubmitted(newsroom, id, sound, '铁锅炒菜会导致食物含铁量略有上升。', moon)
    expect(claimOf(second, sound).kept).toMatchObject({
      verdict: 'supported',
      note: '属实',
      by: name,
      round: first.id,
    })
    expect(claimOf(second, '铁锅炒菜会导致食物含铁量略有上升。').reopened).toBe('text')
    expect(claimOf(second, moon).reopened).toBe('new')
    expect(second.report.delta).toEqual({
      kept: second.report.claims.filter(({ kept }) => kept).length,
      reopened: second.report.claims.flatMap(({ id: claimId, reopened: why }) => (why ? [{ claimId, why }] : [])),
    })
    expect(second.approvalsLeft).toBe(1)

    await decides(newsroom, second, { claims: [verdict(claimOf(second, moon), 'supported')] })
    const rows = await rowsOf(second)
    expect(rows.map(({ claim, expertVerdict, note }) => [claim, expertVerdict, note]).sort()).toEqual(
      [
        [sound, 'supported', '属实'],
        [moon, 'supported', ''],
      ].sort(),
    )

    const third = await resubmitted(newsroom, id, sound, moon)
    expect(claimOf(third, sound).kept?.round).toBe(first.id)
    expect(claimOf(third, moon).kept?.round).toBe(second.id)
  })

  test('verdicts of a round that was taken back are not carried over', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    const { id, round: first } = await submitted(newsroom, '打疫苗会让孩子得自闭症。', sound)
    await decides(newsroom, first, {
      decision: 'approve',
      claims: first.report.claims.map((claim) => verdict(claim, 'supported')),
    })
    await newsroom.takeBack(id)
    const second = await resubmitted(newsroom, id, '打疫苗会让孩子得自闭症。', moon)
    expect(second.report.delta).toBeUndefined()
    expect(second.report.claims.filter(({ kept, reopened }) => kept ?? reopened)).toEqual([])
  })

  test('severe medical content is judged by two experts even where the settings say one', async () => {
    const newsroom = await openNewsroom(system, { experts: 2 })
    const { id } = await newsroom.draft(bodyOf('打疫苗会让孩子得自闭症。'))
    await newsroom.submit(id)
    const { id: open } = await newsroom.openRoundOf(id)
    await changeRow(system, 'rounds', byId(open), { settings: { ...reviewSettings(false), approvalsHighRisk: 1 } })
    const round = await readRound(newsroom, id)
    expect(round).toMatchObject({ risk: 'high', approvalsNeeded: 2, approvalsLeft: 2 })
    expect(await asked(system, round.id)).toHaveLength(2)
  })

  const contextOf = async (user: User) => {
    const req = await createLocalReq(person(user), system.payload)
    return deskContext(req, user)
  }

  test('the desks show severe rounds first, then those that are due first', async () => {
    const newsroom = await openNewsroom(system)
    const { round: calm } = await submitted(newsroom, sound)
    const { round: severe } = await submitted(newsroom, '打疫苗会让孩子得自闭症。')
    const { round: later } = await submitted(newsroom, sound, moon)
    const open = await Promise.all([calm, severe, later].map(({ id }) => asked(system, id)))
    const context = await contextOf(newsroom.experts[0]!.user)
    const ordered = await severeFirst(context, open.flat())
    expect(ordered.map(({ round }) => round)).toEqual([severe.id, calm.id, later.id])
    expect(await severeFirst(context, [])).toEqual([])
    const { waiting } = await loadTroubles(await contextOf(await aUser(system.payload, 'office')))
    expect(waiting.map(({ risk }) => risk)[0]).toBe('high')
  })

  test('the office sees how the reader did in its region and what the model used lately', async () => {
    const day = (daysAgo: number) => calendarDay(Date.now() - daysAgo * 86_400_000)
    const use = { claimed: 0, calls: 2, tokensIn: 300, tokensOut: 40, cost: 0.5 }
    for (const daysAgo of [0, 29, 30]) await insertRow(system, 'model-days', { day: day(daysAgo), ...use })
    const here = await loadReader(await contextOf(await aUser(system.payload, 'office', { region: '990000' })))
    expect(here.use).toMatchObject({ calls: 4, tokensIn: 600, tokensOut: 80, cost: 1 })
    expect(here.quality.count).toBe((await findRows(system, 'verdicts', {}, { limit: 0 })).length)
    const elsewhere = await loadReader(await contextOf(await aUser(system.payload, 'office', { region: '110000' })))
    expect(elsewhere.quality.count).toBe(0)
  })

  test('the quality of the reader is for the office of the region and the auditor', async () => {
    const newsroom = await openNewsroom(system)
    const { round } = await submitted(newsroom, sound)
    await decides(newsroom, round, { claims: [verdict(claimOf(round, sound), 'supported')] })
    const ask = async (user: User, query = '') => {
      const headers = { Authorization: `JWT ${await rest.tokenOf(user)}` }
      const { status, text } = await rest.send(`verdicts/quality${query}`, { headers })
      return { status, body: JSON.parse(text) as { all?: { count: number } } }
    }
    const countOf = async (user: User, query = '') => (await ask(user, query)).body.all?.count
    const all = (await findRows(system, 'verdicts', {}, { limit: 0 })).length
    expect(all).toBeGreaterThan(0)
    expect(await countOf(await aUser(system.payload, 'office', { region: '990000' }))).toBe(all)
    expect(await countOf(await aUser(system.payload, 'office', { region: '110000' }))).toBe(0)
    const auditor = await aUser(system.payload, 'auditor')
    expect(await countOf(auditor)).toBe(all)
    expect(await countOf(auditor, '?to=2020-01-01')).toBe(0)
    expect(await countOf(auditor, '?from=2020-01-01&to=2100-01-01')).toBe(all)
    expect((await ask(auditor, '?from=yesterday')).status).toBe(400)
    expect((await ask(newsroom.editor)).status).toBe(403)
    expect((await ask(newsroom.experts[0]!.user)).status).toBe(403)
  })
})
