import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorPage } from '../errorPage'
import { noticePage, type Notice } from '../noticePage'
import { sendText } from './send'

const pages = {
  400: errorPage('地址有误', '这个地址无法识别。'),
  404: errorPage('没有找到这个页面', '地址可能有误，或者页面已经移走。'),
  405: errorPage('不支持的请求', '本站只供阅读。'),
  500: errorPage('暂时无法打开', '请稍后再试。'),
}

export const sendError = (
  req: IncomingMessage,
  res: ServerResponse,
  status: keyof typeof pages,
  headers?: string[],
): void => sendText(req, res, { status, html: pages[status], headers })

export const redirect = (req: IncomingMessage, res: ServerResponse, path: string): void =>
  sendText(req, res, { status: 301, html: '', headers: ['Location', path] })

const notices = new WeakMap<Notice, string>()

/** 410 with the notice, rendered once for as long as the caller keeps the same notice. */
export const sendNotice = (req: IncomingMessage, res: ServerResponse, notice: Notice): void => {
  const html = notices.get(notice) ?? noticePage(notice)
  notices.set(notice, html)
  sendText(req, res, { status: 410, html })
}
