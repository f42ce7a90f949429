import { pieceData } from '../pieces'
import { asSystem, attempt, oneOf, asUser, type Move, type Scene } from './scene'

type Authority = ReturnType<typeof asUser> | typeof asSystem

/** Local calls of tests name their data loosely: half of them are wrong on purpose. */
const update = (
  { world, doc }: Scene,
  authority: Authority,
  { data, ...more }: { data: Record<string, unknown>; draft?: boolean; autosave?: boolean },
) =>
  attempt(() =>
    world.system.payload.update({
      collection: doc.kind,
      id: doc.id,
      data,
      ...more,
      ...authority,
      overrideAccess: authority.overrideAccess,
    } as never),
  )

const restore =
  (authority: (scene: Scene) => Authority): Move =>
  async (scene) => {
    const { payload } = scene.world.system
    const where = { parent: { equals: scene.doc.id } }
    const { docs } = await payload.findVersions({ collection: scene.doc.kind, where, overrideAccess: true })
    const version = oneOf(docs, scene.pick)
    if (!version) return { status: 404 }
    return attempt(() =>
      payload.restoreVersion({
        collection: scene.doc.kind,
        id: String(version.id),
        ...authority(scene),
        overrideAccess: authority(scene).overrideAccess,
      }),
    )
  }

const duplicate: Move = async (scene) => {
  const { world, doc, docs, mark, pick } = scene
  return attempt(async () => {
    const made: { id: string } = await world.system.payload.duplicate({
      collection: doc.kind,
      id: doc.id,
      data: { title: `副本 ${mark}`, _status: pick % 2 === 0 ? 'published' : 'draft' },
      ...asSystem,
    })
    docs.push({ kind: doc.kind, id: made.id })
  })
}

const create: Move = async (scene) => {
  const { world, doc, docs, mark, pick } = scene
  return attempt(async () => {
    const data = { ...pieceData(doc.kind, world.author, mark), _status: pick % 2 === 0 ? 'published' : 'draft' }
    const made: { id: string } = await world.system.payload.create({
      collection: doc.kind,
      data,
      ...asSystem,
    } as never)
    docs.push({ kind: doc.kind, id: made.id })
  })
}

/** What Payload's scheduler would do: it is off, and its queue does not exist. */
const schedulePublish: Move = ({ world, doc }) =>
  attempt(() =>
    world.system.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: doc.kind, value: doc.id } },
      waitUntil: new Date(),
    } as never),
  )

/** The Local API: in a person's name, and in nobody's, where access is open and only hooks stand guard. */
export const localMoves = {
  'save by the Local API': (scene) => update(scene, asUser(scene), { data: { title: scene.mark } }),
  'publish by the Local API': (scene) => update(scene, asUser(scene), { data: { _status: 'published' } }),
  'save by the system': (scene) => update(scene, asSystem, { data: { title: scene.mark } }),
  'publish by the system': (scene) => update(scene, asSystem, { data: { title: scene.mark, _status: 'published' } }),
  'publish a draft by the system': (scene) =>
    update(scene, asSystem, { data: { _status: 'published' }, draft: true, autosave: true }),
  'create by the system': create,
  'duplicate by the system': duplicate,
  'restore by the system': restore(() => asSystem),
  'restore by the Local API': restore(asUser),
  'delete by the system': ({ world, doc }) =>
    attempt(() => world.system.payload.delete({ collection: doc.kind, id: doc.id, trash: true, ...asSystem })),
  'trash by the system': (scene) => update(scene, asSystem, { data: { deletedAt: new Date().toISOString() } }),
  'schedule a publish': schedulePublish,
} satisfies Record<string, Move>
