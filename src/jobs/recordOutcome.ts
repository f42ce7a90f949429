import type { PayloadRequest } from 'payload'
import type { Outcome } from '@/channels/channel'
import { Refused, Rejected, TryLater } from '@/channels/errors'
import { appendAudit } from '@/audit/append'
import { ask } from '@/workflow/outbox'
import { all, byId, changeRow, is, oneOf, type Row } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { channelQueue } from './catalog'
import type { Deps } from './deps'
import type { Loaded } from './loadDelivery'

const scanPollMs = 15_000

/** The states from which this process's token may still write. */
const ours = (delivery: Row<'deliveries'>) =>
  all(
    byId(delivery.id),
    is('token', delivery.token),
    oneOf('state', ['claimed', 'calling', 'awaitingPlatform', 'awaitingPerson', 'unknown']),
  )

/** Stores what a step came to, with the trail entry and the next look at the platform, in one transaction. */
export const recordOutcome = (deps: Deps, delivery: Row<'deliveries'>, outcome: Outcome): Promise<void> =>
  inTransaction(deps.payload, async (req) => {
    const changed = await changeRow(req, 'deliveries', ours(delivery), {
      ...changesFor(outcome, delivery, deps.now()),
      leaseUntil: null,
    })
    if (!changed) return
    const pollAfterMs =
      outcome.kind === 'platform'
        ? outcome.pollAfterMs
        : outcome.kind === 'person' && outcome.task.kind === 'scan'
          ? scanPollMs
          : null
    if (pollAfterMs !== null)
      await ask(req, {
        job: 'poll',
        rowId: delivery.id,
        queue: channelQueue(delivery.channel),
        notBefore: new Date(deps.now().getTime() + pollAfterMs),
      })
    if (changed.state !== delivery.state) await remember(req, deps, delivery, changed.state)
  })

const changesFor = (outcome: Outcome, delivery: Row<'deliveries'>, now: Date): Record<string, unknown> => {
  switch (outcome.kind) {
    case 'live':
      return {
        state: 'live',
        postId: outcome.post.id,
        link: outcome.post.link,
        publicAt: delivery.publicAt ?? outcome.publicAt,
        verifiedAt: now.toISOString(),
        task: null,
        error: null,
      }
    case 'gone':
      return { state: 'gone', verifiedAt: now.toISOString(), task: null, error: null }
    case 'person':
      return { state: 'awaitingPerson', receipt: outcome.receipt, task: outcome.task, error: null }
    case 'platform':
      return { state: 'awaitingPlatform', receipt: outcome.receipt, error: null }
  }
}

const remember = (req: PayloadRequest, deps: Deps, delivery: Row<'deliveries'>, state: string) =>
  appendAudit(req, {
    action: `delivery.${state}`,
    subjectType: 'deliveries',
    subjectId: delivery.id,
    subjectTitle: delivery.title,
    at: deps.now(),
    data: {
      channel: delivery.channel,
      account: delivery.accountName,
      action: delivery.action,
      release: delivery.release,
      step: delivery.step,
      attempt: delivery.attempt,
    },
    demo: Boolean(delivery.demo),
  })

/**
 * Stores why a step failed. Before `calling` nothing was sent, so it is planned again; after it, only the platform's clear no is taken
 * as one, and everything else is `unknown` and asked about, never resent.
 */
export const recordFailure = (deps: Deps, { delivery, channel }: Loaded, error: unknown): Promise<void> =>
  inTransaction(deps.payload, async (req) => {
    const verdict = judge(error, delivery, Boolean(channel.isRepeatable))
    const changed = await changeRow(req, 'deliveries', ours(delivery), { ...verdict.changes, leaseUntil: null })
    if (!changed) return
    const job = verdict.next === 'deliver' ? 'deliver' : 'reconcile'
    if (verdict.next)
      await ask(req, {
        job,
        rowId: delivery.id,
        queue: channelQueue(delivery.channel),
        notBefore: new Date(
          deps.now().getTime() + (verdict.next === 'deliver' ? verdict.afterMs : deps.readBackEveryMs),
        ),
      })
    await remember(req, deps, delivery, changed.state)
  })

type Verdict = { changes: Record<string, unknown>; next: 'deliver' | 'reconcile' | null; afterMs: number }

const judge = (error: unknown, delivery: Row<'deliveries'>, isRepeatable: boolean): Verdict => {
  if (error instanceof Rejected)
    return { changes: { state: 'rejected', error: { code: error.code, ...error.reason } }, next: null, afterMs: 0 }
  if (error instanceof Refused)
    return { changes: { state: 'failed', error: { code: error.code, ...error.remedy } }, next: null, afterMs: 0 }
  if (error instanceof TryLater) return again(error.code, Math.max(1000, error.afterMs))
  if (delivery.state === 'claimed') return again('not-sent', 5000)
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no-answer'
  // Half a page may have been written, which a look would take for the whole.
  if (isRepeatable) return again(code, 5000)
  return {
    changes: {
      state: 'unknown',
      absences: 0,
      lastAbsenceAt: null,
      error: {
        code,
        zh: '平台没有给出明确答复，正在核实是否已经发布。',
        en: 'No clear answer from the platform; checking whether it arrived.',
      },
    },
    next: 'reconcile',
    afterMs: 0,
  }
}

const again = (code: string, afterMs: number): Verdict => ({
  changes: {
    state: 'planned',
    token: 'free',
    calledAt: null,
    attempt: { $inc: 1 },
    error: { code, zh: '平台繁忙或暂时无法连接，稍后自动重试。', en: 'Busy or unreachable; tried again later.' },
  },
  next: 'deliver',
  afterMs,
})
