'use client'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'
import { common } from '@/i18n/desk'
import { say } from '@/i18n/sentence'
import { parsedJson } from '@/review/parsedJson'
import './desk.css'

const written = (value: unknown) => (value === undefined || value === null ? '' : JSON.stringify(value, null, 2))

const parsed = (text: string) => (text.trim() === '' ? { value: null } : parsedJson(text))

/** JSON as plain text: the panel's own editor is fetched from a server of its maker. What can't be read is not taken over. */
export const JsonField: JSONFieldClientComponent = ({ path, field: { label }, readOnly }) => {
  const { i18n } = useTranslation()
  const { value, setValue, showError, errorMessage } = useField<unknown>({ path })
  const [text, setText] = useState<string | null>(null)
  const isBroken = text !== null && parsed(text) === null
  const take = (next: string) => {
    setText(next)
    const read = parsed(next)
    if (read) setValue(read.value)
  }
  return (
    <div className="field-type textarea">
      <FieldLabel label={label} path={path} />
      <textarea
        className="desk-json"
        rows={6}
        spellCheck={false}
        readOnly={readOnly}
        aria-invalid={isBroken || showError}
        value={text ?? written(value)}
        onChange={(event) => take(event.target.value)}
      />
      {isBroken && <p className="desk-warn">{say(common.brokenJson, i18n.language)}</p>}
      {showError && !isBroken && <p className="desk-warn">{errorMessage}</p>}
    </div>
  )
}
