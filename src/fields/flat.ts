import type { CollectionConfig, Field } from 'payload'
import { nobody } from '@/access/rules'
import type { Sentence } from '@/i18n/sentence'

type Extra = { index?: boolean; unique?: boolean; required?: boolean }

const flat =
  (type: 'text' | 'number' | 'date' | 'json' | 'checkbox' | 'textarea', admin?: Field['admin']) =>
  (name: string, label: { zh: string; en: string }, extra: Extra = {}): Field =>
    ({ name, type, label, ...extra, ...(admin && { admin }) }) as Field

/** Fields of rows that only the workflow writes: plain columns, so that a claim on them is one atomic statement. */
export const text = flat('text')
export const longText = flat('textarea')
export const number = flat('number')
/** Shown to the minute, in the order of numbers that is read here. */
export const date = flat('date', { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } })
/** A day that people enter: no time beside it. */
export const day = flat('date', { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } })
/** Never shown in the panel: its editor for JSON is fetched from a server of its maker. Our own pages show what is in there. */
export const json = flat('json', { hidden: true })
export const flag = flat('checkbox')
/** An identifier: programs find rows by it, the panel doesn't show it, since nobody can read it. */
export const identifier = flat('text', { hidden: true })

/**
 * A word of a closed set, shown in the reader's language in list, form and filter. It stays a text column and no select: that would turn
 * it into an enum, in PostgreSQL and in the GraphQL that other programs ask with.
 */
export const word = (
  name: string,
  label: Sentence,
  words: Readonly<Record<string, Sentence>>,
  extra: Extra = {},
): Field =>
  flat('text', {
    components: {
      Cell: { path: '@/admin/words/WordCell#WordCell', clientProps: { words } },
      Field: { path: '@/admin/words/WordField#WordField', clientProps: { words } },
      Filter: { path: '@/admin/words/WordFilter#WordFilter', clientProps: { words, name } },
    },
  })(name, label, extra)

/** Access of rows that only the workflow writes. */
export const workflowOnly = (read: NonNullable<CollectionConfig['access']>['read']) => ({
  admin: () => true,
  create: nobody,
  read,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
})
