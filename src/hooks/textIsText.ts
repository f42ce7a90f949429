import { ValidationError, type CollectionBeforeValidateHook, type Field } from 'payload'
import { say } from '@/i18n/sentence'

/** A text is a text: without this PostgreSQL would store `[object Object]` and MongoDB answer with a 500. */
export const textIsText: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const message = say({ zh: '应为文字。', en: 'This must be text.' }, req.i18n?.language)
  const errors = wrongTexts(collection.fields, data, '').map((path) => ({ path, label: path, message }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

const wrongTexts = (fields: Field[], data: unknown, prefix: string): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return wrongTexts(field.fields, data, prefix)
    if (!('name' in field) || typeof field.name !== 'string') return []
    const value = valueOf(data, field.name)
    const path = `${prefix}${field.name}`
    if (field.type === 'group') return wrongTexts(field.fields, value, `${path}.`)
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, at) => wrongTexts(field.fields, row, `${path}.${at}.`))
    return (field.type === 'text' || field.type === 'textarea') && !isText(value) ? [path] : []
  })

const valueOf = (data: unknown, name: string): unknown =>
  data !== null && typeof data === 'object' ? Reflect.get(data, name) : undefined

const isText = (value: unknown): boolean =>
  value === undefined || value === null || [value].flat().every((one) => typeof one === 'string')
