import type { JobName } from '@/jobs/catalog'
import type { Deps } from '@/jobs/deps'
import type { Department, Expert, Field, User } from '@/payload-types'
import { answerAssignment, type Answer } from '@/workflow/answer'
import { decideAssignment, type Decision } from '@/workflow/decide'
import { confirmDelivery, settleDelivery } from '@/workflow/deliveryByPerson'
import { all, byId, findRow, findRows, is, oneOf, type Row } from '@/workflow/rows'
import { takeBack } from '@/workflow/takeBack'
import { inTransaction } from '@/workflow/transaction'
import { withdrawPiece } from '@/workflow/withdraw'
import { articleData, as } from '../content'
import { aDepartment, aField, anExpert, aUser } from '../people'
import type { System } from '../system'

export type ChannelSlug = 'website' | 'wechat' | 'douyin' | 'weibo'
type Accounts = Partial<Record<ChannelSlug, string>>

/** What opens the accounts of the tests: must stand in no row, log or error. */
export const secretOf = (channel: string, departmentId: string): string => `s3cr3t-${channel}-${departmentId}`

/** A department with an editor, accounts (`channel: mode`) and experts of a field of its own. */
export const openNewsroom = async (system: System, { accounts = {}, experts: many = 1 }: Opening = {}) => {
  const department = await aDepartment(system.payload)
  const editor = await aUser(system.payload, 'editor', { department: department.id })
  const field = await aField(system.payload)
  const experts: { user: User; expert: Expert }[] = []
  for (let at = 0; at < many; at += 1) experts.push(await anExpert(system.payload, [field.id]))
  for (const [channel, mode] of Object.entries(accounts)) await anAccount(system, department, { channel, mode })
  return newsroomOf(system, { department, editor, field, experts })
}

type Opening = { accounts?: Accounts; experts?: number }
type Staff = { department: Department; editor: User; field: Field; experts: { user: User; expert: Expert }[] }
export type Newsroom = ReturnType<typeof newsroomOf>

const anAccount = ({ payload }: System, { id }: Department, { channel, mode }: { channel: string; mode: string }) => {
  const settings = {
    website: {},
    wechat: { appId: `wx-${id}`, pollMs: '1000' },
    douyin: { clientKey: `aw-${id}`, openId: `open-${id}`, pollMs: '1000' },
    weibo: {},
  }
  const secret = secretOf(channel, id)
  const secrets = {
    website: {},
    wechat: { appSecret: secret },
    douyin: { accessToken: secret, clientSecret: secret },
    weibo: { accessToken: secret },
  }
  return payload.create({
    collection: 'channel-accounts',
    overrideAccess: true,
    data: {
      name: channel,
      department: id,
      channel: channel as ChannelSlug,
      mode: mode as 'hosted',
      settings: settings[channel as ChannelSlug],
      secrets: secrets[channel as ChannelSlug],
      active: true,
    },
  })
}

export const person = (user: User) => ({ user: { ...user, collection: 'users' as const } })

const newsroomOf = (system: System, staff: Staff) => {
  const { payload } = system
  const { editor } = staff
  const draft = async (more: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'articles',
      draft: true,
      data: await articleData(system, staff, more),
      ...as(editor),
    } as never) as Promise<{ id: string; title: string }>
  const submit = (id: string, more: Record<string, unknown> = {}) =>
    payload.update({ collection: 'articles', id, data: { ...more, _status: 'published' }, ...as(editor) } as never)
  const pieceOf = async (id: string) => (await findRow(system, 'pieces', is('docKey', `articles:${id}`)))!
  const openRoundOf = async (id: string) => (await findRow(system, 'rounds', byId((await pieceOf(id)).openRound)))!
  const approve = async (id: string) => {
    const round = await openRoundOf(id)
    for (const { id: assignment, expertUser } of await asked(system, round.id))
      if ((await findRow(system, 'rounds', byId(round.id)))?.state !== 'approved')
        await judge(system, assignment, userOf(staff, expertUser), { decision: 'approve', digest: round.digest })
  }
  /** Everything up to the release; the deliveries stay planned. */
  const release = async (id: string) => {
    await work(system, { jobs: ['review', 'assign'] })
    await approve(id)
    await work(system, { jobs: ['release'] })
    return pieceOf(id)
  }
  return {
    ...staff,
    draft,
    submit,
    pieceOf,
    openRoundOf,
    approve,
    release,
    publish: async (more: Record<string, unknown> = {}) => {
      const { id } = await draft(more)
      await submit(id)
      const piece = await release(id)
      return { id, piece: piece.id }
    },
    correct: async (id: string, more: Record<string, unknown> = {}) => {
      await submit(id, { title: `更正后的标题 ${Math.random()}`, correctionNote: '更正数据', ...more })
      await release(id)
    },
    withdraw: (id: string) =>
      inTransaction(
        payload,
        (req) => withdrawPiece(req, `articles:${id}`, { kind: 'error', reason: '数据有误' }),
        person(editor),
      ),
    takeBack: (id: string) =>
      inTransaction(payload, (req) => takeBack(req, `articles:${id}`, '再改改'), person(editor)),
    confirm: (delivery: string, link?: string) =>
      inTransaction(
        payload,
        (req) => confirmDelivery(req, delivery, link === undefined ? {} : { link }),
        person(editor),
      ),
    settle: (delivery: string, settlement: { arrived: boolean; link?: string }) =>
      inTransaction(
        payload,
        (req) => settleDelivery(req, delivery, { reason: '已到平台核对', ...settlement }),
        person(editor),
      ),
  }
}

const userOf = ({ experts }: Pick<Staff, 'experts'>, userId: string): User =>
  experts.find(({ user }) => user.id === userId)!.user

export const asked = (system: System, round: string): Promise<Row<'assignments'>[]> =>
  findRows(system, 'assignments', all(is('round', round), oneOf('state', ['asked', 'accepted'])))

export const answer = (system: System, assignment: string, expert: User, words: Answer, reason = '') =>
  inTransaction(system.payload, (req) => answerAssignment(req, assignment, words, reason), person(expert))

type Words = Pick<Decision, 'decision' | 'digest'> & { reason?: string }

export const decide = (system: System, assignment: string, expert: User, words: Words) =>
  inTransaction(
    system.payload,
    (req) => decideAssignment(req, assignment, { reason: '', privateNote: '', claims: [], ...words }),
    person(expert),
  )

/** Accepts, then decides. */
export const judge = async (system: System, assignment: string, expert: User, words: Words) => {
  await answer(system, assignment, expert, 'accept')
  return decide(system, assignment, expert, words)
}

type Work = { jobs?: readonly JobName[]; rowId?: string; deps?: Deps }

/** Does what is due in the outbox, of these jobs or for this row only, until nothing is. @returns how many rows */
export const work = async (system: System, { jobs, rowId, deps = system.deps }: Work = {}): Promise<number> => {
  for (let done = 0; ; done += 1) {
    const [next] = await findRows(
      system,
      'outbox',
      all(
        is('state', 'open'),
        { notBefore: { less_than_equal: deps.now().toISOString() } },
        ...(jobs ? [oneOf('job', jobs)] : []),
        ...(rowId ? [is('rowId', rowId)] : []),
      ),
      { limit: 1 },
    )
    if (!next) return done
    await runRow(deps, next.id)
  }
}

/** Runs one row of the outbox. The handlers are loaded here, since each system reads its settings anew (`startSystem`). */
export const runRow = async (deps: Deps, outboxId: string): Promise<void> => {
  const [{ handlers }, { runJob }] = await Promise.all([import('@/jobs/handlers'), import('@/jobs/runJob')])
  return runJob(handlers, deps, outboxId, new AbortController().signal)
}
