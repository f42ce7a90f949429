import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { channelQueue } from '@/jobs/catalog'
import { unsettledDeliveryStates } from './deliveryStates'
import { ledgerKey } from './ledgerKey'
import { ask, claimOutbox } from './outbox'
import { all, byId, changeRow, findRow, findRows, is, oneOf, type Row } from './rows'
import { shownPost } from './shownPost'
import { inTransaction } from './transaction'

type Claim = { payload: Payload; now: () => Date; leaseMs: number }
type Which = { outboxId: string; deliveryId: string }

/**
 * Claims a planned delivery for this process. Null when another has it, when it is no longer the newest word on its piece, or when an
 * earlier delivery of the same piece and account is still under way (it is asked for again then).
 */
export const claimDelivery = async (
  { payload, now, leaseMs }: Claim,
  { outboxId, deliveryId }: Which,
): Promise<Row<'deliveries'> | null> =>
  inTransaction(payload, async (req) => {
    if (!(await claimOutbox(req, outboxId))) return null
    const delivery = await findRow(req, 'deliveries', byId(deliveryId))
    if (!delivery || delivery.state !== 'planned') return null
    if (await isOutdated(req, delivery)) return supersede(req, delivery)
    if (await mustWait(req, delivery)) return waitForEarlier(req, delivery, now())
    return changeRow(req, 'deliveries', all(byId(deliveryId), is('state', 'planned')), {
      ...(await asItStands(req, delivery)),
      state: 'claimed',
      token: randomUUID(),
      leaseUntil: new Date(now().getTime() + leaseMs).toISOString(),
    })
  })

/** What was planned while an earlier delivery was under way may find a post there: it corrects that one and makes no second. */
const asItStands = async (req: PayloadRequest, delivery: Row<'deliveries'>) =>
  delivery.step === 'submit' && (await shownPost(req, delivery))
    ? { action: 'correct', step: 'correct', ledgerKey: ledgerKey(delivery.release, delivery.account, 'correct') }
    : {}

/**
 * Older than the piece's own sequence: a correction or withdrawal has come since. A withdrawal stays due until another delivery to the
 * same account takes the post over.
 */
export const isOutdated = async (
  req: PayloadRequest | { payload: Payload },
  delivery: Row<'deliveries'>,
): Promise<boolean> => {
  const piece = await findRow(req, 'pieces', byId(delivery.piece))
  if (piece && piece.sequence <= delivery.sequence) return false
  return delivery.action !== 'withdraw' || hasLater(req, delivery)
}

const hasLater = async (at: PayloadRequest | { payload: Payload }, { piece, account, sequence }: Row<'deliveries'>) =>
  (await findRow(
    at,
    'deliveries',
    all(is('piece', piece), is('account', account), { sequence: { greater_than: sequence } }),
  )) !== null

const supersede = async (req: PayloadRequest, delivery: Row<'deliveries'>): Promise<null> => {
  await changeRow(req, 'deliveries', all(byId(delivery.id), is('state', 'planned')), { state: 'superseded' })
  return null
}

/** Earlier deliveries of the same piece and account: those not yet begun give way, those under way are waited for. */
const mustWait = async (req: PayloadRequest, delivery: Row<'deliveries'>): Promise<boolean> => {
  const earlier = await findRows(
    req,
    'deliveries',
    all(
      is('piece', delivery.piece),
      is('account', delivery.account),
      { sequence: { less_than: delivery.sequence } },
      oneOf('state', unsettledDeliveryStates),
    ),
  )
  let waits = false
  for (const { id, state } of earlier) {
    const gaveWay =
      state === 'planned' || state === 'awaitingPerson'
        ? await changeRow(req, 'deliveries', all(byId(id), oneOf('state', ['planned', 'awaitingPerson'])), {
            state: 'superseded',
            task: null,
          })
        : null
    if (!gaveWay) waits = true
  }
  return waits
}

const waitForEarlier = async (req: PayloadRequest, delivery: Row<'deliveries'>, now: Date): Promise<null> => {
  await ask(req, {
    job: 'deliver',
    rowId: delivery.id,
    queue: channelQueue(delivery.channel),
    notBefore: new Date(now.getTime() + 2000),
  })
  return null
}
