import type { Problem, Rendition } from '@/channels/channel'
import { aiNoticeOf, comicLines, cut, picturesOf, tidy } from '@/channels/text'
import type { Release, Snapshot } from '@/content/types'

/** Limits of create_video and create_image_text (open.douyin.com, douyin-publish-solution, read 2026-11-23). */
export const limits = {
  text: 1000,
  articlePictures: 6,
  pictures: 30,
  seconds: 900,
  videoBytes: 128 * 1024 * 1024,
} as const

/** Caption and media: the video with its cover; or the pictures of a comic; or an article's cover and up to five of its pictures. */
export const render = (release: Release, link: string): Rendition => {
  const { snapshot } = release
  const aiNotice = aiNoticeOf(snapshot)
  return {
    title: tidy(snapshot.title),
    body: caption(release, link, aiNotice),
    media: mediaOf(snapshot),
    link,
    aiNotice,
  }
}

/** What Douyin would not take or not show whole. */
export const check = (release: Release): Problem[] => {
  const { snapshot } = release
  const problems: Problem[] = []
  const { body } = snapshot
  if (body.kind === 'videos' && body.duration > limits.seconds) problems.push(tooLong)
  if (body.kind === 'videos' && (snapshot.media[body.media]?.bytes ?? 0) > limits.videoBytes) problems.push(tooLarge)
  if (body.kind === 'comics' && picturesOf(snapshot).length > limits.pictures) problems.push(tooMany)
  if (bodyText(snapshot).length > 700) problems.push(cutText)
  if (tidy(snapshot.title).length > 200) problems.push(titleTooLong)
  return problems
}

/** Ids of the media in the order in which the post uses them; the cover comes first, except where a comic's own pictures are all. */
export const mediaOf = (snapshot: Snapshot): string[] => {
  const { body, cover } = snapshot
  if (body.kind === 'videos') return [cover.media, body.media]
  if (body.kind === 'comics') return picturesOf(snapshot).slice(0, limits.pictures)
  return [...new Set([cover.media, ...picturesOf(snapshot)])].slice(0, limits.articlePictures)
}

const bodyText = (snapshot: Snapshot): string =>
  [tidy(snapshot.summary), ...comicLines(snapshot).map(tidy)].filter((line) => line !== '').join('\n')

const caption = (release: Release, link: string, aiNotice: string): string => {
  const { snapshot } = release
  const tail = [aiNotice, tidy(snapshot.department.name), `原文：${link}`].filter((line) => line !== '').join('\n')
  const title = cut(tidy(snapshot.title), Math.max(0, limits.text - tail.length - 2))
  const text = cut(bodyText(snapshot), Math.max(0, limits.text - tail.length - title.length - 2))
  return [title, text, tail].filter((line) => line !== '').join('\n')
}

const tooLong: Problem = {
  code: 'video-too-long',
  message: { zh: '抖音视频最长15分钟', en: 'A Douyin video lasts at most 15 minutes' },
  level: 'error',
}
const tooLarge: Problem = {
  code: 'video-too-large',
  message: {
    zh: '视频文件超过128 MB，无法直接上传抖音',
    en: 'The video is above 128 MB and cannot be uploaded to Douyin at once',
  },
  level: 'error',
}
const tooMany: Problem = {
  code: 'too-many-pictures',
  message: { zh: '抖音图文最多30张图片', en: 'A Douyin picture post has at most 30 pictures' },
  level: 'error',
}
const cutText: Problem = {
  code: 'text-cut',
  message: { zh: '抖音文案较长，可能被截短', en: 'The Douyin caption is long and may be cut' },
  level: 'warning',
}
const titleTooLong: Problem = {
  code: 'title-too-long',
  message: { zh: '标题超过200字', en: 'The title is above 200 characters' },
  level: 'error',
}
