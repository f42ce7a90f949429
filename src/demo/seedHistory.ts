import type { Payload } from 'payload'
import { calendarYear, yearStart } from '@/quota/year'
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
  const plan = history.flatMap(({ department, months }) =>
    months
      .flatMap((count, month) => Array.from({ length: count }, () => month))
      .map((month, index) => ({ department, month, index })),
  )
  const now = new Date()
  for (const [done, { department, month, index }] of plan.entries()) {
    const at = dateInYear(month, index, now)
    const article = earlierArticle(department, index, at.toISOString().slice(0, 10))
    const { id } = await seedArticle(desk, { ...article, channels: ['website'] })
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      user: { ...(await desk.editorOf(department)), collection: 'users' },
      overrideAccess: false,
    })
    await pushThrough(payload, `articles:${id}`, { ...deps, now: () => at })
    say(done + 1, plan.length)
  }
}

/** The plan's months, laid over the part of this year that has passed: the demo looks the same whenever it is started. */
const dateInYear = (month: number, index: number, now: Date): Date => {
  const start = yearStart(calendarYear(now))
  return new Date(start + ((month + 0.1 + (index % 8) / 10) / 12) * (now.getTime() - start))
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
