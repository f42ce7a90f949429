import { common, decisionWords, submit } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import type { Assignment } from '@/payload-types'
import { assignmentStates } from '@/workflow/stages'
import { deadline, isPast } from './when'

type Shown = Pick<Assignment, 'id' | 'expertName' | 'state' | 'acceptBy' | 'dueAt' | 'decision' | 'sameSystem'>
type Props = { assignments: Shown[]; language: string; now: Date }

/** With whom a piece is, and until when. */
export const Reviewers = ({ assignments, language, now }: Props) =>
  assignments.length === 0 ? null : (
    <ul className="desk-reviewers" aria-label={say(submit.reviewers, language)}>
      {assignments.map((assignment) => {
        const until =
          assignment.state === 'asked' ? assignment.acceptBy : assignment.state === 'accepted' ? assignment.dueAt : null
        const state = assignment.decision ? decisionWords[assignment.decision] : assignmentStates[assignment.state]
        return (
          <li key={assignment.id}>
            <strong>{assignment.expertName}</strong> {say(state, language)}
            {assignment.sameSystem && `（${say(common.sameSystem, language)}）`}
            {until && (
              <span className={isPast(until, now) ? 'desk-late' : 'desk-quiet'}> {deadline(until, language, now)}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
