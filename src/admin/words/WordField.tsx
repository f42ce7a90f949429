'use client'
import { SelectField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { optionsOf } from '@/fields/options'
import type { WordsOf } from './inWords'

/** The workflow writes these rows: an empty one asks nobody for a value. */
const nothingToChoose = { isClearable: false, isSortable: false, placeholder: '' }

/** A word of a closed set, in a form: what a select would show, over a column of text. */
export const WordField = ({
  words,
  path,
  readOnly,
  field: { name, label, required },
}: TextFieldClientProps & { words: WordsOf }) => (
  <SelectField
    path={path}
    readOnly={readOnly}
    field={{ name, label, required, options: optionsOf(words), admin: nothingToChoose }}
  />
)
