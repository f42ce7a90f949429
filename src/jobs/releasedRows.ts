import type { Payload, Where } from 'payload'
import type { Release } from '@/payload-types'
import { listRow, type ListRow } from '@/site/listRow'
import { rowsPerPage, type ListSource } from '@/site/lists'
import { publicPieceSchema } from '@/site/publicPieceSchema'
import type { SitemapSource } from '@/site/sitemap'
import type { Directory } from '@/site/directoryPage'
import type { SiteList } from '@/site/siteList'
import { piecePath } from '@/site/urls'

/** Reads what lists, directories and sitemap are made of: the current releases, oldest first by first release. */
export const releasedRows = (
  payload: Payload,
): ListSource & { sitemap: SitemapSource; directory: (by: Directory['by']) => Promise<Directory['entries']> } => {
  const find = async (where: Where, page: number, limit: number): Promise<Release[]> => {
    const found = await payload.find({
      collection: 'releases',
      where: { and: [current, where] },
      sort: ['firstReleasedAt', 'id'],
      page,
      limit,
      depth: 0,
      overrideAccess: true,
      select: { publicPiece: true },
    })
    return found.docs as Release[]
  }
  const count = async (where: Where) =>
    (await payload.count({ collection: 'releases', where: { and: [current, where] }, overrideAccess: true })).totalDocs
  return {
    count: (list) => count(whereOf(list)),
    page: async (list, page) => (await find(whereOf(list), page, rowsPerPage)).flatMap(rowOf),
    sitemap: {
      count: () => count({}),
      pieces: async ({ offset, limit }) => (await find({}, Math.floor(offset / limit) + 1, limit)).flatMap(addressOf),
    },
    directory: (by) => directory(payload, by, count),
  }
}

const current: Where = { current: { equals: true } }

const whereOf = (list: SiteList): Where => {
  switch (list.by) {
    case 'front':
      return {}
    case 'department':
      return { department: { equals: list.id } }
    case 'field':
      return { fieldIds: { contains: list.id } }
    case 'kind':
      return { kind: { equals: list.kind } }
    case 'year':
      return { year: { equals: list.year } }
  }
}

const rowOf = (release: Release): ListRow[] => {
  const parsed = publicPieceSchema.safeParse(release.publicPiece)
  return parsed.success ? [listRow(parsed.data)] : []
}

const addressOf = (release: Release) =>
  rowOf(release).map(({ kind, id, slug, updatedAt }) => ({ path: piecePath({ kind, pieceId: id, slug }), updatedAt }))

const directory = async (
  payload: Payload,
  by: Directory['by'],
  count: (where: Where) => Promise<number>,
): Promise<Directory['entries']> => {
  const lists = await (by === 'year'
    ? years(payload)
    : by === 'field'
      ? named(payload, 'fields')
      : named(payload, 'departments'))
  const entries = await Promise.all(lists.map(async (list) => ({ list, count: await count(whereOf(list)) })))
  return entries.filter((entry) => entry.count > 0)
}

const years = async (payload: Payload): Promise<SiteList[]> => {
  const found = await payload.findDistinct({
    collection: 'releases',
    field: 'year',
    where: current,
    sort: '-year',
    limit: 200,
    overrideAccess: true,
  })
  return found.values.flatMap(({ year }) => (typeof year === 'number' ? [{ by: 'year' as const, year }] : []))
}

const named = async (payload: Payload, collection: 'fields' | 'departments'): Promise<SiteList[]> => {
  const found = await payload.find({
    collection,
    pagination: false,
    limit: 10_000,
    depth: 0,
    overrideAccess: true,
    sort: 'name',
    select: { name: true },
  })
  const by = collection === 'fields' ? ('field' as const) : ('department' as const)
  return found.docs.map(({ id, name }) => ({ by, id, name }))
}
