'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { editor, submit } from '@/i18n/desk'
import { labels } from '@/fields/labels'
import { say, type Sentence } from '@/i18n/sentence'
import { Opinions } from './Opinions'
import { Pill } from './Pill'
import { Reviewers } from './Reviewers'
import { isUnderReview, stageLook } from './stageLook'
import { usePiece, type PieceNow } from './usePiece'
import { WithdrawButton } from './WithdrawButton'
import './desk.css'

/** Where the piece stands, with whom, what was said about it, and the way to take down what is live. */
export const StageField = () => {
  const { i18n } = useTranslation()
  const t = (sentence: Sentence) => say(sentence, i18n.language)
  const { piece, api } = usePiece()
  const stage = piece?.stage ?? 'draft'
  const own = useLock(isUnderReview(stage))
  const { tone, words } = stageLook(stage)
  return (
    <div ref={own} className="field-type desk-stage">
      <p className="field-label">{t(labels.stage)}</p>
      <p role="status">
        <Pill tone={tone}>{t(words)}</Pill>
      </p>
      {piece && <Situation piece={piece} t={t} language={i18n.language} />}
      {piece?.isLive && <WithdrawButton api={api} t={t} />}
    </div>
  )
}

const Situation = ({
  piece,
  t,
  language,
}: {
  piece: PieceNow
  t: (sentence: Sentence) => string
  language: string
}) => {
  const { stage, isLive, round, assignments } = piece
  const isReturned = stage === 'changesRequested' || stage === 'refused'
  return (
    <>
      {isUnderReview(stage) && <p className="desk-warn">{t(submit.lockedNote)}</p>}
      {isLive && !isUnderReview(stage) && (
        <p className="desk-quiet">{t(stage === 'released' ? submit.liveNote : editor.stillLive)}</p>
      )}
      {stage === 'waiting' && round?.waitingWhy && <p className="desk-warn">{round.waitingWhy}</p>}
      {isUnderReview(stage) && <Reviewers assignments={assignments} language={language} now={new Date()} />}
      {isReturned && (
        <Opinions isOpen reason={round?.outcomeReason ?? ''} assignments={assignments} language={language} />
      )}
    </>
  )
}

/**
 * The server refuses every write while a round is open; the form says so before anybody types in vain. `inert` and not the form's own
 * switches: those also take the buttons away with which a piece is taken back.
 */
const useLock = (isLocked: boolean) => {
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = own.current?.closest('.document-fields')
    if (!isLocked || !form) return
    const beside = [...(own.current?.closest('.render-fields')?.children ?? [])].filter(
      (field) => !field.contains(own.current),
    )
    const locked = [...form.querySelectorAll('.document-fields__main'), ...beside]
    for (const part of locked) part.setAttribute('inert', '')
    return () => locked.forEach((part) => part.removeAttribute('inert'))
  }, [isLocked])
  return own
}
