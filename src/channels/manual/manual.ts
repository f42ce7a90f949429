import type { Outcome, Rendition, Sighting, StepContext } from '@/channels/channel'
import { aiNoticeOf } from '@/channels/text'
import type { MediaRef, Release } from '@/content/types'

export type ManualFile = { media: string; file: string; mime: string; name: string; aiLabelled: boolean }

/** Everything a person needs to publish by hand. All of it is made from the release. */
export type ManualPackage = {
  title: string
  /** The rendition's body with its pictures at `mediaUrl`, to be copied with its formatting; plain text for channels without HTML. */
  body: string
  format: 'html' | 'text'
  link: string
  aiNotice: string
  files: ManualFile[]
  steps: { zh: string; en: string }[]
}

/** The package for publishing `rendition` by hand; `mediaUrl` says where the desk serves a media file of the release. */
export const manualPackage = (input: {
  release: Release
  rendition: Rendition
  mediaUrl: (mediaId: string) => string
}): ManualPackage => {
  const { release, rendition, mediaUrl } = input
  const body = rendition.body.replace(/kepu-media:([\w-]+)/g, (_, id: string) => escapeAttribute(mediaUrl(id)))
  return {
    title: rendition.title,
    body,
    format: rendition.body.startsWith('<') ? 'html' : 'text',
    link: rendition.link,
    aiNotice: rendition.aiNotice,
    files: filesOf(release, rendition),
    steps: stepsOf(rendition),
  }
}

/** `submit` of every channel in the mode `manual`: nothing is sent, a person publishes and pastes the link. */
export const submitManually = async (ctx: StepContext): Promise<Outcome> => {
  const notice = aiNoticeOf(ctx.release.snapshot)
  return {
    kind: 'person',
    receipt: { mode: 'manual' },
    task: {
      kind: 'paste-link',
      message: {
        zh: `请用“${ctx.account.name}”人工发布，然后粘贴链接${notice === '' ? '' : `；发布时须声明：${notice}`}`,
        en: `Publish by hand with “${ctx.account.name}”, then paste the link${notice === '' ? '' : '; declare the AI label when publishing'}`,
      },
    },
  }
}

/** Nobody but a person can see what was published by hand. */
export const readBackManually = async (): Promise<Sighting> => ({ kind: 'cannot-tell' })

/** `correct` wherever a post can't be changed by API: a person changes it on the platform, or deletes it and publishes the new release. */
export const correctManually = async (ctx: StepContext): Promise<Outcome> => ({
  kind: 'person',
  receipt: { mode: 'manual' },
  task: {
    kind: 'paste-link',
    message: {
      zh: `《${ctx.release.snapshot.title}》已更正：请在平台上修改“${ctx.account.name}”发布的内容，不能修改的请删除后重新发布，然后粘贴链接`,
      en: `“${ctx.release.snapshot.title}” was corrected: change the post of “${ctx.account.name}”, or delete it and publish anew, then paste the link`,
    },
    ...linkOf(ctx),
  },
})

/** `withdraw` wherever the platform can't be asked to delete: a person deletes the post there. */
export const withdrawManually = async (ctx: StepContext): Promise<Outcome> => ({
  kind: 'person',
  receipt: { mode: 'manual' },
  task: {
    kind: 'by-hand',
    message: {
      zh: `请在平台上删除“${ctx.account.name}”发布的内容《${ctx.release.snapshot.title}》，然后确认`,
      en: `Delete “${ctx.release.snapshot.title}” from “${ctx.account.name}” on the platform, then confirm`,
    },
    ...linkOf(ctx),
  },
})

const linkOf = (ctx: StepContext): { url?: string } =>
  ctx.post === null || ctx.post.link === '' ? {} : { url: ctx.post.link }

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
}

const filesOf = (release: Release, rendition: Rendition): ManualFile[] => {
  const refs = rendition.media.flatMap((id) => release.snapshot.media[id] ?? [])
  return refs.map((ref, index) => ({
    media: ref.id,
    file: ref.file,
    mime: ref.mime,
    name: `${String(index + 1).padStart(2, '0')}-${roleOf(release, ref)}.${extensions[ref.mime] ?? 'bin'}`,
    aiLabelled: ref.aiLabel === 'generated' || ref.aiLabel === 'synthesized',
  }))
}

const roleOf = (release: Release, ref: MediaRef): string => {
  if (ref.id === release.snapshot.cover.media) return '封面'
  return ref.mime.startsWith('video/') ? '视频' : '图片'
}

const stepsOf = (rendition: Rendition): { zh: string; en: string }[] => [
  { zh: '复制标题和正文，上传列出的文件', en: 'Copy title and body, upload the listed files' },
  {
    zh: `保留原文链接：${rendition.link}`,
    en: `Keep the source link: ${rendition.link}`,
  },
  ...(rendition.aiNotice === ''
    ? []
    : [
        {
          zh: `在平台的创作声明中勾选人工智能生成合成内容，并保留文字：${rendition.aiNotice}`,
          en: `Tick the platform's declaration of AI content and keep the words: ${rendition.aiNotice}`,
        },
      ]),
  { zh: '发布后把链接粘贴回来', en: 'Paste the link back after publishing' },
]

const escapeAttribute = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
