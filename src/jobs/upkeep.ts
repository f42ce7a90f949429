import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { channelOf } from '@/channels'
import { ask } from '@/workflow/outbox'
import { all, byId, changeRow, findRow, findRows, is, oneOf, type Row } from '@/workflow/rows'
import { roundStates } from '@/workflow/stages'
import { inTransaction } from '@/workflow/transaction'
import { channelQueue, pipelineQueue } from './catalog'
import type { Deps } from './deps'
import { isPolled } from './poll'

/**
 * The sweep that repairs what an event missed: every state that is not final has somebody who moves it on and a time by which; what is
 * past it is asked for again. Safe to run at any moment and by several workers.
 */
export const upkeep = async (deps: Deps): Promise<void> => {
  await expireLeases(deps)
  await expireAssignments(deps)
  await nudgeRounds(deps)
  await nudgeDeliveries(deps)
}

const past = (field: string, deps: Deps, minutes = 0) => ({
  [field]: { less_than: new Date(deps.now().getTime() - minutes * 60_000).toISOString() },
})

/** A claim that ran out is planned again; a call that ran out becomes only `unknown`, unless the channel can repeat it without harm. */
const expireLeases = async (deps: Deps) => {
  for (const row of await findRows(
    deps,
    'deliveries',
    all(oneOf('state', ['claimed', 'calling']), past('leaseUntil', deps)),
  )) {
    const isHarmless = row.state === 'claimed' || Boolean(channelOf(row.channel).isRepeatable)
    await inTransaction(deps.payload, (req) => (isHarmless ? planAgain(req, row) : suspect(req, row, deps)))
  }
}

const planAgain = async (req: PayloadRequest, row: Row<'deliveries'>) => {
  const planned = await changeRow(
    req,
    'deliveries',
    all(byId(row.id), is('token', row.token), is('state', row.state)),
    { state: 'planned', token: 'free', leaseUntil: null, attempt: { $inc: 1 } },
  )
  if (planned) await ask(req, { job: 'deliver', rowId: row.id, queue: channelQueue(row.channel) })
}

const suspect = async (req: PayloadRequest, row: Row<'deliveries'>, deps: Deps) => {
  const changed = await changeRow(
    req,
    'deliveries',
    all(byId(row.id), is('token', row.token), is('state', 'calling')),
    { state: 'unknown', leaseUntil: null, absences: 0 },
  )
  if (!changed) return
  await ask(req, {
    job: 'reconcile',
    rowId: row.id,
    queue: channelQueue(row.channel),
    notBefore: new Date(deps.now().getTime() + deps.readBackEveryMs),
  })
  await appendAudit(req, {
    action: 'delivery.unknown',
    subjectType: 'deliveries',
    subjectId: row.id,
    subjectTitle: row.title,
    at: deps.now(),
    data: { channel: row.channel, account: row.accountName, attempt: row.attempt },
  })
}

/** Whoever has not accepted, or not finished, in time is replaced. */
const expireAssignments = async (deps: Deps) => {
  const late = await findRows(deps, 'assignments', {
    or: [all(is('state', 'asked'), past('acceptBy', deps)), all(is('state', 'accepted'), past('dueAt', deps))],
  })
  for (const row of late) await inTransaction(deps.payload, (req) => expire(req, row))
}

const expire = async (req: PayloadRequest, row: Row<'assignments'>) => {
  const state = row.state === 'asked' ? 'expired' : 'overdue'
  const changed = await changeRow(req, 'assignments', all(byId(row.id), is('state', row.state)), {
    state,
    openKey: `closed:${row.id}`,
  })
  if (!changed) return
  await appendAudit(req, {
    action: `assignment.${state}`,
    subjectType: 'assignments',
    subjectId: row.id,
    subjectTitle: row.title,
    data: { round: row.round, expert: row.expertName },
  })
  await ask(req, { job: 'assign', rowId: row.round, queue: pipelineQueue })
}

const jobs = { screening: 'review', assigning: 'assign', waiting: 'assign', approved: 'release' } as const

/**
 * A round that a worker should have moved on by now is asked for again; a waiting one is tried again, since experts come back from leave.
 * The pace is that of `updatedAt`: `stateSince` keeps saying for how long the round has waited.
 */
const nudgeRounds = async (deps: Deps) => {
  for (const [state, job] of Object.entries(jobs)) {
    const minutes = roundStates[state as keyof typeof jobs].withinMinutes
    const late = all(is('state', state), past('stateSince', deps, minutes), past('updatedAt', deps, minutes))
    for (const round of await findRows(deps, 'rounds', late, { sort: 'updatedAt' })) {
      if (await hasOpenJob(deps, round.id)) continue
      await inTransaction(deps.payload, async (req) => {
        const touched = await changeRow(req, 'rounds', all(byId(round.id), is('state', state)), { state })
        if (touched) await ask(req, { job, rowId: round.id, queue: pipelineQueue })
      })
    }
  }
}

const hasOpenJob = async (deps: Deps, rowId: string) =>
  (await findRow(deps, 'outbox', all(is('rowId', rowId), is('state', 'open')))) !== null

const deliveryJobs = {
  planned: 'deliver',
  awaitingPlatform: 'poll',
  awaitingPerson: 'poll',
  unknown: 'reconcile',
} as const

/** So many that those which are in order can't hide one that is stuck. */
const deliveriesAtOnce = 2000

/** A delivery that waits for a job which is no longer asked for. What a person does unseen is nobody's job. */
const nudgeDeliveries = async (deps: Deps) => {
  for (const [state, job] of Object.entries(deliveryJobs)) {
    const late = all(is('state', state), past('updatedAt', deps, 5))
    for (const row of await findRows(deps, 'deliveries', late, { limit: deliveriesAtOnce, sort: 'updatedAt' }))
      if ((job !== 'poll' || isPolled(row)) && !(await hasOpenJob(deps, row.id)))
        await inTransaction(deps.payload, (req) => ask(req, { job, rowId: row.id, queue: channelQueue(row.channel) }))
  }
}
