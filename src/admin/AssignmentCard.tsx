import Link from 'next/link'
import { characters, common, decisionWords, expert } from '@/i18n/desk'
import { assignmentStates } from '@/workflow/stages'
import type { Row } from '@/workflow/rows'
import { AnswerButtons } from './AnswerButtons'
import type { DeskContext } from './deskContext'
import { Pill } from './Pill'
import { deadline, isPast, when } from './when'

type Props = { assignment: Row<'assignments'> } & DeskContext

/** An assignment as its expert sees it: before accepting only title, unit, field, length and time. */
export const AssignmentCard = ({ assignment, ...context }: Props) => {
  const { t } = context
  const { id, title, state, urgent, decision } = assignment
  const words = decision ? decisionWords[decision] : assignmentStates[state]
  return (
    <li className="desk-card">
      <div className="desk-card__head">
        <h3>
          {state === 'asked' ? (
            title
          ) : (
            <Link prefetch={false} href={`/admin/review/${id}`}>
              {title}
            </Link>
          )}
        </h3>
        <span>
          {urgent && <Pill tone="bad">{t(common.urgent)}</Pill>}{' '}
          <Pill tone={decision === 'approve' ? 'good' : 'busy'}>{t(words)}</Pill>
        </span>
      </div>
      <AssignmentFacts assignment={assignment} {...context} />
      <div className="desk-card__actions">
        {state === 'asked' && <AnswerButtons id={id} t={t} />}
        {state === 'accepted' && (
          <Link prefetch={false} href={`/admin/review/${id}`} className="desk-button desk-button--primary">
            {t(expert.start)}
          </Link>
        )}
      </div>
    </li>
  )
}

/** Unit, field, length and the time that is left. */
export const AssignmentFacts = ({ assignment, t, language, now }: Props) => {
  const { departmentName, fieldNames, characters: length, state, acceptBy, dueAt, decidedAt } = assignment
  const until = state === 'asked' ? acceptBy : dueAt
  const isOpen = state === 'asked' || state === 'accepted'
  return (
    <>
      <p className="desk-meta">
        {[departmentName, fieldNames, length ? t(characters(length)) : ''].filter(Boolean).join(' · ')}
      </p>
      {isOpen && until && (
        <p className={isPast(until, now) ? 'desk-late' : 'desk-quiet'}>
          {t(state === 'asked' ? expert.acceptBy : expert.dueAt)}：{deadline(until, language, now)}
        </p>
      )}
      {!isOpen && decidedAt && <p className="desk-quiet">{when(decidedAt, language, now)}</p>}
    </>
  )
}
