import { channelOf } from '@/channels'
import type { Account, Channel, Post, SitePort, StepContext } from '@/channels/channel'
import type { Release } from '@/content/types'
import { storedNotice } from '@/site/storedNotice'
import { markedLink } from '@/site/markedLink'
import { accountOf } from '@/workflow/accountSettings'
import { isFileOfAnother } from '@/workflow/mediaReferences'
import { mediaFile } from '@/workflow/mediaFile'
import { releaseOfRow } from '@/workflow/releaseOfRow'
import { shownPost } from '@/workflow/shownPost'
import { all, byId, findRow, findRows, is, type Row } from '@/workflow/rows'
import type { Deps } from './deps'

export type Loaded = {
  delivery: Row<'deliveries'>
  channel: Channel
  account: Account
  release: Release
  context: StepContext
  /** A person was asked to publish an earlier release here and was not waited for: nobody knows whether it was done. */
  maybeByPerson: boolean
}

/** Everything a step of a delivery needs, read from the rows. */
export const loadDelivery = async (deps: Deps, delivery: Row<'deliveries'>, signal: AbortSignal): Promise<Loaded> => {
  const [releaseRow, accountRow] = [
    await findRow(deps, 'releases', byId(delivery.release)),
    await findRow(deps, 'channel-accounts', byId(delivery.account)),
  ]
  if (!releaseRow || !accountRow) throw new Error(`delivery ${delivery.id} has lost its release or account`)
  const release = releaseOfRow(releaseRow)
  const account = accountOf(accountRow)
  return {
    delivery,
    channel: channelOf(delivery.channel),
    account,
    release,
    maybeByPerson: await wasLeftToPerson(deps, delivery),
    context: {
      release,
      account,
      mark: delivery.mark,
      receipt: delivery.receipt ?? null,
      post: await livePost(deps, delivery),
      file: (mediaId) => mediaFile(release.snapshot, mediaId),
      link: markedLink(deps.siteUrl, release.snapshot, delivery.mark),
      site: await sitePort(deps, delivery),
      fetch: deps.fetch,
      now: deps.now,
      signal,
    },
  }
}

const sitePort = async (deps: Deps, delivery: Row<'deliveries'>): Promise<SitePort> => {
  const rows = await findRows(
    deps,
    'releases',
    all(is('piece', delivery.piece), { sequence: { less_than: delivery.sequence } }),
  )
  const piece = await findRow(deps, 'pieces', byId(delivery.piece))
  return {
    notice:
      piece?.publicState === 'gone'
        ? storedNotice(piece.kind, piece.notice, new Date(piece.publicChangedAt ?? 0))
        : null,
    store: deps.store,
    url: deps.siteUrl,
    earlier: rows.filter(({ id }) => id !== delivery.release).map(releaseOfRow),
    keepFile: (path) => isFileOfAnother(deps, delivery.piece, path),
  }
}

/** The post that a correction or withdrawal is about. One that a person published has a link and no id of ours. */
const livePost = async (deps: Deps, { piece, account, action }: Row<'deliveries'>): Promise<Post | null> => {
  if (action === 'publish') return null
  const shown = await shownPost(deps, { piece, account })
  return shown && { id: shown.postId ?? '', link: shown.link ?? '' }
}

const wasLeftToPerson = async (deps: Deps, { piece, account }: Row<'deliveries'>): Promise<boolean> =>
  (await findRow(
    deps,
    'deliveries',
    all(is('piece', piece), is('account', account), is('state', 'superseded'), { calledAt: { exists: true } }),
  )) !== null
