import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { graphqlNames, shapeOf, slugs, type Shape, type Slug } from '../support/promise1/graphqlShapes'
import { hush, openHousehold, readers, type Household, type Reader } from '../support/promise1/household'
import { aDraft } from '../support/promise1/sequence'

type Rule = Record<'read' | 'create' | 'update', readonly Reader[]>

const department = ['editor', 'office', 'auditor'] as const
const signedIn = readers.filter((reader) => reader !== 'anonymous')
const offices = ['office', 'officeElsewhere'] as const
const desk: Rule = { read: ['editor'], create: ['editor', 'stranger'], update: ['editor'] }
const ledger: Rule = { read: department, create: [], update: [] }

/**
 * Who may do what to the row of each collection that belongs to the editor's department, or to the expert. The stranger is an editor
 * of another department, `second` an expert who was not asked, `officeElsewhere` the office of another region. Nobody is missing.
 */
const rules: Record<Slug, Rule> = {
  articles: desk,
  videos: desk,
  comics: desk,
  media: desk,
  rounds: ledger,
  assignments: { ...ledger, read: ['editor', 'expert', 'office', 'auditor'] },
  releases: ledger,
  deliveries: ledger,
  pieces: ledger,
  rumours: { read: signedIn, create: offices, update: offices },
  verdicts: ledger,
  'model-days': { read: [...offices, 'auditor', 'admin'], create: [], update: [] },
  'model-answers': { read: [], create: [], update: [] },
  departments: { read: signedIn, create: offices, update: ['office'] },
  users: {
    read: ['editor', ...offices, 'auditor', 'admin'],
    create: ['admin'],
    update: ['editor', 'admin'],
  },
  experts: {
    read: ['expert', ...offices, 'auditor', 'admin'],
    create: offices,
    update: ['expert', ...offices],
  },
  fields: { read: signedIn, create: offices, update: offices },
  'channel-accounts': { read: department, create: ['office'], update: ['office'] },
  'quota-rules': { read: signedIn, create: ['office'], update: [] },
  'quota-targets': { read: department, create: ['office'], update: [] },
  audit: { read: ['auditor'], create: [], update: [] },
  outbox: { read: ['admin'], create: [], update: [] },
  leases: { read: [], create: [], update: [] },
}

describe.each(inject('backends'))('on $name', (backend) => {
  let household: Household
  let shapes: Map<Slug, Shape>
  beforeAll(async () => {
    household = await openHousehold(backend)
    shapes = new Map(
      await Promise.all(slugs.map(async (slug) => [slug, await shapeOf(household.world.api, slug)] as const)),
    )
  })
  afterAll(() => household.world.close())

  /** Those for whom the door opened. Refusals are 401, 403 and 404; anything else got past the access rules. */
  const whoPasses = async (tries: (token: string | null) => Promise<boolean>): Promise<Reader[]> => {
    const passed: Reader[] = []
    for (const reader of readers) if (await tries(await household.tokenOf(reader))) passed.push(reader)
    return passed
  }
  const rest = async (path: string, call: { method?: string; token: string | null; body?: unknown }) =>
    ![401, 403, 404].includes((await household.world.api.rest(path, call)).status)
  const graphql = async (query: string, token: string | null, variables: Record<string, unknown> = {}) => {
    const { body, text } = await household.world.api.graphql(query, { token, variables })
    const codes = Array.isArray(body.errors) ? body.errors.map(({ extensions }) => Number(extensions?.statusCode)) : []
    expect(codes.includes(NaN), text).toBe(false)
    const isAnswered = codes.length > 0 || Object.values(body.data ?? {}).some((value) => value !== null)
    return isAnswered && !codes.some((code) => [401, 403, 404].includes(code))
  }
  const inOrder = (who: readonly Reader[]) => readers.filter((reader) => who.includes(reader))

  describe.each(slugs)('%s', (slug) => {
    const rule = rules[slug]
    const [one, many] = graphqlNames[slug]

    test(`are read by ${rule.read.join(', ') || 'nobody'}`, async () => {
      const id = household.rows[slug]
      const expected = inOrder(rule.read)
      expect(await whoPasses((token) => rest(`${slug}/${id}`, { token }))).toEqual(expected)
      expect(await whoPasses((token) => graphql(`{ ${one}(id: "${id}") { id } }`, token))).toEqual(expected)
      const listed = await whoPasses(async (token) =>
        (await household.world.api.rest(`${slug}?limit=0&depth=0`, { token })).text.includes(`"id":"${id}"`),
      )
      expect(listed).toEqual(expected)
      const query = `{ ${many}(limit: 0) { docs { id } } }`
      const queried = await whoPasses(async (token) =>
        (await household.world.api.graphql(query, { token })).text.includes(`"id":"${id}"`),
      )
      expect(queried).toEqual(expected)
    })

    test(`are changed by ${rule.update.join(', ') || 'nobody'}`, async () => {
      const id = household.rows[slug]
      const expected = inOrder(rule.update)
      expect(await whoPasses((token) => rest(`${slug}/${id}`, { method: 'PATCH', token, body: {} }))).toEqual(expected)
      const mutation = `mutation { update${one}(id: "${id}", data: {}) { id } }`
      expect(await whoPasses((token) => graphql(mutation, token))).toEqual(expected)
    })

    test(`are made by ${rule.create.join(', ') || 'nobody'}`, async () => {
      const expected = inOrder(rule.create)
      expect(await whoPasses((token) => rest(slug, { method: 'POST', token, body: aboutTheDepartment(slug) }))).toEqual(
        expected,
      )
      const data = await inputOf(slug)
      const mutation = `mutation ($data: mutation${one}Input!) { create${one}(data: $data) { id } }`
      const passed = await whoPasses((token) => graphql(mutation, token, { data }))
      expect(passed.filter((reader) => !expected.includes(reader))).toEqual([])
    })

    test('are deleted by nobody else than the department that wrote them', async () => {
      const isDesk = ['articles', 'videos', 'comics', 'media'].includes(slug)
      const id = household.rows[slug]
      const others = readers.filter((reader) => !isDesk || reader !== 'editor')
      for (const reader of others) {
        const token = await household.tokenOf(reader)
        const { status } = await household.world.api.rest(`${slug}/${id}`, { method: 'DELETE', token })
        expect([reader, status >= 400]).toEqual([reader, true])
        await household.world.api.rest(`${slug}?where[id][equals]=${id}`, { method: 'DELETE', token })
        await household.world.api.graphql(`mutation { delete${one}(id: "${id}") { id } }`, { token })
      }
      const kept = await household.world.system.payload.db.findOne({ collection: slug, where: { id: { equals: id } } })
      expect(kept).not.toBeNull()
    })
  })

  /** Whose row it would be matters where an office has a region; everything else is missing, so that nothing is made. */
  const aboutTheDepartment = (slug: Slug) =>
    slug === 'channel-accounts' || slug === 'quota-targets' ? { department: household.rows.departments } : {}

  /** A body that GraphQL accepts: the row that is there, as far as the input knows its fields. */
  const inputOf = async (slug: Slug) => {
    const { payload } = household.world.system
    const row = await payload.findByID({ collection: slug, id: household.rows[slug], depth: 0, overrideAccess: true })
    const { inputs = [] } = shapes.get(slug) ?? {}
    const known = Object.entries(row).filter(([name, value]) => inputs.includes(name) && value !== null)
    return { ...Object.fromEntries(known), ...(slug === 'users' ? { password: 'x' } : {}) }
  }

  test('an editor writes into no other department', async () => {
    const { api, author, system } = household.world
    const token = await household.tokenOf('stranger')
    const body = { title: '借名', department: author.department.id }
    expect((await api.rest('articles', { method: 'POST', token, body })).status).toBe(400)
    const own = await system.payload.find({
      collection: 'departments',
      where: { id: { not_equals: author.department.id } },
      overrideAccess: true,
    })
    const doc = await aDraft(household.world, 'articles')
    const move = { method: 'PATCH', token: await household.tokenOf('editor'), body: { department: own.docs[0]?.id } }
    expect((await api.rest(`articles/${doc.id}`, move)).status).toBe(400)
  })

  /** Everything that a person gets to see of all collections, by every door that lists. */
  const everything = async (reader: Reader): Promise<string> => {
    const { api } = household.world
    const token = await household.tokenOf(reader)
    const texts: string[] = []
    for (const slug of slugs) {
      const { many, scalars } = shapes.get(slug)!
      texts.push((await api.rest(`${slug}?limit=0&depth=2&draft=true`, { token })).text)
      texts.push((await api.rest(`${slug}/versions?limit=0&depth=2`, { token })).text)
      texts.push((await api.rest(`${slug}/${household.rows[slug]}?depth=2&draft=true`, { token })).text)
      texts.push((await api.graphql(`{ ${many}(limit: 0) { docs { ${scalars.join(' ')} } } }`, { token })).text)
    }
    return texts.join('\n')
  }

  test.for(readers)('no answer to %s holds a secret, a receipt or another’s draft', async (reader) => {
    const { payload } = household.world.system
    const people = await payload.db.find<Record<string, unknown>>({
      collection: 'users',
      pagination: false,
      limit: 100,
    })
    const account = await payload.db.findOne<{ id: string; secrets: Record<string, string> }>({
      collection: 'channel-accounts',
      where: { id: { equals: household.rows['channel-accounts'] } },
    })
    const sealed = Object.values(account!.secrets)
    const told = await everything(reader)
    const keys = people.docs.flatMap(({ hash, salt }) => [hash, salt].filter((value) => typeof value === 'string'))
    expect([hush.secret, hush.receipt, ...sealed, ...keys].filter((secret) => told.includes(secret))).toEqual([])
    expect(told).not.toMatch(/"(hash|salt|resetPasswordToken|secrets|receipt)":(?!null)/)
    expect(told.includes(hush.draft)).toBe(reader === 'editor')
  })

  test.for(signedIn)('%s is told who is signed in', async (reader) => {
    const { api } = household.world
    const { status, body } = await api.rest('users/me', { token: await household.tokenOf(reader) })
    expect([status, body.user]).toEqual([200, expect.objectContaining({ email: expect.any(String) })])
  })

  const probes = [
    'users?where[hash][like]=a',
    'users?where[salt][like]=a',
    'users?where[resetPasswordToken][exists]=true',
    'users?sort=salt',
    'experts?where[user.salt][like]=a',
    'channel-accounts?where[secrets][exists]=true',
    'deliveries?where[receipt][exists]=true',
    'releases?where[approvals][exists]=true',
    'releases?where[snapshot][exists]=true',
  ]
  test.for(probes)('nobody finds out by asking: %s', async (probe) => {
    const { api } = household.world
    for (const reader of readers) {
      if (probe.startsWith('releases') && reader !== 'anonymous') continue
      const plain = await api.rest(`${probe.split('?')[0]}?limit=0`, { token: await household.tokenOf(reader) })
      const { status, body } = await api.rest(`${probe}&limit=0`, { token: await household.tokenOf(reader) })
      const tells = status === 200 && JSON.stringify(body.docs) !== JSON.stringify(plain.body.docs)
      expect([reader, tells]).toEqual([reader, false])
    }
  })

  test('before accepting, an expert reads title, unit, field and length, and nothing of the text', async () => {
    const { api } = household.world
    const { assignment, round, doc, title } = household.asked
    const token = await household.tokenOf('expert')
    const row = await api.rest(`assignments/${assignment}`, { token })
    expect(row.body).toMatchObject({ title, departmentName: expect.any(String), fieldNames: expect.any(String) })
    const shut = [
      `assignments/${assignment}/material`,
      `assignments/${assignment}/preview`,
      `rounds/${round}`,
      `rounds/${round}/preview`,
      `articles/${doc.id}`,
      `articles/${doc.id}/preview`,
    ]
    for (const path of shut) expect([path, (await api.rest(path, { token })).status >= 400]).toEqual([path, true])
    const told = await everything('expert')
    const snapshot = await household.world.system.payload.findByID({
      collection: 'rounds',
      id: round,
      overrideAccess: true,
    })
    expect(told).not.toContain((snapshot.snapshot as { summary: string }).summary)
    const answer = { method: 'POST', token, body: { answer: 'accept' } }
    expect((await api.rest(`assignments/${assignment}/answer`, answer)).status).toBe(200)
    expect((await api.rest(`assignments/${assignment}/material`, { token })).text).toContain(title)
    const other = await household.tokenOf('second')
    expect((await api.rest(`assignments/${assignment}/material`, { token: other })).status).toBe(404)
  })
})
