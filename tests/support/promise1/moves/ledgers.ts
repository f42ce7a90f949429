import { findRow, findRows, is } from '@/workflow/rows'
import { aPicture } from '../../content'
import { pieceOf } from './review'
import { asSystem, attempt, oneOf, statusOf, type Move, type Scene } from './scene'

const ledgers = ['rounds', 'assignments', 'pieces', 'releases', 'deliveries', 'outbox'] as const

const forgery = ({ doc, mark }: Scene) => ({
  state: 'approved',
  stage: 'released',
  publicState: 'live',
  openRound: 'none',
  approvalsLeft: 0,
  decision: 'approve',
  current: true,
  title: mark,
  piece: doc.id,
  snapshot: { title: mark },
  publicPiece: { title: mark },
})

/** A row of a ledger, changed, dropped or added through REST by somebody. */
const meddle: Move = async (scene) => {
  const { world, doc, token, pick } = scene
  const ledger = oneOf(ledgers, pick) ?? 'rounds'
  const piece = await pieceOf(world, doc)
  const where =
    ledger === 'outbox' ? is('state', 'open') : is(ledger === 'pieces' ? 'id' : 'piece', piece?.id ?? doc.id)
  const [row] = await findRows({ payload: world.system.payload }, ledger, where, { limit: 1 })
  const method = oneOf(['PATCH', 'DELETE', 'POST'], Math.floor(pick / 7)) ?? 'PATCH'
  const path = method === 'POST' ? ledger : `${ledger}/${row?.id ?? doc.id}`
  return statusOf(await world.api.rest(path, { method, token, body: forgery(scene) }))
}

/** Code of ours that forgot who may write releases. */
const forgeRelease: Move = async (scene) => {
  const { world, doc, mark, pick } = scene
  const { payload } = world.system
  const piece = await pieceOf(world, doc)
  const rounds = await findRows({ payload }, 'rounds', is('piece', piece?.id ?? ''))
  const round = oneOf(rounds, pick)
  const snapshot = { ...(round?.snapshot && typeof round.snapshot === 'object' ? round.snapshot : {}), title: mark }
  const data = {
    piece: piece?.id,
    round: round?.id ?? doc.id,
    kind: doc.kind,
    title: mark,
    sequence: 99,
    digest: round?.digest ?? 'none',
    current: true,
    snapshot,
    publicPiece: { title: mark },
  }
  const context = round ? { releaseOfRound: round.id } : {}
  return attempt(() => payload.create({ collection: 'releases', data, context, ...asSystem } as never))
}

const changeRelease =
  (work: (scene: Scene, id: string) => Promise<unknown>): Move =>
  async (scene) => {
    const { payload } = scene.world.system
    const piece = await pieceOf(scene.world, scene.doc)
    const release = await findRow({ payload }, 'releases', is('piece', piece?.id ?? ''))
    return release ? attempt(() => work(scene, release.id)) : { status: 404 }
  }

const picture = ({ world, pick }: Scene) => oneOf(world.author.files.pictures, pick) ?? ''

const replaceFile: Move = async (scene) => {
  const { world, token } = scene
  const call = { method: 'PATCH', token, body: {}, file: await aPicture() }
  return statusOf(await world.api.rest(`media/${picture(scene)}`, call))
}

const replaceFileAsSystem: Move = async (scene) => {
  const data = await aPicture()
  const file = { data, mimetype: 'image/png', name: 'x.png', size: data.length }
  return attempt(() =>
    scene.world.system.payload.update({
      collection: 'media',
      id: picture(scene),
      data: {},
      file,
      ...asSystem,
    }),
  )
}

const relabelFile: Move = async (scene) => {
  const body = { alt: scene.mark, credit: scene.mark, aiLabel: oneOf(['none', 'assisted', 'generated'], scene.pick) }
  return statusOf(await scene.world.api.rest(`media/${picture(scene)}`, { method: 'PATCH', token: scene.token, body }))
}

const deleteFile: Move = async (scene) =>
  statusOf(await scene.world.api.rest(`media/${picture(scene)}`, { method: 'DELETE', token: scene.token }))

/** Rows that only the workflow writes, and files that nobody replaces. */
export const ledgerMoves = {
  'meddle with a ledger': meddle,
  'forge a release by the system': forgeRelease,
  'change a release by the system': changeRelease(({ world, mark }, id) =>
    world.system.payload.update({ collection: 'releases', id, data: { title: mark }, ...asSystem }),
  ),
  'delete a release by the system': changeRelease(({ world }, id) =>
    world.system.payload.delete({ collection: 'releases', id, ...asSystem }),
  ),
  'replace a file': replaceFile,
  'replace a file by the system': replaceFileAsSystem,
  'relabel a file': relabelFile,
  'delete a file': deleteFile,
} satisfies Record<string, Move>
