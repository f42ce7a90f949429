'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { submit } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import { PrecheckButton } from './PrecheckButton'
import './desk.css'

/** Opens the piece as its readers will see it, and has it read; a document that was never saved has nothing to show. */
export const PreviewButton = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (!id || !collectionSlug) return null
  return (
    <>
      <a
        className="desk-button desk-button--plain"
        href={`/api/${collectionSlug}/${id}/preview`}
        target="_blank"
        rel="noreferrer"
      >
        {say(submit.preview, i18n.language)}
      </a>
      <PrecheckButton />
    </>
  )
}
