import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { encodingOf } from './encodingOf'
import { securityHeaders } from './headers'
import { rangeOf, type Range } from './range'
import type { LargeFile, SiteFile } from './siteFile'

/** Answers with a file in memory. */
export const sendFile = (req: IncomingMessage, res: ServerResponse, file: SiteFile): void => {
  const { headers } = req
  if (headers.range !== undefined && req.method === 'GET' && mayRange(req, file.plain.etag)) {
    const range = rangeOf(headers.range, file.plain.body.length)
    if (range === 'unsatisfiable') return unsatisfiable(res, file.plain.body.length)
    if (range !== 'whole') {
      res.writeHead(206, partHeaders(file.plain.notModified, range, file.plain.body.length))
      res.end(file.plain.body.subarray(range.start, range.end + 1))
      return
    }
  }
  const variant = file[encodingOf(headers['accept-encoding'])] ?? file.plain
  if (headers['if-none-match'] !== undefined && matches(headers['if-none-match'], variant.etag)) {
    res.writeHead(304, variant.notModified).end()
    return
  }
  res.writeHead(200, variant.headers)
  res.end(req.method === 'HEAD' ? undefined : variant.body)
}

/** Streams a large file or a part of it, and closes its handle however the answer ends. */
export const streamFile = async (req: IncomingMessage, res: ServerResponse, file: LargeFile): Promise<void> => {
  const common = [...file.headers, 'ETag', file.etag]
  try {
    const match = req.headers['if-none-match']
    if (match !== undefined && matches(match, file.etag)) return void res.writeHead(304, common).end()
    const range = req.method === 'GET' && mayRange(req, file.etag) ? rangeOf(req.headers.range, file.size) : 'whole'
    if (range === 'unsatisfiable') return unsatisfiable(res, file.size)
    if (range === 'whole')
      res.writeHead(200, [...common, 'Accept-Ranges', 'bytes', 'Content-Length', String(file.size)])
    else res.writeHead(206, partHeaders(common, range, file.size))
    if (req.method === 'HEAD') return void res.end()
    const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range
    // The length is promised already; reading past `end` of a file that grew would break it.
    await pipeline(file.handle.createReadStream({ start, end, highWaterMark: 256 * 1024 }), res)
  } finally {
    await file.handle.close()
  }
}

/** A short answer that isn't a file. */
export const sendText = (
  req: IncomingMessage,
  res: ServerResponse,
  { status, html, headers = [] }: { status: number; html: string; headers?: string[] },
): void => {
  const length = String(Buffer.byteLength(html))
  res.writeHead(status, [
    ...securityHeaders,
    'Content-Type',
    'text/html; charset=utf-8',
    'Cache-Control',
    'no-cache',
    'Content-Length',
    length,
    ...headers,
  ])
  res.end(req.method === 'HEAD' ? undefined : html)
}

const unsatisfiable = (res: ServerResponse, size: number): void => {
  res.writeHead(416, [...securityHeaders, 'Content-Range', `bytes */${size}`, 'Content-Length', '0']).end()
}

const partHeaders = (common: string[], { start, end }: Range, size: number): string[] => [
  ...common,
  'Accept-Ranges',
  'bytes',
  'Content-Range',
  `bytes ${start}-${end}/${size}`,
  'Content-Length',
  String(end - start + 1),
]

/** A client that resumes says what it has; if that is another version it gets the whole (RFC 9110 §13.1.5). */
const mayRange = (req: IncomingMessage, etag: string): boolean => {
  const held = req.headers['if-range']
  return held === undefined || held === etag
}

const matches = (header: string, etag: string): boolean =>
  header === etag ||
  header === '*' ||
  (header.includes(etag) && header.split(',').some((held) => held.trim().replace(/^W\//, '') === etag))
