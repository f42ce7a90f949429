import { decisionWords, editor, verdictWords } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import type { Assignment } from '@/payload-types'
import { list, property, text } from './callApi'

type Shown = Pick<Assignment, 'id' | 'expertName' | 'decision' | 'reason' | 'claims'>
type Props = { reason: string; assignments: Shown[]; language: string; isOpen?: boolean }

/** Why a piece came back: what each reviewer said, in full and claim by claim. */
export const Opinions = ({ reason, assignments, language, isOpen }: Props) => {
  const decided = assignments.filter(({ decision }) => decision)
  return (
    <details className="desk-details" open={isOpen}>
      <summary>{say(editor.opinions, language)}</summary>
      {decided.length === 0 && <p>{reason}</p>}
      {decided.map((opinion) => (
        <blockquote key={opinion.id} className="desk-opinion">
          <p>
            <strong>{opinion.expertName}</strong>
            {opinion.decision && ` ${say(decisionWords[opinion.decision], language)}`}
          </p>
          {opinion.reason && <p className="desk-pre">{opinion.reason}</p>}
          <Verdicts claims={opinion.claims} language={language} />
        </blockquote>
      ))}
    </details>
  )
}

const Verdicts = ({ claims, language }: { claims: unknown; language: string }) => {
  const notes = list(claims).filter((claim) => text(property(claim, 'note')) !== '')
  if (notes.length === 0) return null
  return (
    <ul>
      {notes.map((claim) => {
        const verdict = Object.entries(verdictWords).find(([name]) => name === property(claim, 'verdict'))?.[1]
        return (
          <li key={text(property(claim, 'id'))}>
            {verdict && `${say(verdict, language)}：`}
            {text(property(claim, 'note'))}
          </li>
        )
      })}
    </ul>
  )
}
