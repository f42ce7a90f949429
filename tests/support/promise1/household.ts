import type { User } from '@/payload-types'
import { changeRow, findRow, findRows, insertRow, is } from '@/workflow/rows'
import type { Backend } from '../databases'
import { aUser } from '../people'
import type { Slug } from './graphqlShapes'
import { pieceOf } from './moves/review'
import { work } from './moves/work'
import { aDraft, aLivePiece } from './sequence'
import { openWorld, type Doc, type World } from './world'

export const readers = [
  'editor',
  'stranger',
  'expert',
  'second',
  'office',
  'officeElsewhere',
  'auditor',
  'admin',
  'anonymous',
] as const
export type Reader = (typeof readers)[number]

/** What must be in no answer but, here and there, the owner's. */
export const hush = {
  draft: '未公开的草稿正文',
  secret: 'app-secret-0123456789',
  receipt: 'receipt-0123456789',
  note: '仅供办公室的备注',
} as const

/** One row of every collection, each the editor's department's, the expert's, or nobody's; and everybody who may look at it. */
export type Household = {
  world: World
  rows: Record<Slug, string>
  /** A piece in review that the expert has been asked about and has not accepted. */
  asked: { doc: Doc; assignment: string; round: string; title: string }
  live: Doc
  tokenOf: (reader: Reader) => Promise<string | null>
  people: Record<Exclude<Reader, 'anonymous'>, User>
}

export const openHousehold = async (backend: Backend): Promise<Household> => {
  const world = await openWorld(backend)
  const { payload } = world.system
  const elsewhere = await aUser(payload, 'office', { region: '880000' })
  const people = { ...world.people, officeElsewhere: elsewhere }
  const live = await aLivePiece(world, 'articles')
  const asked = await askAbout(world)
  const tokenOf: Household['tokenOf'] = (reader) =>
    reader === 'officeElsewhere' ? world.api.tokenOf(elsewhere) : world.tokenOf(reader)
  return { world, rows: await rowsOf(world, { live, asked }), asked, live, tokenOf, people }
}

/** Submitted and screened; both experts are asked in turn, so whoever was chosen is made to be `expert`. */
const askAbout = async (world: World): Promise<Household['asked']> => {
  const at = { payload: world.system.payload }
  const doc = await aDraft(world, 'articles')
  const token = await world.tokenOf('editor')
  await world.api.rest(`articles/${doc.id}`, { method: 'PATCH', token, body: { _status: 'published' } })
  await work(world)
  const piece = (await pieceOf(world, doc))!
  const [assignment] = await findRows(at, 'assignments', is('piece', piece.id))
  await changeRow(at, 'assignments', is('id', assignment!.id), {
    expertUser: world.people.expert.id,
    privateNote: '',
  })
  return { doc, assignment: assignment!.id, round: assignment!.round, title: assignment!.title ?? '' }
}

const rowsOf = async (world: World, { live, asked }: Pick<Household, 'live' | 'asked'>): Promise<Household['rows']> => {
  const { system, author, people } = world
  const at = { payload: system.payload }
  const docs = { articles: '', videos: '', comics: '' }
  for (const kind of ['articles', 'videos', 'comics'] as const) {
    docs[kind] = (await aDraft(world, kind)).id
    const token = await world.tokenOf('editor')
    await world.api.rest(`${kind}/${docs[kind]}`, { method: 'PATCH', token, body: { summary: hush.draft } })
  }
  const piece = (await pieceOf(world, live))!
  const retired = await world.system.payload.db.create({
    collection: 'releases',
    data: {
      ...(await findRow(at, 'releases', is('piece', piece.id))),
      id: undefined,
      round: 'retired',
      current: false,
    },
  })
  const [delivery] = await findRows(at, 'deliveries', is('piece', piece.id))
  await changeRow(at, 'deliveries', is('id', delivery!.id), { receipt: { token: hush.receipt } })
  return {
    ...docs,
    media: author.files.pictures[0]!,
    rounds: asked.round,
    assignments: asked.assignment,
    releases: String(retired.id),
    deliveries: delivery!.id,
    pieces: piece.id,
    departments: author.department.id,
    users: people.editor.id,
    ...(await managedRows(world)),
    ...(await reviewRows(world, asked)),
    audit: (await findRows(at, 'audit', {}, { limit: 1 }))[0]!.id,
    outbox: (await findRows(at, 'outbox', {}, { limit: 1 }))[0]!.id,
    leases: (await insertRow(at, 'leases', { name: 'held', holder: 'nobody' })).id,
  }
}

const managedRows = async ({ system: { payload }, author, people }: World) => {
  const { docs } = await payload.find({
    collection: 'experts',
    where: { user: { equals: people.expert.id } },
    overrideAccess: true,
  })
  const account = await payload.create({
    collection: 'channel-accounts',
    overrideAccess: true,
    data: {
      name: '微博',
      department: author.department.id,
      channel: 'weibo',
      mode: 'manual',
      active: false,
      secrets: { appSecret: hush.secret },
    },
  })
  const rule = await payload.create({
    collection: 'quota-rules',
    overrideAccess: true,
    data: {
      basis: '第11条',
      validFrom: 2024,
      kinds: ['articles'],
      origins: ['original'],
      target: 12,
      departmentKinds: ['authority'],
    },
  })
  const target = await payload.create({
    collection: 'quota-targets',
    overrideAccess: true,
    data: { department: author.department.id, year: 2026, target: 6, reason: '新设', basis: '办公室决定' },
  })
  return {
    experts: docs[0]!.id,
    fields: author.field.id,
    'channel-accounts': account.id,
    'quota-rules': rule.id,
    'quota-targets': target.id,
  }
}

const reviewRows = async ({ system: { payload }, author }: World, asked: Household['asked']) => {
  const at = { payload }
  const rumour = await payload.create({
    collection: 'rumours',
    overrideAccess: true,
    data: {
      code: 'vinegar',
      claim: '喝醋能软化血管',
      counterFact: '不能。',
      field: 'food',
      severity: 'medium',
      status: 'active',
    },
  })
  const verdict = await insertRow(at, 'verdicts', {
    openKey: 'household',
    round: asked.round,
    department: author.department.id,
    region: author.department.regionCode,
    claimId: 'c1',
    claim: '喝醋能软化血管',
    expertVerdict: 'refuted',
  })
  return {
    rumours: rumour.id,
    verdicts: verdict.id,
    'model-days': (await insertRow(at, 'model-days', { day: '2026-01-01', calls: 1 })).id,
    'model-answers': (await insertRow(at, 'model-answers', { key: 'asked', value: { claims: [] } })).id,
  }
}
