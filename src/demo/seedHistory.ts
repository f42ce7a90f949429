import type { Payload } from 'payload'
import { handlers } from '@/jobs/handlers'
import { runJob } from '@/jobs/runJob'
import type { Deps } from '@/jobs/deps'
import type { User } from '@/payload-types'
import { answerAssignment } from '@/workflow/answer'
import { decideAssignment } from '@/workflow/decide'
import { all, byId, findRow, findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { earlierArticle, history } from './articles'
import type { Seeded } from './seedBase'
import { draftsman, seedArticle } from './seedPieces'

/**
 * The year so far: earlier articles come through the same pipeline, with a clock that stands at their date. This clock is the demo's
 * alone, and every row it dates is marked as demo data.
 */
export const seedHistory = async (
  payload: Payload,
  seeded: Seeded,
  deps: Deps,
  say: (done: number, of: number) => void,
): Promise<void> => {
  const desk = draftsman(payload, seeded)
  const plan = history.flatMap(({ department, months }) => months.map((month, index) => ({ department, month, index })))
  for (const [done, { department, month, index }] of plan.entries()) {
    const article = earlierArticle(
      department,
      index,
      `${String(month).padStart(2, '0')}-${String(3 + ((index * 7) % 24)).padStart(2, '0')}`,
    )
    const { id } = await seedArticle(desk, { ...article, channels: ['website'] })
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      user: { ...(await desk.editorOf(department)), collection: 'users' },
      overrideAccess: false,
    })
    const at = new Date(Date.UTC(new Date().getUTCFullYear(), month - 1, 3 + ((index * 7) % 24), 2, 30))
    await pushThrough(payload, `articles:${id}`, { ...deps, now: () => at })
    say(done + 1, plan.length)
  }
}

const pushThrough = async (payload: Payload, docKey: string, deps: Deps) => {
  const piece = await findRow({ payload }, 'pieces', is('docKey', docKey))
  if (!piece) return
  await runAll(payload, deps, piece.openRound)
  const asked = await findRows({ payload }, 'assignments', all(is('round', piece.openRound), is('state', 'asked')))
  for (const { id, expertUser } of asked) await approve(payload, id, expertUser)
  await runAll(payload, deps, piece.openRound)
  for (const { id } of await findRows({ payload }, 'deliveries', is('piece', piece.id))) await runAll(payload, deps, id)
}

const runAll = async (payload: Payload, deps: Deps, rowId: string) => {
  for (;;) {
    const [due] = await findRows({ payload }, 'outbox', all(is('state', 'open'), is('rowId', rowId)), { limit: 1 })
    if (!due) return
    await runJob(handlers, deps, due.id, new AbortController().signal)
  }
}

const approve = async (payload: Payload, assignmentId: string, userId: string) => {
  const user: User = await payload.findByID({ collection: 'users', id: userId, depth: 0, overrideAccess: true })
  const as = { user: { ...user, collection: 'users' as const } }
  const assignment = await findRow({ payload }, 'assignments', byId(assignmentId))
  const round = assignment ? await findRow({ payload }, 'rounds', byId(assignment.round)) : null
  if (!round) return
  await inTransaction(payload, (req) => answerAssignment(req, assignmentId, 'accept', ''), as)
  await inTransaction(
    payload,
    (req) =>
      decideAssignment(req, assignmentId, {
        decision: 'approve',
        digest: round.digest,
        reason: '',
        privateNote: '',
        claims: [],
      }),
    as,
  )
}
