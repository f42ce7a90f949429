'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState, type SubmitEvent } from 'react'
import { common, decisionWords, review as words } from '@/i18n/desk'
import { say, type Sentence } from '@/i18n/sentence'
import { callApi } from './callApi'
import { closeAround, Dialog } from './Dialog'
import type { Judgements } from './ReviewPanel'
import type { Review } from './reviewOf'

type Decision = keyof typeof decisionWords
type Props = { review: Review; judgements: Judgements }

const tones = { approve: 'primary', requestChanges: 'plain', refuse: 'danger' } as const satisfies Record<
  Decision,
  string
>

/** The three decisions. Each says what it does and asks once more; on a phone they stay at the bottom. */
export const DecisionBar = ({ review, judgements }: Props) => {
  const { i18n } = useTranslation()
  const [decision, setDecision] = useState<Decision | null>(null)
  const choices: Decision[] = ['approve', 'requestChanges', 'refuse']
  return (
    <div className="desk-decisions">
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={`desk-button desk-button--${tones[choice]}`}
          onClick={() => setDecision(choice)}
        >
          {say(decisionWords[choice], i18n.language)}
        </button>
      ))}
      {decision && (
        <Dialog title={say(decisionWords[decision], i18n.language)} onClose={() => setDecision(null)}>
          <DecisionForm decision={decision} review={review} judgements={judgements} language={i18n.language} />
        </Dialog>
      )}
    </div>
  )
}

const consequence = (
  decision: Decision,
  { approvalsLeft, channels }: Review,
  t: (sentence: Sentence) => string,
): string => {
  if (decision === 'requestChanges') return t(words.requestChangesText)
  if (decision === 'refuse') return t(words.refuseText)
  return approvalsLeft > 1 ? t(words.approveMore) : `${t(words.approveLast)}${channels.map(t).join('、')}。`
}

const DecisionForm = ({ decision, review, judgements, language }: Props & { decision: Decision; language: string }) => {
  const t = (sentence: Sentence) => say(sentence, language)
  const id = useId()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReasonNeeded = decision !== 'approve'
  const decide = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await callApi(`/api/assignments/${review.assignmentId}/decide`, {
      body: {
        decision,
        digest: review.digest,
        reason: given.get('reason'),
        privateNote: given.get('privateNote'),
        claims: claimsOf(judgements),
      },
      language,
    })
    setBusy(false)
    if (!answer.ok) return setError(answer.message)
    closeAround(form.current)
    toast.success(t(words.decided))
    router.push('/admin')
    router.refresh()
  }
  return (
    <form ref={form} onSubmit={(event) => void decide(event)}>
      <p>{consequence(decision, review, t)}</p>
      <p className="desk-field">
        <label htmlFor={`${id}-reason`}>{t(isReasonNeeded ? words.needReason : words.approveReason)}</label>
        <textarea
          id={`${id}-reason`}
          name="reason"
          rows={isReasonNeeded ? 5 : 3}
          maxLength={5000}
          required={isReasonNeeded}
        />
      </p>
      <p className="desk-field">
        <label htmlFor={`${id}-note`}>{t(words.privateNote)}</label>
        <textarea id={`${id}-note`} name="privateNote" rows={2} maxLength={5000} />
      </p>
      {error && (
        <p role="alert" className="desk-error">
          {error}
        </p>
      )}
      <div className="desk-dialog__buttons">
        <button type="button" className="desk-button desk-button--plain" onClick={() => closeAround(form.current)}>
          {t(common.cancel)}
        </button>
        <button
          type="submit"
          className={`desk-button desk-button--${decision === 'refuse' ? 'danger' : 'primary'}`}
          disabled={isBusy}
        >
          {t(decisionWords[decision])}
        </button>
      </div>
    </form>
  )
}

const claimsOf = (judgements: Judgements) =>
  Object.entries(judgements).flatMap(([id, { verdict, note }]) => (verdict === '' ? [] : [{ id, verdict, note }]))
