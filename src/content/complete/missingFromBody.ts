import { flattenBlocks } from '../flatten'
import type { Body, Panel } from '../types'
import { isEmpty, lengthOf, missing, type Draft, type Missing } from './types'

type BodyOf<K extends Body['kind']> = Extract<Body, { kind: K }>

const readable = new Set(['heading', 'paragraph', 'quote', 'list', 'table'])

const missingFromArticle = ({ blocks }: BodyOf<'articles'>): Missing[] => {
  const letters = flattenBlocks(blocks).flatMap(({ role, text }) => (readable.has(role) ? [lengthOf(text)] : []))
  const length = letters.reduce((sum, count) => sum + count, 0)
  const images = blocks.flatMap((block) => (block.type === 'image' ? [block] : []))
  const bare = images.flatMap(({ alt }, at) => (isEmpty(alt) ? [at + 1] : []))
  return [
    ...(length < 100
      ? [
          missing(
            'body',
            `正文不少于 100 字（现为 ${length} 字）。`,
            `The body needs 100 characters (it has ${length}).`,
          ),
        ]
      : []),
    ...bare.map((at) =>
      missing('body', `正文第 ${at} 张图片缺少替代文字。`, `Picture ${at} of the body lacks its alt text.`),
    ),
  ]
}

const missingFromVideo = ({ media, duration, transcript }: BodyOf<'videos'>): Missing[] => {
  if (isEmpty(media))
    return [missing('video', '请上传视频。', 'Upload the video.'), ...missingTranscript(transcript.length)]
  const last = Math.max(0, ...transcript.map(({ end }) => end))
  const late = last > duration + 1
  return [
    ...(duration > 0
      ? []
      : [missing('video', '读不出视频时长，请更换文件。', 'The length of the video is unknown; use another file.')]),
    ...missingTranscript(transcript.length),
    ...(duration > 0 && late
      ? [
          missing(
            'transcript',
            `字幕超出视频时长（${duration} 秒）。`,
            `The transcript runs past the end of the video (${duration} s).`,
          ),
        ]
      : []),
  ]
}

const missingTranscript = (cues: number): Missing[] =>
  cues > 0 ? [] : [missing('transcript', '请填写字幕（WebVTT）。', 'Give the transcript (WebVTT).')]

const missingFromPanel = ({ media, alt, dialogue, narration }: Panel, page: number, panel: number): Missing[] => {
  const path = `pages.${page}.panels.${panel}`
  const [zh, en] = [`第 ${page + 1} 页第 ${panel + 1} 格`, `Page ${page + 1}, panel ${panel + 1}`]
  const isSilent = isEmpty(narration) && dialogue.every(({ text }) => isEmpty(text))
  return [
    ...(isEmpty(media) ? [missing(`${path}.image`, `${zh}缺少图片。`, `${en} lacks its picture.`)] : []),
    ...(isEmpty(alt) ? [missing(`${path}.alt`, `${zh}缺少替代文字。`, `${en} lacks its alt text.`)] : []),
    ...(isSilent ? [missing(`${path}.dialogue`, `${zh}缺少对白或旁白。`, `${en} lacks dialogue or narration.`)] : []),
  ]
}

const missingFromComic = ({ pages }: BodyOf<'comics'>): Missing[] => {
  if (pages.length === 0) return [missing('pages', '请至少添加一页。', 'Add at least one page.')]
  return pages.flatMap(({ panels }, page) =>
    panels.length === 0
      ? [missing(`pages.${page}.panels`, `第 ${page + 1} 页没有画格。`, `Page ${page + 1} has no panels.`)]
      : panels.flatMap((panel, at) => missingFromPanel(panel, page, at)),
  )
}

/** What is missing from the body of an article, a video or a comic. */
export const missingFromBody = ({ body }: Draft): Missing[] => {
  if (!body) return [missing('body', '请填写正文。', 'Write the body.')]
  if (body.kind === 'articles') return missingFromArticle(body)
  return body.kind === 'videos' ? missingFromVideo(body) : missingFromComic(body)
}
