import type { Sighting } from '@/channels/channel'
import { Rejected } from '@/channels/errors'
import { readBackManually } from '@/channels/manual/manual'
import { ask, claimOutbox } from '@/workflow/outbox'
import { all, byId, changeRow, findRow, is, type Row } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { channelQueue } from './catalog'
import type { Deps } from './deps'
import { loadDelivery, type Loaded } from './loadDelivery'
import { recordFailure, recordOutcome } from './recordOutcome'
import type { Handler } from './runJob'

/**
 * Settles an unknown outcome by asking the platform: found is live; absent from two complete read-backs is planned again; what no list
 * can tell goes to a person.
 */
export const readBack: Handler = async (deps, { outboxId, rowId }, signal) => {
  const delivery = await inTransaction(deps.payload, async (req) =>
    (await claimOutbox(req, outboxId)) ? findRow(req, 'deliveries', byId(rowId)) : null,
  )
  if (delivery?.state !== 'unknown') return
  const loaded = await loadDelivery(deps, delivery, signal)
  const sighting = await look(loaded).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  )
  if (sighting instanceof Rejected) return recordFailure(deps, loaded, sighting)
  if (sighting instanceof Error) return lookAgain(deps, delivery)
  if (delivery.action === 'withdraw') return settleWithdrawal(deps, delivery, sighting)
  if (sighting.kind === 'found') return recordOutcome(deps, delivery, sighting.outcome)
  return sighting.kind === 'absent' ? noteAbsence(deps, delivery) : handToPerson(deps, delivery)
}

const look = ({ channel, account, context }: Loaded): Promise<Sighting> =>
  account.mode === 'manual' ? readBackManually() : channel.readBack(context)

const lookAgain = (deps: Deps, { id, channel }: Row<'deliveries'>) =>
  inTransaction(deps.payload, (req) =>
    ask(req, {
      job: 'reconcile',
      rowId: id,
      queue: channelQueue(channel),
      notBefore: new Date(deps.now().getTime() + deps.readBackEveryMs),
    }),
  )

/** For a withdrawal it is the other way round: what is no longer there is done. */
const settleWithdrawal = (deps: Deps, delivery: Row<'deliveries'>, sighting: Sighting) =>
  sighting.kind === 'absent'
    ? recordOutcome(deps, delivery, { kind: 'gone' })
    : sighting.kind === 'found'
      ? planAgain(deps, delivery)
      : handToPerson(deps, delivery)

const unknown = ({ id, token }: Row<'deliveries'>) => all(byId(id), is('token', token), is('state', 'unknown'))

/** A look that comes too soon proves nothing: the call may still arrive, or the platform's list lag behind. */
const isTooSoon = (deps: Deps, { calledAt, lastAbsenceAt }: Row<'deliveries'>): boolean =>
  [calledAt, lastAbsenceAt].some((at) => at && deps.now().getTime() - Date.parse(at) < deps.readBackEveryMs)

const noteAbsence = async (deps: Deps, delivery: Row<'deliveries'>): Promise<void> => {
  if (isTooSoon(deps, delivery)) return lookAgain(deps, delivery)
  if ((delivery.absences ?? 0) >= 1) return planAgain(deps, delivery)
  await inTransaction(deps.payload, async (req) => {
    const noted = await changeRow(req, 'deliveries', unknown(delivery), {
      absences: { $inc: 1 },
      lastAbsenceAt: deps.now().toISOString(),
    })
    if (noted)
      await ask(req, {
        job: 'reconcile',
        rowId: delivery.id,
        queue: channelQueue(delivery.channel),
        notBefore: new Date(deps.now().getTime() + deps.readBackEveryMs),
      })
  })
}

const planAgain = (deps: Deps, delivery: Row<'deliveries'>): Promise<void> =>
  inTransaction(deps.payload, async (req) => {
    const planned = await changeRow(req, 'deliveries', unknown(delivery), {
      state: 'planned',
      token: 'free',
      calledAt: null,
      absences: 0,
      attempt: { $inc: 1 },
    })
    if (planned) await ask(req, { job: 'deliver', rowId: delivery.id, queue: channelQueue(delivery.channel) })
  })

const handToPerson = (deps: Deps, delivery: Row<'deliveries'>): Promise<void> =>
  inTransaction(deps.payload, async (req) => {
    await changeRow(req, 'deliveries', unknown(delivery), {
      state: 'awaitingPerson',
      task: {
        kind: 'by-hand',
        message: {
          zh: '提交平台时没有得到明确答复。请到平台查看是否已发布：已发布请粘贴链接，未发布请选择“重新发送”。',
          en: 'The outcome is not known. Look on the platform: paste the link if it is there, or have it sent again.',
        },
      },
    })
  })
