import { pieceData } from '../pieces'
import { asNobodyInParticular, attempt, oneOf, personOf, type Move, type Scene } from './scene'

type Authority = ReturnType<typeof personOf> | typeof asNobodyInParticular

/** Local calls of tests name their data loosely: half of them are wrong on purpose. */
const update = (
  { world, doc }: Scene,
  authority: Authority,
  { data, ...more }: { data: Record<string, unknown>; draft?: boolean; autosave?: boolean },
) =>
  attempt(() => world.system.payload.update({ collection: doc.kind, id: doc.id, data, ...more, ...authority } as never))

const restore =
  (authority: (scene: Scene) => Authority): Move =>
  async (scene) => {
    const { payload } = scene.world.system
    const where = { parent: { equals: scene.doc.id } }
    const { docs } = await payload.findVersions({ collection: scene.doc.kind, where, overrideAccess: true })
    const version = oneOf(docs, scene.pick)
    if (!version) return { status: 404 }
    return attempt(() =>
      payload.restoreVersion({ collection: scene.doc.kind, id: String(version.id), ...authority(scene) } as never),
    )
  }

const duplicate: Move = async (scene) => {
  const { world, doc, docs, mark, pick } = scene
  return attempt(async () => {
    const made: { id: string } = await world.system.payload.duplicate({
      collection: doc.kind,
      id: doc.id,
      data: { title: `副本 ${mark}`, _status: pick % 2 === 0 ? 'published' : 'draft' },
      ...asNobodyInParticular,
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
      ...asNobodyInParticular,
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
  'save by the Local API': (scene) => update(scene, personOf(scene), { data: { title: scene.mark } }),
  'publish by the Local API': (scene) => update(scene, personOf(scene), { data: { _status: 'published' } }),
  'save by the system': (scene) => update(scene, asNobodyInParticular, { data: { title: scene.mark } }),
  'publish by the system': (scene) =>
    update(scene, asNobodyInParticular, { data: { title: scene.mark, _status: 'published' } }),
  'publish a draft by the system': (scene) =>
    update(scene, asNobodyInParticular, { data: { _status: 'published' }, draft: true, autosave: true }),
  'create by the system': create,
  'duplicate by the system': duplicate,
  'restore by the system': restore(() => asNobodyInParticular),
  'restore by the Local API': restore(personOf),
  'delete by the system': ({ world, doc }) =>
    attempt(() =>
      world.system.payload.delete({ collection: doc.kind, id: doc.id, trash: true, ...asNobodyInParticular }),
    ),
  'trash by the system': (scene) =>
    update(scene, asNobodyInParticular, { data: { deletedAt: new Date().toISOString() } }),
  'schedule a publish': schedulePublish,
} satisfies Record<string, Move>
