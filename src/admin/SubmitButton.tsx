'use client'
import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { missingCount, submit } from '@/i18n/desk'
import { say, type Sentence } from '@/i18n/sentence'
import { callApi, property, text, type Problem } from './callApi'
import { Dialog } from './Dialog'
import { OpinionsButton } from './OpinionsButton'
import { MissingList } from './MissingList'
import { sayMoved } from './moved'
import { canBeTakenBack, isUnderReview } from './stageLook'
import { TakeBackButton } from './TakeBackButton'
import { usePiece } from './usePiece'
import './desk.css'

/** In the place of Publish: hands the piece in for review, or takes it back while that is possible. */
export const SubmitButton = () => {
  const { i18n } = useTranslation()
  const t = (sentence: Sentence) => say(sentence, i18n.language)
  const { hasPublishPermission, uploadStatus } = useDocumentInfo()
  const { piece, api } = usePiece()
  const { submitPiece, isBusy, problems } = useSubmission()
  const [isListOpen, setListOpen] = useState(false)
  if (!hasPublishPermission) return null
  if (piece && isUnderReview(piece.stage))
    return canBeTakenBack(piece.stage) ? (
      <span className="desk-locked">
        <span>{t(submit.locked)}</span>
        <TakeBackButton api={api} t={t} />
      </span>
    ) : null
  const isReturned = piece?.stage === 'changesRequested' || piece?.stage === 'refused'
  const press = async () => setListOpen(!(await submitPiece()))
  return (
    <>
      {isReturned && <OpinionsButton piece={piece} language={i18n.language} />}
      {problems.length > 0 && !isListOpen && (
        <button type="button" className="desk-button desk-button--plain" onClick={() => setListOpen(true)}>
          {t(missingCount(problems.length))}
        </button>
      )}
      <button
        type="button"
        id="action-save"
        className="desk-button desk-button--primary"
        disabled={isBusy || uploadStatus === 'uploading'}
        onClick={() => void press()}
      >
        {t(isBusy ? submit.submitting : submit.submit)}
      </button>
      {isListOpen && problems.length > 0 && (
        <Dialog title={t(submit.missingTitle)} onClose={() => setListOpen(false)}>
          <MissingList problems={problems} language={i18n.language} />
        </Dialog>
      )}
    </>
  )
}

/**
 * Sends the form as Payload's own button does. What the server finds missing is kept here and not written into the form's state: Payload's
 * autosave pauses while a submitted form holds errors, and nobody should lose work while filling the gaps.
 */
const useSubmission = () => {
  const { i18n } = useTranslation()
  const { id, collectionSlug } = useDocumentInfo()
  const { createFormData, setModified } = useForm()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const submitPiece = async (): Promise<boolean> => {
    setBusy(true)
    const body = await createFormData({ _status: 'published' }, {})
    const answer = await callApi(`/api/${collectionSlug}${id ? `/${id}` : ''}?depth=0`, {
      method: id ? 'PATCH' : 'POST',
      body,
      language: i18n.language,
    })
    setBusy(false)
    setProblems(answer.ok ? [] : answer.problems)
    if (!answer.ok) {
      if (answer.problems.length === 0) toast.error(answer.message)
      return answer.problems.length === 0
    }
    setModified(false)
    toast.success(say(submit.submitted, i18n.language))
    sayMoved()
    const made = text(property(property(answer.value, 'doc'), 'id'))
    if (!id && made) router.push(`/admin/collections/${collectionSlug}/${made}`)
    else router.refresh()
    return true
  }
  return { submitPiece, isBusy, problems }
}
