import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { channels } from '@/channels'
import { kinds } from '@/content/types'
import type { Release } from '@/payload-types'
import { publicPiece, siteUrls } from '@/site/publicPiece'
import { publishAssets } from '@/site/publishAssets'
import { listPath, type SiteList } from '@/site/siteList'
import { holdLease, releaseLease } from '@/workflow/lease'
import { releaseOfRow } from '@/workflow/releaseOfRow'
import { all, byId, changeRow, findRow, findRows, is, oneOf, type Row } from '@/workflow/rows'
import { none } from '@/workflow/stages'
import type { Deps } from './deps'
import { loadDelivery } from './loadDelivery'
import { listsOf, renderOverviews, renderTheseLists } from './renderDirtyLists'

export type Rebuilt = { pieces: number; lists: number; failed: { piece: string; title: string; reason: string }[] }

const batch = 100
const leaseMs = 60_000

/**
 * Makes every published file again from releases: pages, pictures, JSON, notices, lists, feeds, sitemap. Writes nothing to the ledger
 * and calls no platform; may run beside the workers. A piece that can't be made again, since a file of it is missing or altered, is
 * named in `failed` and the others go on.
 */
export const rebuildSite = async (deps: Deps, onPiece: (done: number) => void = () => undefined): Promise<Rebuilt> => {
  await publishAssets(deps.store)
  const failed: Rebuilt['failed'] = []
  let done = 0
  for await (const piece of releasedPieces(deps)) {
    await rebuildPiece(deps, piece).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      failed.push({ piece: piece.id, title: piece.title ?? '', reason })
    })
    done += 1
    onPiece(done)
  }
  return { pieces: done, lists: await rebuildLists(deps), failed }
}

async function* releasedPieces(deps: Deps): AsyncGenerator<Row<'pieces'>> {
  for (let last = ''; ;) {
    const after = last === '' ? [] : [{ id: { greater_than: last } }]
    const rows = await findRows(deps, 'pieces', all(is('everReleased', true), ...after), { limit: batch, sort: 'id' })
    yield* rows
    last = rows.at(-1)?.id ?? ''
    if (rows.length < batch) return
  }
}

/** A release or withdrawal may come while files are written: then they are written again from what holds now. */
const rebuildPiece = async (deps: Deps, before: Row<'pieces'>): Promise<void> => {
  await refreshPublicPiece(deps, before)
  for (const delivery of await repeatable(deps, before)) {
    const { channel, context } = await loadDelivery(deps, delivery, AbortSignal.timeout(10 * 60_000))
    await (delivery.state === 'gone' ? channel.withdraw?.(context) : channel.submit(context))
  }
  const now = await findRow(deps, 'pieces', byId(before.id))
  if (now && now.sequence !== before.sequence) await rebuildPiece(deps, now)
}

/** What the channels without effects outside this installation last did for the piece, one delivery an account. */
const repeatable = async (deps: Deps, piece: Row<'pieces'>): Promise<Row<'deliveries'>[]> => {
  const own = channels.filter(({ isRepeatable }) => isRepeatable).map(({ slug }) => slug)
  const settled = all(is('piece', piece.id), oneOf('channel', own), oneOf('state', ['live', 'gone']))
  const rows = await findRows(deps, 'deliveries', settled, { limit: 1_000, sort: 'sequence' })
  const latest = [...new Map(rows.map((row) => [row.account, row])).values()]
  const ids = latest.map(({ account }) => account)
  const accounts = await findRows(deps, 'channel-accounts', all(oneOf('id', ids), is('mode', 'hosted')))
  const hosted = new Set(accounts.map(({ id }) => id))
  const wanted = piece.publicState === 'gone' ? 'gone' : 'live'
  return latest.filter(({ account, state }) => hosted.has(account) && state === wanted)
}

/** Addresses follow SITE_URL: the public form is derived from the release and made again when the site has moved. */
const refreshPublicPiece = async (deps: Deps, { currentRelease }: Row<'pieces'>): Promise<void> => {
  const row = currentRelease === none ? null : await findRow(deps, 'releases', byId(currentRelease))
  if (!row) return
  const release = releaseOfRow(row)
  const fresh = publicPiece(release, siteUrls(release, deps.siteUrl))
  if (!isDeepStrictEqual(row.publicPiece, fresh))
    await changeRow(deps, 'releases', byId(row.id), { publicPiece: fresh })
}

const rebuildLists = async (deps: Deps): Promise<number> => {
  const lists = await everyList(deps)
  const lease = { payload: deps.payload, name: 'lists', holder: randomUUID() }
  const hold = () => holdLease({ ...lease, now: deps.now(), forMs: leaseMs })
  while (!(await hold())) await sleep(500)
  try {
    for (const list of lists) {
      await renderTheseLists(deps, [list])
      await hold()
    }
    await renderOverviews(deps)
  } finally {
    await releaseLease(lease)
  }
  return lists.length
}

/** Also lists that have become empty: their pages then say so. The newest release gives a list its name. */
const everyList = async ({ payload }: Deps): Promise<SiteList[]> => {
  const lists = new Map<string, SiteList>()
  const add = (list: SiteList) => lists.set(listPath(list), list)
  add({ by: 'front' })
  for (const kind of kinds) add({ by: 'kind', kind })
  for (let page = 1; ; page += 1) {
    const found = await payload.find({
      collection: 'releases',
      sort: ['releasedAt', 'id'],
      page,
      limit: 1_000,
      depth: 0,
      overrideAccess: true,
      select: { kind: true, department: true, departmentName: true, fieldIds: true, fieldNames: true, year: true },
    })
    for (const release of found.docs as Release[]) listsOf(release).forEach(add)
    if (!found.hasNextPage) return [...lists.values()]
  }
}
