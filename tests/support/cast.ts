import type { Department, Field, User } from '@/payload-types'
import { piecePath } from '@/site/urls'
import { answerAssignment } from '@/workflow/answer'
import { decideAssignment } from '@/workflow/decide'
import { byId, findRow, findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { articleData, as } from './content'
import { drain } from './drain'
import { aDepartment, aField, anExpert, aUser } from './people'
import type { System } from './system'

export type Cast = { department: Department; editor: User; field: Field; expert: User }

/** A unit with a website, its editor, and an expert from elsewhere who can judge its field. */
export const aCast = async ({ payload }: System): Promise<Cast> => {
  const department = await aDepartment(payload)
  const editor = await aUser(payload, 'editor', { department: department.id })
  const field = await aField(payload)
  const { user: expert } = await anExpert(payload, [field.id])
  await payload.create({
    collection: 'channel-accounts',
    overrideAccess: true,
    data: {
      name: `${department.name}网站`,
      department: department.id,
      channel: 'website',
      mode: 'hosted',
      active: true,
    },
  })
  return { department, editor, field, expert }
}

/** Every expert who is asked accepts and approves, and the worker does the rest, until nothing is left to do. */
export const approveAll = async (system: System): Promise<void> => {
  await drain(system)
  for (const { id, expertUser, round } of await findRows(system, 'assignments', is('state', 'asked'))) {
    const user = await system.payload.findByID({ collection: 'users', id: expertUser, depth: 0, overrideAccess: true })
    const expert = { user: { ...user, collection: 'users' as const } }
    const digest = (await findRow(system, 'rounds', byId(round)))?.digest ?? ''
    await inTransaction(system.payload, (req) => answerAssignment(req, id, 'accept', ''), expert)
    await inTransaction(
      system.payload,
      (req) => decideAssignment(req, id, { decision: 'approve', digest, reason: '', privateNote: '', claims: [] }),
      expert,
    )
  }
  await drain(system)
}

/** An article that has come through the whole pipeline. `path` is its address on the site. */
export const releasedArticle = async (system: System, cast: Cast, more: Record<string, unknown> = {}) => {
  const data = await articleData(system, cast, more)
  const created = (await system.payload.create({
    collection: 'articles',
    draft: true,
    data,
    ...as(cast.editor),
  } as never)) as { id: string; title: string }
  await system.payload.update({
    collection: 'articles',
    id: created.id,
    data: { _status: 'published' },
    ...as(cast.editor),
  })
  await approveAll(system)
  const piece = await findRow(system, 'pieces', is('docKey', `articles:${created.id}`))
  if (!piece?.slug) throw new Error(`the article ${created.id} was not released`)
  return {
    docId: created.id,
    pieceId: piece.id,
    title: created.title,
    path: piecePath({ kind: 'articles', pieceId: piece.id, slug: piece.slug }),
  }
}
