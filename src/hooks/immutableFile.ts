import type { CollectionBeforeOperationHook } from 'payload'
import { acceptUpload } from '@/runtime/acceptUpload'
import { Refusal } from '@/workflow/refusal'

declare module 'payload' {
  interface RequestContext {
    /** Name under which this request's upload is stored; by it the files of a failed request are swept. */
    uploadName?: string
  }
}

/**
 * A file is checked and re-encoded before anything else sees it, gets a name of the server's making, and is never replaced: Payload
 * unlinks the old file before a later hook could refuse.
 */
export const immutableFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' && req.file)
    throw new Refusal(req, 'file-immutable', 409, {
      zh: '素材文件不能替换，请上传为新的素材。',
      en: 'A file is never replaced; upload it as a new one.',
    })
  if (operation !== 'create' || !req.file) return args
  const accepted = await acceptUpload(req.file)
  if ('problem' in accepted) throw new Refusal(req, accepted.code, accepted.status, accepted.problem)
  req.file = accepted.file
  req.context.uploadName = accepted.file.name.replace(/\.\w+$/, '')
  const written: Record<string, unknown> = { ...args.data }
  const title = typeof written.title === 'string' && written.title !== '' ? written.title : accepted.originalName
  return { ...args, data: { ...written, title, sha256: accepted.sha256, duration: accepted.duration } }
}
