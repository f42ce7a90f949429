import { byId, changeRow, findRows, insertRow, is } from '@/workflow/rows'
import { pieceOf } from './review'
import { attempt, oneOf, type Move } from './scene'
import { run, work } from './work'

const runOne =
  (state: 'open' | 'closed'): Move =>
  async ({ world, pick }) => {
    const { payload } = world.system
    const rows = await findRows({ payload }, 'outbox', is('state', state), { limit: 200, sort: '-createdAt' })
    const row = oneOf(rows, pick)
    return row ? { ...(await attempt(() => run(world, row.id))), workerRan: true } : { status: 404 }
  }

/** A row of the outbox that no transaction of the workflow wrote. */
const forged =
  (job: 'release' | 'deliver' | 'poll' | 'reconcile', collection: 'rounds' | 'deliveries'): Move =>
  async ({ world, doc, pick }) => {
    const at = { payload: world.system.payload }
    const piece = await pieceOf(world, doc)
    const row = oneOf(await findRows(at, collection, is('piece', piece?.id ?? '')), pick)
    const rowId = row?.id ?? piece?.id ?? doc.id
    const asked = await insertRow(at, 'outbox', { job, rowId, queue: 'forged', state: 'open', attempt: 1 })
    const outcome = await attempt(() => run(world, asked.id))
    await changeRow(at, 'outbox', byId(asked.id), { state: 'closed' })
    return { ...outcome, workerRan: true }
  }

/** A round that says it was approved, and was not: the release looks for the approvals themselves. */
const approvedOnPaper: Move = async ({ world, doc }) => {
  const at = { payload: world.system.payload }
  const piece = await pieceOf(world, doc)
  const [round] = await findRows(at, 'rounds', is('openKey', `piece:${piece?.id}`))
  if (!round || round.state === 'approved') return { status: 404 }
  await changeRow(at, 'rounds', byId(round.id), { state: 'approved' })
  const asked = await insertRow(at, 'outbox', {
    job: 'release',
    rowId: round.id,
    queue: 'x',
    state: 'open',
    attempt: 1,
  })
  const outcome = await attempt(() => run(world, asked.id))
  await changeRow(at, 'outbox', byId(asked.id), { state: 'closed' })
  await changeRow(at, 'rounds', byId(round.id), { state: round.state })
  return outcome
}

/** The worker: as it should run, and run by somebody who picks and forges jobs. */
export const jobMoves = {
  'the worker runs': async ({ world }) => {
    await work(world)
    return { status: 200, workerRan: true }
  },
  'one job runs': runOne('open'),
  'a job runs again': runOne('closed'),
  'release any round': forged('release', 'rounds'),
  'release a round approved on paper': approvedOnPaper,
  'deliver anything': forged('deliver', 'deliveries'),
  'reconcile anything': forged('reconcile', 'deliveries'),
} satisfies Record<string, Move>
