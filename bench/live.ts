import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { libraryOf } from '@/review/retrieval/library'
import { env } from '@/env'
import { startEngine } from '@/jobs/engine'
import { openQueues } from '@/jobs/queue'
import { review } from '@/review/engine'
import { publishPiece } from '@/site/publishPiece'
import { folderStore } from '@/site/store'
import { piecePageFile } from '@/site/urls'
import { answerAssignment } from '@/workflow/answer'
import { decideAssignment, type Decision } from '@/workflow/decide'
import { mediaFile } from '@/workflow/mediaFile'
import { releaseOfRow } from '@/workflow/releaseOfRow'
import { all, findRow, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { articleData, as } from '../tests/support/content'
import { aDepartment, aField, anExpert, aUser } from '../tests/support/people'
import { withBenchSystem, type BenchSystem } from './support/benchSystem'
import { line, machine, median, ms, p95, timed } from './support/figures'

/**
 * From the commit of the last approval to the page on the website: decision, outbox, relay, queue, release, delivery, rendering, with the
 * real engine. Beside it, the rendering and writing of the same release alone.
 */
const turns = 20
const siteUrl = 'http://127.0.0.1:3001'

const until = async <T>(look: () => Promise<T | null>): Promise<T> => {
  for (const from = Date.now(); Date.now() - from < 60_000; await sleep(5)) {
    const found = await look()
    if (found !== null) return found
  }
  throw new Error('nothing came within 60 s')
}

const people = async ({ payload }: BenchSystem) => {
  const department = await aDepartment(payload)
  const field = await aField(payload)
  const editor = await aUser(payload, 'editor', { department: department.id })
  const { user: expert } = await anExpert(payload, [field.id])
  const account = { name: '网站', department: department.id, channel: 'website', mode: 'hosted', active: true } as const
  await payload.create({ collection: 'channel-accounts', overrideAccess: true, data: account })
  return { department, field, editor, expert }
}
type People = Awaited<ReturnType<typeof people>>

/** A new piece, submitted, read, assigned and accepted. @returns what the expert needs to decide */
const awaitingDecision = async (system: BenchSystem, { expert, ...who }: People) => {
  const { payload } = system
  const data = await articleData(system, who)
  const created = await payload.create({ collection: 'articles', draft: true, data, ...as(who.editor) } as never)
  const { id } = created as { id: string }
  await payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...as(who.editor) })
  const piece = await until(() => findRow({ payload }, 'pieces', is('docKey', `articles:${id}`)))
  const asked = all(is('piece', piece.id), is('state', 'asked'))
  const assignment = await until(() => findRow({ payload }, 'assignments', asked))
  const person = { user: { ...expert, collection: 'users' as const } }
  await inTransaction(payload, (req) => answerAssignment(req, assignment.id, 'accept', ''), person)
  const round = await until(() => findRow({ payload }, 'rounds', is('id', assignment.round)))
  const decision: Decision = { decision: 'approve', digest: round.digest, reason: '', privateNote: '', claims: [] }
  return () =>
    inTransaction(payload, (req) => decideAssignment(req, assignment.id, decision), person).then(() => piece.id)
}

const run = async (system: BenchSystem) => {
  const { payload, folder, databaseUrl } = system
  const log = { error: (value: object, message: string) => console.error(message, value), info: () => undefined }
  const store = folderStore(join(folder, 'site'))
  const deps = {
    payload,
    now: () => new Date(),
    review,
    library: async () => libraryOf([]),
    model: undefined,
    store,
    siteUrl,
    fetch,
    leaseMs: 60_000,
    readBackEveryMs: 60_000,
  }
  const queues = openQueues({ postgresUrl: databaseUrl }, log)
  const engine = await startEngine({
    deps,
    queues,
    keyRing: env().auditKeys,
    headFile: join(folder, 'heads.jsonl'),
    log,
  })
  const who = await people(system)
  const times = { live: [0].slice(1), alone: [0].slice(1) }
  for (let turn = 0; turn < turns; turn += 1) {
    const approve = await awaitingDecision(system, who)
    const pieceId = await approve()
    const from = performance.now()
    const row = await until(() => findRow({ payload }, 'releases', is('piece', pieceId)))
    const release = releaseOfRow(row)
    const page = join(folder, 'site', piecePageFile(release.snapshot))
    await until(() =>
      access(page).then(
        () => true,
        () => null,
      ),
    )
    times.live.push(performance.now() - from)
    const alone = { store: folderStore(join(folder, `alone-${turn}`)), release, siteUrl }
    times.alone.push(await timed(() => publishPiece({ ...alone, readFile: (id) => mediaFile(release.snapshot, id) })))
  }
  console.log(machine())
  line('approval committed -> page on the website', ms(median(times.live)), `p95 ${ms(p95(times.live))}`)
  line('reference: render and write it, nothing else', ms(median(times.alone)), `p95 ${ms(p95(times.alone))}`)
  await engine.stop(5000)
}

await withBenchSystem(run)
process.exit(0)
