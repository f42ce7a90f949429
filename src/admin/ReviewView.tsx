import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { personOf } from '@/access/people'
import { expert } from '@/i18n/desk'
import { asUser } from '@/workflow/authority'
import { byId, findRow, type Row } from '@/workflow/rows'
import { AnswerButtons } from './AnswerButtons'
import { AssignmentFacts } from './AssignmentCard'
import { deskContext, type DeskContext } from './deskContext'
import { ReviewPanel } from './ReviewPanel'
import { reviewOf } from './reviewOf'
import './desk.css'

/** `/admin/review/:id`: one assignment, from the answer to the decision. */
export const ReviewView = async ({
  initPageResult,
  params,
  searchParams,
  viewActions,
  payload,
  i18n,
}: AdminViewServerProps) => {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const person = personOf(req)
  const id = idFrom(params?.segments)
  if (!person) return redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/review/${id}`)}`)
  const context = deskContext(req, person)
  const assignment = await ownAssignmentOf(context, id)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={person}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: assignment?.title ?? '' }]} />
      <div className="desk desk--review">
        {assignment ? <Opened assignment={assignment} {...context} /> : <Nowhere {...context} />}
      </div>
    </DefaultTemplate>
  )
}

const idFrom = (segments: string | string[] | undefined): string => (Array.isArray(segments) ? (segments[1] ?? '') : '')

/** An id that is not the person's own tells nothing, as at the endpoints. */
const ownAssignmentOf = async ({ req, person }: DeskContext, id: string): Promise<Row<'assignments'> | null> => {
  if (!/^[0-9a-f-]{24,36}$/i.test(id)) return null
  const found = await req.payload.findByID({ ...asUser(req), collection: 'assignments', id, disableErrors: true })
  return found?.expertUser === person.id ? found : null
}

const Nowhere = ({ t }: DeskContext) => (
  <>
    <p className="desk-empty">{t(expert.notYours)}</p>
    <BackLink label={t(expert.back)} />
  </>
)

const BackLink = ({ label }: { label: string }) => (
  <p>
    <Link prefetch={false} href="/admin">
      ← {label}
    </Link>
  </p>
)

const Opened = async ({ assignment, ...context }: { assignment: Row<'assignments'> } & DeskContext) => {
  const { t, req } = context
  const mayRead = assignment.state === 'accepted' || assignment.state === 'decided'
  const round = mayRead ? await findRow(req, 'rounds', byId(assignment.round)) : null
  return (
    <>
      <BackLink label={t(expert.back)} />
      <header className="desk-head">
        <div>
          <h1>{assignment.title}</h1>
          <AssignmentFacts assignment={assignment} {...context} />
        </div>
      </header>
      {assignment.state === 'asked' && (
        <div className="desk-card__actions">
          <AnswerButtons id={assignment.id} t={t} />
        </div>
      )}
      {round && <ReviewPanel review={reviewOf(assignment, round)} />}
      {!mayRead && assignment.state !== 'asked' && <p className="desk-empty">{t(expert.over)}</p>}
    </>
  )
}
