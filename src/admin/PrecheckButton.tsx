'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { submit } from '@/i18n/desk'
import { say, type Sentence } from '@/i18n/sentence'
import { forExperts, forSigner } from '@/review/signer'
import type { Finding, Report } from '@/review/types'
import { callApi, property } from './callApi'
import { CloseRow, Dialog } from './Dialog'
import { FindingCard, Quote } from './FindingCard'
import './desk.css'

type Seen = Pick<Report, 'findings' | 'claims'>
const isSeen = (value: unknown): value is Seen =>
  Array.isArray(property(value, 'findings')) && Array.isArray(property(value, 'claims'))

/** What the first reader says of the saved draft, before anybody else sees it. */
export const PrecheckButton = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const [seen, setSeen] = useState<Seen | null>(null)
  const t = (sentence: Sentence) => say(sentence, i18n.language)
  if (!id || !collectionSlug) return null
  const ask = async () => {
    setBusy(true)
    const body = { collection: collectionSlug, id: String(id) }
    const answer = await callApi('/api/review/precheck', { body, language: i18n.language })
    setBusy(false)
    if (answer.ok && isSeen(answer.value)) setSeen(answer.value)
    if (!answer.ok) toast.error(answer.message)
  }
  return (
    <>
      <button type="button" className="desk-button desk-button--plain" disabled={isBusy} onClick={() => void ask()}>
        {t(isBusy ? submit.prechecking : submit.precheck)}
      </button>
      {seen && (
        <Dialog title={t(submit.precheckTitle)} onClose={() => setSeen(null)}>
          <Points seen={seen} t={t} />
          <CloseRow language={i18n.language} />
        </Dialog>
      )}
    </>
  )
}

const Points = ({ seen, t }: { seen: Seen; t: (sentence: Sentence) => string }) => {
  const { findings, claims } = forExperts(seen)
  const signers = forSigner(seen)
  const watched = claims.filter(({ risk }) => risk !== 'none').map(({ id, text }) => ({ id, text }))
  return (
    <>
      <p className="desk-quiet">{t(submit.precheckNote)}</p>
      {findings.length === 0 && <p className="desk-good">{t(submit.precheckClean)}</p>}
      <ul className="desk-list">
        {findings.map((finding, at) => (
          <FindingCard key={`${finding.ruleId}-${at}`} finding={finding} t={t} show={null} />
        ))}
      </ul>
      {watched.length > 0 && <h3>{t(submit.precheckClaims)}</h3>}
      <ul>
        {watched.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {signers.length > 0 && <SignerPoints findings={signers} t={t} />}
    </>
  )
}

/** What the unit's signer verifies, place by place. */
const SignerPoints = ({ findings, t }: { findings: Finding[]; t: (sentence: Sentence) => string }) => (
  <>
    <h3>{t(submit.precheckSigner)}</h3>
    <p className="desk-quiet">{t(submit.precheckSignerNote)}</p>
    <ul className="desk-list">
      {findings.map(({ target, message }, at) => (
        <li key={at} className="desk-card">
          <p>{t(message)}</p>
          <Quote target={target} t={t} show={null} />
        </li>
      ))}
    </ul>
  </>
)
