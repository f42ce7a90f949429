import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { rumourEntry, type RumourEntry } from '@/review/rumourEntry'
import { liveLibrary } from '@/workflow/rumourLibrary'
import { all, findRow, findRows, insertRow, is } from '@/workflow/rows'
import type { User } from '@/payload-types'
import { aUser } from '../support/people'
import { openRest } from '../support/request'
import { startSystem, type System } from '../support/system'

type Routes = typeof import('@/app/(payload)/api/[...slug]/route')
type Rest = Awaited<ReturnType<typeof openRest>>

const entryOf = (id: string, more: Partial<RumourEntry> = {}): RumourEntry =>
  rumourEntry.parse({
    id,
    claim: `${id}：喝醋能软化血管`,
    variants: ['醋泡花生，血管年轻', '每天一勺醋'],
    expression: '醋 AND 血管',
    counterFact: '醋在胃肠里就被消化了，到不了血管。',
    field: 'food',
    severity: 'high',
    pattern: 'false-cause',
    sources: [
      { title: '中国居民膳食指南', publisher: '人民卫生出版社', url: 'https://example.org/a?b=1', date: '2022' },
    ],
    validFrom: '2026-01-01',
    ...more,
  })
const linesOf = (entries: readonly object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

describe.each(inject('backends'))('the rumour library on $name', (backend) => {
  let system: System
  let rest: Rest
  let routes: Routes
  let people: Record<'office' | 'editor' | 'expert' | 'auditor' | 'admin', User>

  beforeAll(async () => {
    system = await startSystem(backend)
    rest = await openRest()
    routes = await import('@/app/(payload)/api/[...slug]/route')
    people = {
      office: await aUser(system.payload, 'office', { region: '990000' }),
      editor: await aUser(system.payload, 'editor'),
      expert: await aUser(system.payload, 'expert'),
      auditor: await aUser(system.payload, 'auditor'),
      admin: await aUser(system.payload, 'admin'),
    }
  })
  afterAll(async () => {
    await rest.close()
    await system.close()
  })

  type Who = keyof typeof people | 'anonymous'
  const call = async (who: Who, method: 'GET' | 'POST', path: string, body?: string | Uint8Array<ArrayBuffer>) => {
    const headers: Record<string, string> = { 'Content-Type': 'application/octet-stream' }
    if (who !== 'anonymous') headers.Authorization = `JWT ${await rest.tokenOf(people[who])}`
    const request = new Request(`http://localhost:3000/api/${path}`, { method, headers, ...(body ? { body } : {}) })
    return routes[method](request, { params: Promise.resolve({ slug: path.split('?')[0]!.split('/') }) })
  }
  const hand = async (
    file: string | Uint8Array<ArrayBuffer>,
    { dry = false, who = 'office' }: { dry?: boolean; who?: Who } = {},
  ) => {
    const response = await call(who, 'POST', `rumours/import?dryRun=${dry}`, file)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const exported = async (format: 'jsonl' | 'xlsx', who: Who = 'office') => {
    const response = await call(who, 'GET', `rumours/export?format=${format}`)
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const entriesOut = async () =>
    new TextDecoder()
      .decode((await exported('jsonl')).bytes)
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
  const trail = (action: string) => findRows(system, 'audit', is('action', action), { limit: 0 })

  const first = [
    entryOf('a'),
    entryOf('b', { status: 'draft' }),
    entryOf('c', { pattern: '', sources: [], validFrom: '' }),
  ]

  test('a dry run says what would be added, and stores nothing', async () => {
    expect(await hand(linesOf(first), { dry: true })).toEqual({
      status: 200,
      body: { added: ['a', 'b', 'c'], changed: [], unchanged: 0, problems: [], hints: expect.any(Array) },
    })
    expect(await entriesOut()).toEqual([])
    expect(await trail('rumours.import')).toEqual([])
  })

  test('an import stores the entries, and the trail has who, what and how many once', async () => {
    expect((await hand(linesOf(first))).body).toMatchObject({ added: ['a', 'b', 'c'], unchanged: 0 })
    expect(await entriesOut()).toEqual(first)
    const [entry, ...more] = await trail('rumours.import')
    expect(more).toEqual([])
    expect(entry).toMatchObject({ actorName: people.office.name, digest: expect.stringMatching(/^[\da-f]{64}$/) })
    expect(JSON.parse(entry!.data as string)).toEqual({ added: 3, changed: 0, unchanged: 0 })
  })

  test('what was exported, as JSONL or as Excel, changes nothing when it comes back', async () => {
    for (const format of ['jsonl', 'xlsx'] as const) {
      const { bytes, headers } = await exported(format)
      expect(headers.get('content-disposition')).toMatch(new RegExp(`attachment; filename="rumours-.+\\.${format}"`))
      expect((await hand(bytes)).body).toEqual({ added: [], changed: [], unchanged: 3, problems: [], hints: [] })
    }
  })

  test('an import changes what differs, adds what is new, and leaves alone what the file doesn’t name', async () => {
    const before = (await findRow(system, 'rumours', is('code', 'a')))!
    const edited = entryOf('a', { claim: '改过的说法', variants: [], reviewBy: '2027-01-01', pattern: '' })
    const file = linesOf([edited, entryOf('d'), first[2]!])
    const expected = {
      added: ['d'],
      changed: [{ code: 'a', fields: ['claim', 'variants', 'pattern', 'reviewBy'] }],
      unchanged: 1,
      problems: [],
      hints: expect.any(Array),
    }
    expect((await hand(file, { dry: true })).body).toEqual(expected)
    expect((await findRow(system, 'rumours', is('code', 'a')))!.claim).toBe(before.claim)
    expect((await hand(file)).body).toEqual(expected)
    expect(await entriesOut()).toEqual([edited, first[1], first[2], entryOf('d')])
    const after = (await findRow(system, 'rumours', is('code', 'a')))!
    expect([after.id, after.createdAt]).toEqual([before.id, before.createdAt])
    expect(after.updatedAt > before.updatedAt).toBe(true)
  })

  test('a file with one bad line is not stored at all, and says which line', async () => {
    const before = await entriesOut()
    const file = `${linesOf([entryOf('e')])}{"id":"f"\n${linesOf([entryOf('e')])}`
    for (const dry of [true, false]) {
      const { status, body } = await hand(file, { dry })
      expect([status, (body.problems as { line: number }[]).map(({ line }) => line)]).toEqual([422, [2, 3]])
    }
    expect(await entriesOut()).toEqual(before)
  })

  test.for(['anonymous', 'editor', 'expert', 'auditor', 'admin'] as const)('%s imports nothing', async (who) => {
    const { status } = await hand(linesOf([entryOf('intruder')]), { who })
    expect(status).toBe(who === 'anonymous' ? 401 : 403)
    expect(await findRow(system, 'rumours', is('code', 'intruder'))).toBeNull()
  })

  test('whoever is signed in may take the library along, in the two formats', async () => {
    expect((await exported('jsonl', 'anonymous')).status).toBe(401)
    expect((await exported('jsonl', 'expert')).status).toBe(200)
    expect((await call('expert', 'GET', 'rumours/export?format=csv')).status).toBe(400)
  })

  test('a file larger than 10 MB is refused', async () => {
    expect((await hand(`${linesOf([entryOf('big')])}${' '.repeat(10 * 1024 * 1024)}`)).status).toBe(413)
  })

  test('an import says which new entries say what another says, and what of an expression may be meant otherwise, and stores them', async () => {
    const file = linesOf([
      entryOf('alkaline-1', { claim: '喝碱性水可以防癌', variants: [], expression: '' }),
      entryOf('alkaline-2', { claim: '喝碱性水能防癌', variants: [], expression: '' }),
      entryOf('beans', { claim: '绿豆汤能解百毒', variants: [], expression: '绿豆与降压' }),
    ])
    for (const dry of [true, false]) {
      const { status, body } = await hand(file, { dry })
      expect([status, body.added, body.hints]).toEqual([
        200,
        ['alkaline-1', 'alkaline-2', 'beans'],
        [expect.stringContaining('第 3 行'), expect.stringMatching(/alkaline-1.+alkaline-2/u)],
      ])
    }
  })

  test('more changes than a transaction stores in time are refused before the first', async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => ({ ...first[0], id: `many-${at}` }))
    const { status, body } = await hand(linesOf(many))
    expect([status, body.problems]).toEqual([422, [{ line: 1, message: expect.stringContaining('20000') }]])
    expect(await findRow(system, 'rumours', is('code', 'many-0'))).toBeNull()
  })

  let verdicts = 0
  const aVerdict = (more: Record<string, unknown> = {}) =>
    insertRow(system, 'verdicts', {
      openKey: `verdict-${(verdicts += 1)}`,
      round: 'round-1',
      region: '990100',
      claimId: 'c1',
      claim: '每天喝两勺醋，血栓自己就化了',
      expertVerdict: 'refuted',
      expert: 'expert-1',
      ...more,
    })
  const promotion = { counterFact: '醋不能溶解血栓，血栓须尽快就医。', field: 'elderly' }
  const promote = async (id: string, { body = promotion, who = 'office' }: { body?: object; who?: Who } = {}) => {
    const response = await call(who, 'POST', `verdicts/${id}/promote`, JSON.stringify(body))
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  test('a confirmed verdict is taken in with one action, in force at once, with a trail', async () => {
    const verdict = await aVerdict()
    const code = `promoted-${verdict.id}`
    const { status, body } = await promote(verdict.id, { body: { ...promotion, severity: 'high' } })
    expect([status, body.code]).toEqual([200, code])
    const row = (await findRow(system, 'rumours', is('code', code)))!
    expect(row).toMatchObject({
      ...promotion,
      id: body.rumour,
      severity: 'high',
      claim: verdict.claim,
      status: 'active',
    })
    expect(row.fromRound).toBe('round-1')
    expect((await findRow(system, 'verdicts', is('id', verdict.id)))!.rumour).toBe(code)
    const found = await findRow(system, 'audit', all(is('action', 'rumour.promote'), is('subjectId', row.id)))
    expect(found).toMatchObject({ actorName: people.office.name, subjectTitle: verdict.claim })
    expect((await liveLibrary(system.payload, new Date())).rumours.has(code)).toBe(true)
  })

  test('a change that is seen after a later one is in force, too', async () => {
    const { db } = system.payload
    const [one = '', other = ''] = await Promise.all(
      [1, 2].map(async () => String((await promote((await aVerdict()).id)).body.rumour)),
    )
    const tell = (id: string, claim: string, updatedAt: Date) =>
      db.updateOne({ collection: 'rumours', id, data: { claim, updatedAt: updatedAt.toISOString() } })
    const claims = async () =>
      [...(await liveLibrary(system.payload, new Date())).rumours.values()].map(({ claim }) => claim)
    const began = Date.now()
    await tell(one, '先提交的说法', new Date(began))
    expect(await claims()).toContain('先提交的说法')
    await tell(other, '后看见的说法', new Date(began - 1000))
    expect((await findRow(system, 'rumours', is('id', other)))!.updatedAt).toBe(new Date(began - 1000).toISOString())
    expect(await claims()).toContain('后看见的说法')
  })

  test('however often it is asked for, there is one entry, and that is the answer', async () => {
    const verdict = await aVerdict({ expertVerdict: 'misleading' })
    const answers = await Promise.all([1, 2, 3, 4].map(() => promote(verdict.id)))
    answers.push(await promote(verdict.id, { body: { ...promotion, counterFact: '另一种说法' } }))
    const [{ body: expected }] = answers as [(typeof answers)[number]]
    for (const { status, body } of answers) expect([status, body]).toEqual([200, expected])
    const rows = await findRows(system, 'rumours', is('code', `promoted-${verdict.id}`))
    expect(rows.map(({ counterFact }) => counterFact)).toEqual([promotion.counterFact])
  })

  test('what no expert has refuted, lies in another region, or is asked without a fact, stays out', async () => {
    const known = (await findRows(system, 'rumours', {}, { limit: 0 })).length
    for (const expertVerdict of ['supported', 'insufficient', null])
      expect((await promote((await aVerdict({ expertVerdict })).id)).status).toBe(409)
    expect((await promote((await aVerdict({ region: '880100' })).id)).status).toBe(404)
    const { id } = await aVerdict()
    expect((await promote(id, { body: { field: 'food' } })).status).toBe(400)
    expect((await promote(id, { body: { ...promotion, field: '玄学' } })).status).toBe(400)
    expect((await promote(id, { who: 'anonymous' })).status).toBe(401)
    for (const who of ['editor', 'expert', 'auditor', 'admin'] as const)
      expect([who, (await promote(id, { who })).status]).toEqual([who, 403])
    expect(await findRows(system, 'rumours', {}, { limit: 0 })).toHaveLength(known)
  })
})
