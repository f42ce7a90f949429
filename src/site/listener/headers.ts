import path from 'node:path'

type FileType = { type: string; text: boolean }

const types: Record<string, FileType> = {
  '.html': { type: 'text/html; charset=utf-8', text: true },
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.json': { type: 'application/json; charset=utf-8', text: true },
  '.xml': { type: 'application/xml; charset=utf-8', text: true },
  '.txt': { type: 'text/plain; charset=utf-8', text: true },
  '.vtt': { type: 'text/vtt; charset=utf-8', text: true },
  // Only the site's own icon: uploads are never SVG.
  '.svg': { type: 'image/svg+xml', text: true },
  '.webp': { type: 'image/webp', text: false },
  '.jpg': { type: 'image/jpeg', text: false },
  '.png': { type: 'image/png', text: false },
  '.mp4': { type: 'video/mp4', text: false },
}

/** Null for what the site never publishes; such a file is not served. */
export const fileType = (file: string): FileType | null =>
  file.endsWith('feed.xml')
    ? { type: 'application/atom+xml; charset=utf-8', text: true }
    : (types[path.extname(file)] ?? null)

const policy =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** On every answer, as a flat list of names and values, the form that node:http sends fastest. */
export const securityHeaders: readonly string[] = [
  'Content-Security-Policy',
  policy,
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
]

/** Names below these folders carry a hash of the content. Everything else may be withdrawn at any moment, so it is asked for anew. */
const isImmutable = (file: string): boolean => file.startsWith('assets/') || file.startsWith('m/')

/** Headers of a file. Data may be read from any origin: it is the headless API. */
export const fileHeaders = (file: string, { type, text }: FileType): string[] => [
  ...securityHeaders,
  'Content-Type',
  type,
  'Cache-Control',
  isImmutable(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
  ...(type.startsWith('text/html') ? [] : ['Access-Control-Allow-Origin', '*']),
  ...(text ? ['Vary', 'Accept-Encoding'] : []),
]
