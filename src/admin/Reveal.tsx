import { useRef, useState } from 'react'
import { common } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import { closeAround } from './Dialog'

type Props = { value: string; note: string; language: string }

/** Shows a secret once, ready to be copied; it is gone when the dialog closes. */
export const Reveal = ({ value, note, language }: Props) => {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    field.current?.select()
    // Without TLS the browser has no clipboard; the text is selected then, ready for the person to copy.
    await navigator.clipboard?.writeText(value)
    setCopied(true)
  }
  return (
    <div>
      <p role="status">{note}</p>
      <p className="desk-field">
        <input ref={field} readOnly value={value} aria-label={note} onFocus={(event) => event.currentTarget.select()} />
      </p>
      <div className="desk-dialog__buttons">
        <button type="button" className="desk-button desk-button--plain" onClick={() => closeAround(field.current)}>
          {say(common.close, language)}
        </button>
        <button type="button" className="desk-button desk-button--primary" onClick={() => void copy()}>
          {say(isCopied ? common.copied : common.copy, language)}
        </button>
      </div>
    </div>
  )
}
