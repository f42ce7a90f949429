'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { library } from '@/i18n/rumours'
import { say } from '@/i18n/sentence'
import { Dialog } from '../Dialog'
import { property } from '../callApi'
import '../desk.css'
import { ImportSteps } from './ImportSteps'

/** Above the list of rumours: the whole library as a file and, for the office, back in. */
export const LibraryBar = () => {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const t = (words: { zh: string; en: string }) => say(words, i18n.language)
  return (
    <div className="desk-head__actions desk-library">
      <a className="desk-button desk-button--plain" href="/api/rumours/export?format=jsonl" download>
        {t(library.exportLines)}
      </a>
      <a className="desk-button desk-button--plain" href="/api/rumours/export?format=xlsx" download>
        {t(library.exportSheet)}
      </a>
      {property(user, 'role') === 'office' && (
        <button type="button" className="desk-button desk-button--plain" onClick={() => setOpen(true)}>
          {t(library.import)}
        </button>
      )}
      {isOpen && (
        <Dialog title={t(library.importTitle)} onClose={() => setOpen(false)}>
          <ImportSteps t={t} language={i18n.language} />
        </Dialog>
      )}
    </div>
  )
}
