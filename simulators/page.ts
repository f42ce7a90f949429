import type { Reply } from './messages'

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const style =
  'body{font:16px/1.7 sans-serif;max-width:680px;margin:0 auto;padding:16px;color:#222}img,video{max-width:100%}' +
  'header{background:#fff3cd;border:1px solid #e0c25a;padding:6px 12px;margin-bottom:16px}button{font-size:16px;padding:8px 20px}'

/** A page of the pretended platform, marked as such. `html` is trusted: callers escape what they put in. */
export const page = (input: { platform: string; title: string; html: string; status?: number }): Reply => ({
  status: input.status ?? 200,
  type: 'text/html; charset=utf-8',
  headers: {
    'content-security-policy':
      "default-src 'none'; img-src 'self' http: https:; media-src 'self' http: https:; style-src 'unsafe-inline'; form-action 'self'",
  },
  body:
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(input.title)}</title><style>${style}</style></head><body>` +
    `<header>模拟平台 · ${escapeHtml(input.platform)}（不是真实平台，仅供演示和测试）</header>${input.html}</body></html>`,
})

/** The page of a post that was deleted (410) or never existed (404). */
export const missingPage = (platform: string, deleted: boolean): Reply =>
  page({
    platform,
    title: deleted ? '内容已删除' : '内容不存在',
    html: `<p>${deleted ? '该内容已被发布者删除。' : '没有找到该内容。'}</p>`,
    status: deleted ? 410 : 404,
  })

/** Text as paragraphs, its addresses as links. */
export const textHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line).replace(/https?:\/\/[^\s&]+(?:&#38;[^\s&]+)*/g, '<a href="$&">$&</a>')}</p>`)
    .join('')
