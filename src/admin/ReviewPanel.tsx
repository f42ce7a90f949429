'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { review as words } from '@/i18n/desk'
import { say, type Sentence } from '@/i18n/sentence'
import type { Target, Verdict } from '@/review/types'
import { DecisionBar } from './DecisionBar'
import { Points } from './Points'
import type { Review } from './reviewOf'
import { showQuote } from './showQuote'

export type Judgement = { verdict: Verdict | ''; note: string }
export type Judgements = Record<string, Judgement>

/** The piece beside what should be checked in it, and the three decisions. On a phone one of the two is shown at a time. */
export const ReviewPanel = ({ review }: { review: Review }) => {
  const { i18n } = useTranslation()
  const t = (sentence: Sentence) => say(sentence, i18n.language)
  const frame = useRef<HTMLIFrameElement>(null)
  const [view, setView] = useState<'piece' | 'points'>('piece')
  const [judgements, setJudgements] = useState<Judgements>({})
  const [notFound, setNotFound] = useState('')
  const show = (target: Target) => {
    // The preview has no size to scroll in until the view that holds it is shown.
    flushSync(() => setView('piece'))
    setNotFound(showQuote(frame.current, target) ? '' : t(words.notFound))
  }
  const count = (review.report?.claims.length ?? 0) + (review.report?.findings.length ?? 0)
  return (
    <div className={`desk-review desk-review--${view}`}>
      <div className="desk-tabs" role="group">
        <button type="button" aria-pressed={view === 'piece'} onClick={() => setView('piece')}>
          {t(words.piece)}
        </button>
        <button type="button" aria-pressed={view === 'points'} onClick={() => setView('points')}>
          {t(words.points)} {count > 0 && count}
        </button>
      </div>
      <div className="desk-review__piece">
        {notFound && (
          <p role="status" className="desk-warn">
            {notFound}
          </p>
        )}
        <iframe
          ref={frame}
          title={t(words.previewTitle)}
          src={`/api/assignments/${review.assignmentId}/preview?channel=website`}
        />
      </div>
      <div className="desk-review__points">
        <Points
          review={review}
          t={t}
          show={show}
          judgements={judgements}
          judge={(id, judgement) => setJudgements({ ...judgements, [id]: judgement })}
        />
      </div>
      {review.isOpen && <DecisionBar review={review} judgements={judgements} />}
    </div>
  )
}
