import type { Channel } from '@/channels/channel'
import type { Release } from '@/content/types'
import { piecePage } from './piecePage'
import { publicPiece } from './publicPiece'
import { xml } from './xml'

type Preview = { release: Release; mediaBase: string; channel: Channel | undefined; channels: readonly Channel[] }

/** The piece as its readers will see it on one channel, made by the very renderer that the release uses; pictures come from the desk. */
export const previewPage = ({ release, mediaBase, channel, channels }: Preview): string => {
  const isSite = !channel || channel.slug === 'website'
  const page = isSite ? sitePreview(release, mediaBase) : channelPreview(release, mediaBase, channel)
  return page.replace('<body>', `<body>${switcher(channels, channel?.slug ?? 'website')}`)
}

const sitePreview = (release: Release, mediaBase: string): string =>
  piecePage(
    publicPiece(release, {
      page: 'https://preview.invalid/',
      media: (_file, ref) => `${mediaBase}/${ref.id}`,
      captions: '',
    }),
    { preview: true },
  )

const channelPreview = (release: Release, mediaBase: string, channel: Channel): string => {
  const { title, body, link, aiNotice, media } = channel.render(release, 'https://preview.invalid/')
  const content = body.startsWith('<')
    ? body.replace(/kepu-media:([\w-]+)/g, (_, id: string) => `${mediaBase}/${id}`)
    : `<pre>${xml(body)}</pre>`
  const pictures = body.startsWith('<') ? '' : media.map((id) => picture(release, mediaBase, id)).join('')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>预览：${xml(title)}</title><style>${styles}</style></head><body><main><p class="note">预览：尚未发布（${xml(channel.label.zh)}）</p><h1>${xml(title)}</h1>${aiNotice ? `<p class="ai">${xml(aiNotice)}</p>` : ''}${content}${pictures}<p class="link">原文链接：${xml(link)}</p></main></body></html>`
}

const picture = (release: Release, mediaBase: string, id: string): string =>
  release.snapshot.media[id]?.mime.startsWith('image/') ? `<p><img src="${xml(`${mediaBase}/${id}`)}" alt=""></p>` : ''

const switcher = (channels: readonly Channel[], active: string): string =>
  `<nav style="display:flex;gap:8px;padding:8px 12px;border-bottom:1px solid #ccc;font:14px sans-serif;background:#f6f7f9" aria-label="渠道">${channels
    .map(
      ({ slug, label }) =>
        `<a style="padding:6px 10px;border-radius:6px;text-decoration:none;${slug === active ? 'background:#0b5cad;color:#fff' : 'color:#0b5cad'}" href="?channel=${slug}">${xml(label.zh)}</a>`,
    )
    .join('')}</nav>`

const styles =
  'body{margin:0;font:16px/1.75 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;color:#1c2733}main{max-width:640px;margin:0 auto;padding:16px}img{max-width:100%;height:auto}pre{white-space:pre-wrap;font:inherit}.note,.ai{background:#fff6dd;padding:8px 12px;border-radius:6px}.link{color:#555;word-break:break-all}'
