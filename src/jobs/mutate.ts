import type { Outcome, StepContext } from '@/channels/channel'
import { correctManually, submitManually, withdrawManually } from '@/channels/manual/manual'
import { isOutdated } from '@/workflow/claimDelivery'
import { all, byId, changeRow, is, type Row } from '@/workflow/rows'
import type { Deps } from './deps'
import type { Loaded } from './loadDelivery'

/**
 * Prepares, commits `calling`, and makes the delivery's one mutating call. Null: the delivery was superseded, or the claim has passed to
 * somebody else. Whatever is thrown before `calling` left nothing behind.
 */
export const mutate = async (deps: Deps, loaded: Loaded): Promise<Outcome | null> => {
  const step = stepOf(loaded)
  if (step === 'nothing-there') return { kind: 'gone' }
  const receipt = step.prepare ? await step.prepare() : loaded.context.receipt
  if (await isOutdated(deps, loaded.delivery)) return giveWay(deps, loaded.delivery)
  const calling = await changeRow(deps, 'deliveries', held(loaded.delivery, 'claimed'), {
    state: 'calling',
    receipt,
    calledAt: deps.now().toISOString(),
    // Preparing may have used up most of the lease; the call has a whole one.
    leaseUntil: new Date(deps.now().getTime() + deps.leaseMs).toISOString(),
  })
  if (!calling) return null
  loaded.delivery.state = 'calling'
  return step.call({ ...loaded.context, receipt })
}

/** The row as this process claimed it: another's token never matches. */
export const held = ({ id, token }: Row<'deliveries'>, state: string) =>
  all(byId(id), is('token', token), is('state', state))

type Step = { prepare?: () => Promise<unknown>; call: (context: StepContext) => Promise<Outcome> }

const stepOf = ({ delivery, channel, account, context, maybeByPerson }: Loaded): Step | 'nothing-there' => {
  const isManual = account.mode === 'manual'
  if (delivery.step === 'confirm') return { call: channel.confirm ?? channel.submit }
  if (delivery.action === 'withdraw') {
    if (!context.post && !maybeByPerson) return 'nothing-there'
    // What a person published has no id of ours to delete it by.
    return { call: (isManual || !context.post?.id ? undefined : channel.withdraw) ?? withdrawManually }
  }
  if (delivery.action === 'correct') return { call: (isManual ? undefined : channel.correct) ?? correctManually }
  if (isManual) return { call: submitManually }
  const { prepare } = channel
  return { ...(prepare ? { prepare: () => prepare(context) } : {}), call: channel.submit }
}

const giveWay = async (deps: Deps, delivery: Row<'deliveries'>): Promise<null> => {
  await changeRow(deps, 'deliveries', held(delivery, 'claimed'), { state: 'superseded' })
  return null
}
