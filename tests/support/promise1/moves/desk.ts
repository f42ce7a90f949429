import { articleBody, pieceData } from '../pieces'
import { oneOf, statusOf, type Move, type Scene } from './scene'

const patch =
  (data: (scene: Scene) => Record<string, unknown>, query = ''): Move =>
  async (scene) => {
    const { world, token, doc } = scene
    return statusOf(
      await world.api.rest(`${doc.kind}/${doc.id}${query}`, { method: 'PATCH', token, body: data(scene) }),
    )
  }

const bulk =
  (data: (scene: Scene) => Record<string, unknown>, query = ''): Move =>
  async (scene) => {
    const { world, token, doc, docs } = scene
    const ids = docs.filter(({ kind }) => kind === doc.kind).map(({ id }) => id)
    const path = `${doc.kind}?where[id][in]=${ids.join()}${query}`
    return statusOf(await world.api.rest(path, { method: 'PATCH', token, body: data(scene) }))
  }

const newTitle = ({ mark }: Scene) => ({ title: `改后 ${mark}` })
const published = (scene: Scene) => ({ ...newTitle(scene), _status: 'published' })
const now = () => new Date().toISOString()

const newWords = ({ mark, doc, world }: Scene) => {
  const picture = world.author.files.pictures[0] ?? ''
  if (doc.kind === 'articles') return { body: articleBody({ text: mark, picture, alt: mark, caption: mark }) }
  return { summary: mark, coverAlt: mark }
}

/** A new piece that claims to be public, submitted, released, or another's row. */
const create: Move = async ({ world, token, doc, docs, mark, pick }) => {
  const { api, author } = world
  const forged = [{ _status: 'published' }, { stage: 'released' }, { submitted: now() }, { piece: doc.id }]
  const body = { ...pieceData(doc.kind, author, mark), ...oneOf(forged, pick) }
  const answer = await api.rest(`${doc.kind}?draft=${pick % 2 === 0}`, { method: 'POST', token, body })
  if (isDoc(answer.body.doc)) docs.push({ kind: doc.kind, id: answer.body.doc.id })
  return statusOf(answer)
}

const duplicate: Move = async ({ world, token, doc, docs, mark, pick }) => {
  const body = { title: `副本 ${mark}`, slug: null, _status: pick % 2 === 0 ? 'published' : 'draft' }
  const path = `${doc.kind}/${doc.id}/duplicate?draft=${pick % 3 === 0}`
  const answer = await world.api.rest(path, { method: 'POST', token, body })
  if (isDoc(answer.body.doc)) docs.push({ kind: doc.kind, id: answer.body.doc.id })
  return statusOf(answer)
}

const isDoc = (value: unknown): value is { id: string } =>
  value !== null && typeof value === 'object' && 'id' in value && typeof value.id === 'string'

const restore: Move = async ({ world, token, doc, pick }) => {
  const { docs } = await world.system.payload.findVersions({
    collection: doc.kind,
    where: { parent: { equals: doc.id } },
    limit: 20,
    overrideAccess: true,
  })
  const version = oneOf(docs, pick)
  if (!version) return { status: 404 }
  const path = `${doc.kind}/versions/${version.id}?draft=${pick % 2 === 0}`
  return statusOf(await world.api.rest(path, { method: 'POST', token }))
}

const remove: Move = async ({ world, token, doc, pick }) => {
  const path = pick % 2 === 0 ? `${doc.kind}/${doc.id}` : `${doc.kind}?where[id][equals]=${doc.id}`
  return statusOf(await world.api.rest(`${path}${pick % 2 === 0 ? '?' : '&'}trash=true`, { method: 'DELETE', token }))
}

/** Everything that the REST API and the admin panel do to a desk copy. */
export const deskMoves = {
  save: patch(newTitle),
  'save new words': patch(newWords),
  'save as a draft': patch(newTitle, '?draft=true'),
  autosave: patch(newTitle, '?draft=true&autosave=true'),
  'save over the marks of the system': patch(({ mark }) => ({
    title: mark,
    submitted: now(),
    stage: 'released',
    piece: null,
    slug: null,
  })),
  publish: patch(published),
  'publish in all languages': patch(newTitle, '?publishAllLocales=true'),
  'publish in one language': patch(newTitle, '?publishSpecificLocale=zh'),
  'publish from an autosave': patch(published, '?draft=true&autosave=true'),
  unpublish: patch(() => ({ _status: 'draft' })),
  'unpublish in all languages': patch(() => ({}), '?unpublishAllLocales=true'),
  'edit many': bulk(newTitle),
  'edit many as drafts': bulk(newTitle, '&draft=true'),
  'publish many': bulk(published),
  create: create,
  duplicate: duplicate,
  'restore a version': restore,
  trash: patch(() => ({ deletedAt: now() })),
  'take out of the trash': patch(() => ({ deletedAt: null }), '?trash=true'),
  'trash many': bulk(() => ({ deletedAt: now() })),
  delete: remove,
} satisfies Record<string, Move>
