import { findRow, findRows, is, oneOf as anyOf, type Row } from '@/workflow/rows'
import type { Actor, Doc, World } from '../world'
import { work } from './work'
import { oneOf, statusOf, type Move, type Outcome, type Scene } from './scene'

export const pieceOf = ({ system }: World, { kind, id }: Doc) =>
  findRow({ payload: system.payload }, 'pieces', is('docKey', `${kind}:${id}`))

const assignmentsOf = async (world: World, doc: Doc): Promise<Row<'assignments'>[]> => {
  const piece = await pieceOf(world, doc)
  const where = { and: [is('piece', piece?.id ?? ''), anyOf('state', ['asked', 'accepted'])] }
  return findRows({ payload: world.system.payload }, 'assignments', where)
}

const expertOf = ({ people }: World, { expertUser }: Row<'assignments'>): Actor =>
  expertUser === people.expert.id ? 'expert' : 'second'

const judge = async (world: World, actor: Actor, assignment: string, decision: Record<string, unknown>) => {
  const token = await world.tokenOf(actor)
  await world.api.rest(`assignments/${assignment}/answer`, { method: 'POST', token, body: { answer: 'accept' } })
  const { body } = await world.api.rest(`assignments/${assignment}/material`, { token })
  const call = { method: 'POST', token, body: { digest: body.digest ?? 'none', reason: '理由', ...decision } }
  return statusOf(await world.api.rest(`assignments/${assignment}/decide`, call))
}

/** Those who were asked decide, as they should, once the worker has asked them. */
export const decide =
  (decision: string): Move =>
  async ({ world, doc }) => {
    await work(world)
    let last: Outcome = { status: 404 }
    for (const assignment of await assignmentsOf(world, doc))
      last = await judge(world, expertOf(world, assignment), assignment.id, { decision })
    return { ...last, workerRan: true }
  }

/** Somebody decides, asked or not, about these bytes or about others. */
const meddle =
  (decision: Record<string, unknown>): Move =>
  async ({ world, actor, doc, pick }) => {
    const assignment = oneOf(await assignmentsOf(world, doc), pick)
    return assignment ? judge(world, actor, assignment.id, decision) : { status: 404 }
  }

const post =
  (path: string, body: (scene: Scene) => Record<string, unknown>): Move =>
  async (scene) => {
    const { world, doc, token } = scene
    const call = { method: 'POST', token, body: body(scene) }
    return statusOf(await world.api.rest(`${doc.kind}/${doc.id}/${path}`, call))
  }

/** A correction from the first word to the site, so that sequences meet pieces of every age. */
const revise: Move = async (scene) => {
  const { world, doc, mark } = scene
  const token = await world.tokenOf('editor')
  const body = { summary: `更正 ${mark}`, _status: 'published' }
  const submitted = await world.api.rest(`${doc.kind}/${doc.id}`, { method: 'PATCH', token, body })
  await decide('approve')(scene)
  await work(world)
  return { status: submitted.status, workerRan: true }
}

const withdrawal = post('withdraw', () => ({ kind: 'error', reason: '数据有误' }))

/** What people rightly do to a piece, and what they try. */
export const reviewMoves = {
  approve: decide('approve'),
  'correct and release': revise,
  'request changes': decide('requestChanges'),
  refuse: decide('refuse'),
  'approve in another’s place': meddle({ decision: 'approve' }),
  'approve other bytes': meddle({ decision: 'approve', digest: `sha256:v1:${'0'.repeat(64)}` }),
  'take back': post('take-back', () => ({})),
  withdraw: async (scene) => {
    const outcome = await withdrawal(scene)
    return { ...outcome, withdrew: outcome.status === 200 }
  },
} satisfies Record<string, Move>
