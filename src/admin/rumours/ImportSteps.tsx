import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { common } from '@/i18n/desk'
import { library } from '@/i18n/rumours'
import type { Sentence } from '@/i18n/sentence'
import { closeAround } from '../Dialog'
import { DryRun } from './DryRun'
import { sendFile, type Outcome } from './sendFile'

type Props = { t: (sentence: Sentence) => string; language: string }

/** Choose a file, see what it would change, confirm. */
export const ImportSteps = ({ t, language }: Props) => {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const steps = useSteps(language)
  const confirm = async () => {
    if (!(await steps.send(false))) return
    toast.success(t(library.imported))
    closeAround(form.current)
    router.refresh()
  }
  return (
    <form ref={form} onSubmit={(event) => (event.preventDefault(), void confirm())}>
      <p>{t(library.importText)}</p>
      <FileField label={t(library.file)} onFile={steps.choose} />
      {steps.isBusy && <p role="status">{t(library.checking)}</p>}
      {steps.error && (
        <p role="alert" className="desk-error">
          {steps.error}
        </p>
      )}
      {steps.outcome && <DryRun outcome={steps.outcome} t={t} />}
      <div className="desk-dialog__buttons">
        <button type="button" className="desk-button desk-button--plain" onClick={() => closeAround(form.current)}>
          {t(common.cancel)}
        </button>
        <button type="submit" className="desk-button desk-button--primary" disabled={!steps.isReady}>
          {t(library.confirm)}
        </button>
      </div>
    </form>
  )
}

const FileField = ({ label, onFile }: { label: string; onFile: (file: File | null) => void }) => {
  const id = useId()
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".jsonl,.ndjson,.xlsx"
        // The same file, corrected and chosen again, is a new one.
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </p>
  )
}

const useSteps = (language: string) => {
  const [file, setFile] = useState<File | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ask = async (chosen: File, isDryRun: boolean): Promise<boolean> => {
    setBusy(true)
    setError('')
    const answer = await sendFile({ file: chosen, isDryRun, language })
    setBusy(false)
    setOutcome(typeof answer === 'string' ? null : answer)
    if (typeof answer === 'string') setError(answer)
    return typeof answer !== 'string' && answer.problems.length === 0
  }
  const choose = (chosen: File | null) => {
    setFile(chosen)
    setOutcome(null)
    setError('')
    if (chosen) void ask(chosen, true)
  }
  const isReady = !isBusy && outcome?.problems.length === 0 && outcome.added + outcome.changed.length > 0
  return { choose, send: (isDryRun: boolean) => (file ? ask(file, isDryRun) : false), outcome, error, isBusy, isReady }
}
