import type { CollectionBeforeOperationHook } from 'payload'

type Writing = {
  data?: Record<string, unknown>
  draft?: boolean
  autosave?: boolean
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  publishSpecificLocale?: unknown
}

/**
 * Publish, by whatever door it comes, becomes a submission: the desk copy stays a draft and carries the time of submitting, by which the
 * later hooks of the same operation know it. Nobody else may set that mark.
 */
export const publishMeansSubmit: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const writing: Writing = args
  if (!writing.data) return args
  const { submitted: _ignored, piece: _owned, stage: _derived, ...data } = writing.data
  const isSubmission =
    data._status === 'published' || isTrue(writing.publishAllLocales) || Boolean(writing.publishSpecificLocale)
  return {
    ...args,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
    ...(isSubmission ? { draft: false, autosave: false } : {}),
    data: { ...data, _status: 'draft', ...(isSubmission ? { submitted: new Date().toISOString() } : {}) },
  }
}

const isTrue = (value: unknown) => value === true || value === 'true'
