import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/people'
import { channelQueue } from '@/jobs/catalog'
import { ledgerKey } from './ledgerKey'
import { ask } from './outbox'
import type { DeliveryAction } from './deliveryStates'
import { all, findRows, insertRow, is, oneOf, type Row } from './rows'

type Account = Row<'channel-accounts'>

/**
 * One delivery per account of the department whose channel is targeted, and a correction for every account that already shows the piece.
 * The ledger's unique key makes planning twice impossible.
 */
export const planDeliveries = async (
  req: PayloadRequest,
  release: Row<'releases'>,
  piece: Row<'pieces'>,
): Promise<void> => {
  const shown = await accountsShowing(req, piece.id)
  const accounts = await findRows(req, 'channel-accounts', is('department', piece.department ?? ''), { limit: 200 })
  for (const account of accounts) {
    const isShown = shown.has(account.id)
    if (isShown || (account.active && isTargeted(release, account.channel)))
      await planDelivery(req, { release, piece, account, action: isShown ? 'correct' : 'publish' })
  }
}

/** Withdrawal on every account that shows the piece or may yet do so. */
export const planWithdrawals = async (
  req: PayloadRequest,
  release: Row<'releases'>,
  piece: Row<'pieces'>,
): Promise<void> => {
  const rows = await findRows(req, 'deliveries', all(is('piece', piece.id), oneOf('action', ['publish', 'correct'])), {
    limit: 500,
  })
  const touched = [
    ...new Set(
      rows
        .filter(({ state, calledAt }) => !['rejected', 'failed', ...(calledAt ? [] : ['superseded'])].includes(state))
        .map(({ account }) => account),
    ),
  ]
  if (touched.length === 0) return
  for (const account of await findRows(req, 'channel-accounts', oneOf('id', touched), { limit: 200 }))
    await planDelivery(req, { release, piece, account, action: 'withdraw' })
}

const isTargeted = (release: Row<'releases'>, channel: string) => {
  const { snapshot } = release
  const channels = snapshot && typeof snapshot === 'object' && 'channels' in snapshot ? snapshot.channels : []
  return Array.isArray(channels) && channels.includes(channel)
}

const accountsShowing = async (req: PayloadRequest, pieceId: string): Promise<Set<string>> => {
  const rows = await findRows(req, 'deliveries', is('piece', pieceId), { limit: 500, sort: 'sequence' })
  const last = new Map<string, boolean>()
  for (const { account, action, state } of rows)
    if (state === 'live') last.set(account, true)
    else if (action === 'withdraw') last.set(account, false)
  return new Set([...last].flatMap(([account, isShown]) => (isShown ? [account] : [])))
}

type Plan = { release: Row<'releases'>; piece: Row<'pieces'>; account: Account; action: DeliveryAction }

const planDelivery = async (req: PayloadRequest, { release, piece, account, action }: Plan): Promise<void> => {
  const delivery = await insertRow(req, 'deliveries', {
    ledgerKey: ledgerKey(release.id, account.id, action),
    piece: piece.id,
    release: release.id,
    account: account.id,
    accountName: account.name,
    channel: account.channel,
    title: release.title,
    department: release.department,
    departmentName: release.departmentName,
    region: release.region,
    action,
    state: 'planned',
    step: action === 'publish' ? 'submit' : action,
    sequence: piece.sequence,
    attempt: 1,
    mark: `k${randomBytes(9).toString('hex')}`,
    token: 'free',
    absences: 0,
    demo: Boolean(piece.demo),
  })
  await ask(req, { job: 'deliver', rowId: delivery.id, queue: channelQueue(idOf(account.channel)) })
}
