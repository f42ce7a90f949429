import { randomUUID } from 'node:crypto'
import { kinds } from '@/content/types'
import { renderDirectories } from '@/site/directoryPage'
import { renderLists } from '@/site/lists'
import { renderSitemap } from '@/site/sitemap'
import { listPath, type SiteList } from '@/site/siteList'
import { ask, claimOutbox } from '@/workflow/outbox'
import { holdLease, releaseLease } from '@/workflow/lease'
import { byId, findRow, findRows, is, type Row } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import type { Deps } from './deps'
import { releasedRows } from './releasedRows'
import type { Handler } from './runJob'
import { siteQueue } from './catalog'

const leaseMs = 60_000

/**
 * Renders the lists that a release or withdrawal touched, from releases, and only then closes the outbox row: a crash in between renders
 * them again. One process at a time; a second one asks again a little later, so that the last change is always rendered by a pass that
 * began after it.
 */
export const renderDirtyLists: Handler = async (deps, { outboxId, rowId }) => {
  const { payload } = deps
  const holder = randomUUID()
  if (!(await holdLease({ payload, name: 'lists', holder, now: deps.now(), forMs: leaseMs })))
    return askAgain(deps, outboxId, rowId)
  try {
    const release = await findRow(deps, 'releases', byId(rowId))
    if (release) await renderListsOf(deps, release)
  } finally {
    await releaseLease({ payload, name: 'lists', holder })
  }
  await inTransaction(payload, (req) => claimOutbox(req, outboxId))
}

const askAgain = ({ payload, now }: Deps, outboxId: string, rowId: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    if (await claimOutbox(req, outboxId))
      await ask(req, { job: 'lists', rowId, queue: siteQueue, notBefore: new Date(now().getTime() + 1000) })
  })

/** Every list that holds the release or held an earlier one of its piece, the directories and the sitemap. Running it again changes nothing. */
export const renderListsOf = async (deps: Deps, release: Row<'releases'>): Promise<void> => {
  const earlier = await findRows(deps, 'releases', is('piece', release.piece), { limit: 200 })
  const lists = [release, ...earlier].flatMap(listsOf)
  const each = new Map([...lists, ...(await emptyKinds(deps.store, release))].map((list) => [listPath(list), list]))
  await renderTheseLists(deps, [...each.values()])
  await renderOverviews(deps)
}

type Port = Pick<Deps, 'payload' | 'store' | 'siteUrl'>

export const renderTheseLists = ({ payload, store, siteUrl }: Port, lists: SiteList[]): Promise<void> =>
  renderLists({ lists: lists.map((list) => ({ list })), source: releasedRows(payload), store, siteUrl })

/** What is made from all releases: directories, sitemap, the map of what is gone. */
export const renderOverviews = async ({ payload, store, siteUrl }: Port): Promise<void> => {
  const source = releasedRows(payload)
  const directories = [
    { by: 'department' as const, entries: await source.directory('department') },
    { by: 'field' as const, entries: await source.directory('field') },
    { by: 'year' as const, entries: await source.directory('year') },
  ]
  await renderDirectories({ directories, store, siteUrl })
  await renderSitemap({ source: source.sitemap, store, siteUrl })
  await store.write('gone.map', await goneMap(payload))
}

/** For an nginx that serves the folder by itself: `map $uri $gone { include gone.map; }`, then 410 where `$gone` is 1. */
const goneMap = async (payload: Deps['payload']): Promise<string> => {
  const gone = await findRows({ payload }, 'pieces', is('publicState', 'gone'), { limit: 1_000_000 })
  return gone.map(({ id, kind }) => `~^/${kind}/${id}/ 1;\n`).join('')
}

/** The navigation leads to every kind, so a kind without pieces has its page too. */
const emptyKinds = async (store: Deps['store'], release: Row<'releases'>): Promise<SiteList[]> => {
  const missing: SiteList[] = []
  for (const kind of kinds)
    if (kind !== release.kind && !(await store.exists(`kinds/${kind}/index.html`))) missing.push({ by: 'kind', kind })
  return missing
}

/** The lists in which a release stands. */
export const listsOf = (release: Row<'releases'>): SiteList[] => [
  { by: 'front' },
  { by: 'department', id: release.department ?? '', name: release.departmentName ?? '' },
  ...fieldsOf(release),
  { by: 'kind', kind: kinds.find((kind) => kind === release.kind) ?? 'articles' },
  { by: 'year', year: release.year ?? 0 },
]

const fieldsOf = (release: Row<'releases'>): SiteList[] => {
  const names = (release.fieldNames ?? '').split('、')
  return (release.fieldIds ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id, at) => ({ by: 'field', id, name: names[at] ?? '' }))
}
