import { common, expert } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import { ActionButton } from './ActionButton'

/** The first thing an expert does: accept, decline, or declare a conflict of interest. */
export const AnswerButtons = ({ id, t }: { id: string; t: (sentence: Sentence) => string }) => {
  const endpoint = `/api/assignments/${id}/answer`
  const done = t(expert.answered)
  return (
    <>
      <ActionButton
        tone="primary"
        label={t(expert.accept)}
        title={t(expert.accept)}
        text={t(expert.acceptText)}
        action={t(expert.acceptDo)}
        endpoint={endpoint}
        body={{ answer: 'accept' }}
        done={done}
      />
      <ActionButton
        label={t(expert.decline)}
        title={t(expert.decline)}
        text={t(expert.declineText)}
        endpoint={endpoint}
        body={{ answer: 'decline' }}
        asks={[{ name: 'reason', kind: 'textarea', label: t(common.reasonOptional) }]}
        done={done}
      />
      <ActionButton
        label={t(expert.conflict)}
        title={t(expert.conflict)}
        text={t(expert.conflictText)}
        endpoint={endpoint}
        body={{ answer: 'conflict' }}
        asks={[{ name: 'reason', kind: 'textarea', label: t(common.reason), required: true }]}
        done={done}
      />
    </>
  )
}
