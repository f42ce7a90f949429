import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorPage } from './errorPage'
import { fileCache } from './listener/fileCache'
import { routeOf, type Route } from './listener/route'
import { sendFile, sendText, streamFile } from './listener/send'
import { noticePage, type Notice } from './noticePage'

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

type Plan = { route: Route; raw: string }

const pages = {
  400: errorPage('地址有误', '这个地址无法识别。'),
  404: errorPage('没有找到这个页面', '地址可能有误，或者页面已经移走。'),
  405: errorPage('不支持的请求', '本站只供阅读。'),
  500: errorPage('暂时无法打开', '请稍后再试。'),
}

/**
 * Serves the published site and nothing else: files below `root`, redirects to the released slug, 410 with the notice for what was withdrawn. Withdrawal
 * wins over whatever is still on disk or in memory.
 */
export const siteListener = ({
  root,
  gone,
  current,
  goneFile,
  lruBytes = 64 << 20,
  onError,
}: Options): SiteListener => {
  const cache = fileCache(root, lruBytes)
  const routes = routeMemory()

  const withdrawn = ({ route }: Plan): Notice | null => {
    if (route.to !== 'file') return null
    if (route.pieceId !== '') return gone(route.pieceId)
    return goneFile && route.file.startsWith('m/') ? goneFile(route.file) : null
  }
  const elsewhere = ({ route, raw }: Plan): string | null => {
    if (route.to !== 'file' || !route.page) return null
    const path = current(route.pieceId)
    return path === raw ? null : path
  }
  const answerFile = async (req: IncomingMessage, res: ServerResponse, plan: Plan): Promise<void> => {
    const { route } = plan
    if (route.to === 'bad') return page(req, res, 400)
    const file = route.to === 'nothing' ? null : await cache.get(route.file)
    // The piece may have been withdrawn while its file was read.
    const notice = withdrawn(plan)
    if (notice || file === null || route.to === 'folder') {
      if (file && 'handle' in file) await file.handle.close()
      if (notice) return sendNotice(req, res, notice)
      return file && route.to === 'folder' ? redirect(req, res, route.path) : page(req, res, 404)
    }
    return 'handle' in file ? streamFile(req, res, file) : sendFile(req, res, file)
  }

  const listener = (req: IncomingMessage, res: ServerResponse): void => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return page(req, res, 405, ['Allow', 'GET, HEAD'])
    const plan = routes(req.url ?? '/')
    const notice = withdrawn(plan)
    if (notice) return sendNotice(req, res, notice)
    const target = elsewhere(plan)
    if (target !== null) return redirect(req, res, target)
    const file = plan.route.to === 'file' ? cache.fresh(plan.route.file, Date.now()) : undefined
    if (file) return sendFile(req, res, file)
    answerFile(req, res, plan).catch((error: unknown) => failed({ req, res, error, onError }))
  }
  return Object.assign(listener, { invalidate: cache.invalidate })
}

/** Routes of the addresses asked for lately: reading a path costs more than the rest of a fast answer. */
const routeMemory = () => {
  const plans = new Map<string, Plan>()
  return (url: string): Plan => {
    const known = plans.get(url)
    if (known) return known
    const query = url.indexOf('?')
    const raw = query < 0 ? url : url.slice(0, query)
    const plan = { route: routeOf(raw), raw }
    if (plans.size >= 10_000) plans.clear()
    if (url.length < 512) plans.set(url, plan)
    return plan
  }
}

const notices = new WeakMap<Notice, string>()

const sendNotice = (req: IncomingMessage, res: ServerResponse, notice: Notice): void => {
  const html = notices.get(notice) ?? noticePage(notice)
  notices.set(notice, html)
  sendText(req, res, { status: 410, html })
}

const redirect = (req: IncomingMessage, res: ServerResponse, path: string): void =>
  sendText(req, res, { status: 301, html: '', headers: ['Location', path] })

const page = (req: IncomingMessage, res: ServerResponse, status: keyof typeof pages, headers?: string[]): void =>
  sendText(req, res, { status, html: pages[status], headers })

type Failure = { req: IncomingMessage; res: ServerResponse; error: unknown; onError: Options['onError'] }

const failed = ({ req, res, error, onError }: Failure): void => {
  // A reader who went away in the middle of a stream is no failure.
  if (res.destroyed || req.destroyed) return
  onError?.(error)
  if (res.headersSent) res.destroy()
  else page(req, res, 500)
}
