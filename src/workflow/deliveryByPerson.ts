import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { idOf, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import { channelQueue } from '@/jobs/catalog'
import { ask } from './outbox'
import { Refusal } from './refusal'
import { movedOn, notFound } from './refusals'
import { all, byId, changeRow, findRow, is, oneOf, type Row } from './rows'

/** The delivery, if the person's department owns it or the office's region holds it. */
const reachable = async (req: PayloadRequest, id: string): Promise<Row<'deliveries'>> => {
  const delivery = await findRow(req, 'deliveries', byId(id))
  const person = personOf(req)
  const isOwn = person?.role === 'editor' && delivery?.department === idOf(person.department)
  const isOffice = person?.role === 'office' && isWithinRegion(delivery?.region ?? '', person.region)
  if (!delivery || !(isOwn || isOffice)) throw notFound(req)
  return delivery
}

const taskKind = ({ task }: Row<'deliveries'>): string =>
  task && typeof task === 'object' && 'kind' in task && typeof task.kind === 'string' ? task.kind : ''

/** What a person does about a waiting delivery: confirm the platform's draft, or paste the link of what they published by hand. */
export const confirmDelivery = async (req: PayloadRequest, id: string, { link }: { link?: string }) => {
  const delivery = await reachable(req, id)
  const isConfirmation = taskKind(delivery) === 'confirm'
  if (!isConfirmation && !link && delivery.action !== 'withdraw') throw linkNeeded(req)
  const changes = isConfirmation ? { state: 'planned', step: 'confirm', task: null } : settled(delivery, link)
  const changed = await changeRow(req, 'deliveries', all(byId(id), is('state', 'awaitingPerson')), changes)
  if (!changed) throw movedOn(req)
  if (isConfirmation) await ask(req, { job: 'deliver', rowId: id, queue: channelQueue(delivery.channel) })
  await appendAudit(req, {
    action: `delivery.${isConfirmation ? 'confirm' : 'byHand'}`,
    subjectType: 'deliveries',
    subjectId: id,
    subjectTitle: delivery.title,
    data: { channel: delivery.channel, account: delivery.accountName, link: link ?? '' },
  })
  return { id, state: changed.state }
}

const settled = (delivery: Row<'deliveries'>, link: string | undefined) => {
  const now = new Date().toISOString()
  return delivery.action === 'withdraw'
    ? { state: 'gone', task: null, verifiedAt: now }
    : { state: 'live', task: null, link: link ?? delivery.link, publicAt: delivery.publicAt ?? now, verifiedAt: now }
}

/** A draft that was refused its publishing is still there; where a person found nothing, the work begins anew. */
const stepAgain = ({ action, state, step }: Row<'deliveries'>): string =>
  action !== 'publish' ? action : state === 'failed' ? step : 'submit'

const linkNeeded = (req: PayloadRequest) =>
  new Refusal(req, 'link-needed', 400, { zh: '请粘贴发布后的链接。', en: 'Paste the link of what was published.' })

type Settlement = { arrived: boolean; link?: string; reason: string }

/** A person has looked at the platform: what arrived is live, what did not is sent again. */
export const settleDelivery = async (req: PayloadRequest, id: string, { arrived, link, reason }: Settlement) => {
  const delivery = await reachable(req, id)
  if (arrived && !link && delivery.action !== 'withdraw') throw linkNeeded(req)
  const changes = arrived
    ? settled(delivery, link)
    : {
        state: 'planned',
        step: stepAgain(delivery),
        attempt: { $inc: 1 },
        task: null,
        token: 'free',
        calledAt: null,
        absences: 0,
      }
  const changed = await changeRow(
    req,
    'deliveries',
    all(byId(id), oneOf('state', ['unknown', 'awaitingPerson', 'failed', 'rejected'])),
    changes,
  )
  if (!changed) throw movedOn(req)
  if (!arrived) await ask(req, { job: 'deliver', rowId: id, queue: channelQueue(delivery.channel) })
  await appendAudit(req, {
    action: 'delivery.settle',
    subjectType: 'deliveries',
    subjectId: id,
    subjectTitle: delivery.title,
    reason,
    data: { arrived, link: link ?? '' },
  })
  return { id, state: changed.state }
}
