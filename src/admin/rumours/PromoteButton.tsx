'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { rumourFieldWords, severityWords } from '@/fields/rumourWords'
import { library } from '@/i18n/rumours'
import { say, type Sentence } from '@/i18n/sentence'
import { ActionButton } from '../ActionButton'
import type { Ask } from '../AskField'
import { property, text } from '../callApi'
import '../desk.css'

/** On a verdict that an expert has confirmed: takes its claim into the rumour library, or says that it is there. */
export const PromoteButton = () => {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const t = (sentence: Sentence) => say(sentence, i18n.language)
  const known = text(property(data, 'rumour'))
  if (known) return <span className="desk-pill desk-pill--good">{t(library.isPromoted)}</span>
  const isConfirmed = ['refuted', 'misleading'].includes(text(property(data, 'expertVerdict')))
  if (!id || !isConfirmed || property(user, 'role') !== 'office') return null
  return (
    <ActionButton
      tone="primary"
      label={t(library.promote)}
      title={t(library.promote)}
      text={`“${text(property(data, 'claim'))}” ${t(library.promoteText)}`}
      endpoint={`/api/verdicts/${id}/promote`}
      asks={asksIn(t)}
      done={t(library.promoted)}
    />
  )
}

const asksIn = (t: (sentence: Sentence) => string): Ask[] => [
  { name: 'counterFact', kind: 'textarea', required: true, label: t(library.counterFact) },
  { name: 'field', kind: 'select', required: true, label: t(library.field), options: optionsIn(rumourFieldWords, t) },
  { name: 'severity', kind: 'select', label: t(library.severity), options: optionsIn(severityWords, t) },
]

const optionsIn = (words: Record<string, Sentence>, t: (sentence: Sentence) => string) =>
  Object.entries(words).map(([value, label]) => ({ value, label: t(label) }))
