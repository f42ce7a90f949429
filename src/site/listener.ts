import type { IncomingMessage, ServerResponse } from 'node:http'
import { redirect, sendError, sendNotice } from './listener/answers'
import { fileCache } from './listener/fileCache'
import { planner, type Plan } from './listener/planOf'
import { sendFile, streamFile } from './listener/send'
import type { Notice } from './noticePage'

type Options = {
  /** Folder of the published site. */
  root: string
  /** The notice of a withdrawn piece, else null. Asked before any file is looked at, so it must answer from memory. */
  gone: (pieceId: string) => Notice | null
  /** The path of a live piece's page, null when the id isn't known here. From memory too. */
  current: (pieceId: string) => string | null
  /** The notice of the withdrawn piece that alone used the file below `m/`, else null. From memory too. */
  goneFile?: (file: string) => Notice | null
  /** Upper bound of the memory for files, in bytes. */
  lruBytes?: number
  /** Learns of failures that readers only see as 500. */
  onError?: (error: unknown) => void
}

/** A request handler for node:http. */
export type SiteListener = ((req: IncomingMessage, res: ServerResponse) => void) & {
  /** Forgets what is in memory: one file by its path in the store, or all. */
  invalidate: (file?: string) => void
}

/**
 * Serves the published site and nothing else: files below `root`, redirects to the released slug, 410 with the notice for what was withdrawn. Withdrawal
 * wins over whatever is still on disk or in memory.
 */
export const siteListener = (options: Options): SiteListener => {
  const { root, lruBytes = 64 << 20, onError } = options
  const cache = fileCache(root, lruBytes)
  const planOf = planner()

  const fromDisk = async (req: IncomingMessage, res: ServerResponse, plan: Plan): Promise<void> => {
    const { route } = plan
    if (route.to === 'bad') return sendError(req, res, 400)
    const file = route.to === 'nothing' ? null : await cache.get(route.file)
    // The piece may have been withdrawn while its file was read.
    const notice = noticeFor(plan, options)
    if (file && !notice && route.to === 'file')
      return 'handle' in file ? streamFile(req, res, file) : sendFile(req, res, file)
    if (file && 'handle' in file) await file.handle.close()
    if (notice) return sendNotice(req, res, notice)
    return file && route.to === 'folder' ? redirect(req, res, route.path) : sendError(req, res, 404)
  }

  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendError(req, res, 405, ['Allow', 'GET, HEAD'])
    const plan = planOf(req.url ?? '/')
    const notice = noticeFor(plan, options)
    if (notice) return sendNotice(req, res, notice)
    const elsewhere = releasedPath(plan, options)
    if (elsewhere !== null) return redirect(req, res, elsewhere)
    const file = plan.route.to === 'file' ? cache.fresh(plan.route.file, Date.now()) : undefined
    if (file) return sendFile(req, res, file)
    fromDisk(req, res, plan).catch((error: unknown) => {
      // A reader who went away in the middle of a stream is no failure.
      if (res.destroyed) return
      onError?.(error)
      if (res.headersSent) res.destroy()
      else sendError(req, res, 500)
    })
  }
  return Object.assign(listener, { invalidate: cache.invalidate })
}

const noticeFor = ({ route }: Plan, { gone, goneFile }: Options): Notice | null => {
  if (route.to !== 'file') return null
  if (route.pieceId !== '') return gone(route.pieceId)
  return goneFile && route.file.startsWith('m/') ? goneFile(route.file) : null
}

/** The released address, if the request came to another one of the same piece. */
const releasedPath = ({ route, raw }: Plan, { current }: Options): string | null => {
  if (route.to !== 'file' || !route.page) return null
  const path = current(route.pieceId)
  return path === raw ? null : path
}
