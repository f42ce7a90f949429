import { expect } from 'vitest'
import { canonicalJson } from '@/content/canonical'
import type { World } from './world'

/** A release as somebody sees it who has not signed in. */
export type PublicRelease = { id: string; piece: string; digest: string; title: string; publicPiece: string }

/** What a release must keep to itself. */
const closedFields = [
  'snapshot',
  'approvals',
  'round',
  'textFingerprint',
  'withdrawReason',
  'withdrawnBy',
  'recordedAt',
]

const query = `{
  Releases(limit: 0) { docs { id piece digest title publicPiece snapshot approvals round } }
  Articles { docs { id } } Videos { docs { id } } Comics { docs { id } } allMedia { docs { id } }
  Rounds { docs { id } } Assignments { docs { id } } Pieces { docs { id } } Deliveries { docs { id } }
}`

/** Reads what the two public doors say, and that they say the same; everything else must stay shut. */
export const readPublic = async ({ api }: World): Promise<PublicRelease[]> => {
  const rest = await api.rest('releases?limit=0')
  expect(rest.status, rest.text).toBe(200)
  for (const release of docsOf(rest.body)) expect(closedFields.filter((field) => field in release)).toEqual([])
  const graph = await api.graphql(query)
  const data: unknown = graph.body.data
  const { Releases, ...shut } = isRecord(data) ? data : {}
  expect(shut).toEqual(Object.fromEntries(Object.keys(shut).map((name) => [name, null])))
  for (const release of docsOf(Releases))
    expect([release.snapshot, release.approvals, release.round]).toEqual([null, null, null])
  const seen = docsOf(rest.body).map(asPublic).sort(byIdOrder)
  expect(docsOf(Releases).map(asPublic).sort(byIdOrder)).toEqual(seen)
  return seen
}

/** Desk copies and their files answer the public with a refusal, one by one and as lists. */
export const expectDeskShut = async ({ api, author }: World, docs: { kind: string; id: string }[]): Promise<void> => {
  const paths = [
    ...docs.flatMap(({ kind, id }) => [`${kind}/${id}`, `${kind}/${id}?draft=true`, `${kind}/${id}/preview`]),
    ...docs.map(({ kind }) => `${kind}/versions`),
    ...author.files.pictures.map((id) => `media/${id}`),
  ]
  for (const path of paths) expect([path, (await api.rest(path)).status >= 400]).toEqual([path, true])
}

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'
const docsOf = (value: unknown): Record<string, unknown>[] =>
  isRecord(value) && Array.isArray(value.docs) ? value.docs.filter(isRecord) : []
const asPublic = ({ id, piece, digest, title, publicPiece }: Record<string, unknown>): PublicRelease => ({
  id: String(id),
  piece: String(piece),
  digest: String(digest),
  title: String(title),
  publicPiece: canonicalJson(publicPiece),
})
const byIdOrder = (a: PublicRelease, b: PublicRelease) => a.id.localeCompare(b.id)
