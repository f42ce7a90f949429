import type { Rendition } from '@/channels/channel'
import { aiNoticeOf, cut, picturesOf, tidy } from '@/channels/text'
import { blockHtml, escapeHtml, paragraph, picture, sourcesHtml } from '@/channels/wechat/html'
import type { Release, Snapshot } from '@/content/types'

/** Limits of draft/add (https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html, read 2026-11-23). */
export const limits = { title: 32, author: 16, digest: 120, content: 20_000, link: 1024 } as const

/** The article as WeChat HTML; pictures stand as `kepu-media:{id}` until they are uploaded. */
export const render = (release: Release, link: string): Rendition => {
  const { snapshot } = release
  const aiNotice = aiNoticeOf(snapshot)
  return {
    title: cut(tidy(snapshot.title), limits.title),
    body: bodyHtml(release, aiNotice),
    media: [...new Set([snapshot.cover.media, ...picturesOf(snapshot)])],
    link,
    aiNotice,
  }
}

/** The digest under the title: the summary, led by the AI label where both fit. */
export const digestOf = (snapshot: Snapshot): string => {
  const summary = tidy(snapshot.summary)
  const notice = aiNoticeOf(snapshot)
  const labelled = notice === '' ? summary : `（${notice}）${summary}`
  return labelled.length <= limits.digest ? labelled : cut(summary, limits.digest)
}

export const authorOf = (snapshot: Snapshot): string => cut(tidy(snapshot.department.name), limits.author)

const small = 'font-size:13px;color:#666;'

const bodyHtml = (release: Release, aiNotice: string): string => {
  const { snapshot } = release
  const correction = release.correctionNote === '' ? '' : `更正说明：${release.correctionNote}`
  const parts = [
    paragraph(escapeHtml(aiNotice), `${small}border:1px solid #ccc;padding:6px;`),
    paragraph(escapeHtml(correction), small),
    ...contentHtml(snapshot),
    sourcesHtml(snapshot),
    ...creditLines(snapshot).map((line) => paragraph(escapeHtml(line), small)),
  ]
  return `<section style="font-size:16px;line-height:1.75;color:#222;">${parts.join('')}</section>`
}

const contentHtml = (snapshot: Snapshot): string[] => {
  const { body } = snapshot
  if (body.kind === 'articles') return body.blocks.map((block) => blockHtml(snapshot, block))
  if (body.kind === 'comics')
    return body.pages.flatMap((page) => page.panels).map((panel) => panelHtml(snapshot, panel))
  const transcript = body.transcript.map((cue) => paragraph(escapeHtml(cue.text)))
  const cover = picture(snapshot, { ...snapshot.cover, caption: '完整视频请点击“阅读原文”观看' })
  return [cover, paragraph(escapeHtml(snapshot.summary)), paragraph('视频文字稿', 'font-weight:bold;'), ...transcript]
}

type PanelView = { media: string; alt: string; narration: string; dialogue: { speaker: string; text: string }[] }

const panelHtml = (snapshot: Snapshot, panel: PanelView): string => {
  const said = panel.dialogue.map((line) =>
    paragraph(
      line.speaker === ''
        ? escapeHtml(line.text)
        : `<span style="font-weight:bold;">${escapeHtml(line.speaker)}：</span>${escapeHtml(line.text)}`,
    ),
  )
  return [picture(snapshot, { ...panel, caption: '' }), paragraph(escapeHtml(panel.narration)), ...said].join('')
}

const creditLines = (snapshot: Snapshot): string[] => {
  const { origin } = snapshot
  const authors = snapshot.authors.map((author) => [author.name, author.unit].filter(Boolean).join('，')).join('；')
  return [
    authors === '' ? '' : `作者：${authors}`,
    origin.type === 'reprint' && origin.source !== '' ? `转载自：${origin.source}` : '',
    origin.type === 'joint' && origin.jointWith !== '' ? `联合发布：${origin.jointWith}` : '',
    snapshot.responsibleEditor === '' ? '' : `责任编辑：${snapshot.responsibleEditor}`,
    snapshot.sponsored ? `本内容由${snapshot.sponsor}支持` : '',
  ].filter((line) => line !== '')
}
