import type { MediaRef } from '../types'
import { isEmpty, missing, type Draft, type Missing } from './types'

type Use = { id: string; path: string; zh: string; en: string }

const bodyUses = ({ body }: Draft): Use[] => {
  if (!body) return []
  if (body.kind === 'videos') return [{ id: body.media, path: 'video', zh: '视频', en: 'The video' }]
  if (body.kind === 'articles')
    return body.blocks
      .flatMap((block) => (block.type === 'image' ? [block.media] : []))
      .map((id, at) => ({ id, path: 'body', zh: `正文第 ${at + 1} 张图片`, en: `Picture ${at + 1} of the body` }))
  return body.pages.flatMap(({ panels }, page) =>
    panels.map(({ media }, at) => ({
      id: media,
      path: `pages.${page}.panels.${at}.image`,
      zh: `第 ${page + 1} 页第 ${at + 1} 格的图片`,
      en: `The picture of page ${page + 1}, panel ${at + 1}`,
    })),
  )
}

const missingFromRef = ({ path, zh, en }: Use, { credit, licence }: MediaRef): Missing[] => [
  ...(isEmpty(credit)
    ? [missing(path, `${zh}在媒体库中缺少署名。`, `${en} lacks its credit in the media library.`)]
    : []),
  ...(isEmpty(licence)
    ? [missing(path, `${zh}在媒体库中缺少授权说明。`, `${en} lacks its licence in the media library.`)]
    : []),
]

/** What is missing from the files that a piece uses. A map without its 审图号 can't get this far: the media library refuses it. */
export const missingFromMedia = (draft: Draft): Missing[] => {
  const cover: Use = { id: draft.cover?.media ?? '', path: 'cover', zh: '封面', en: 'The cover' }
  return [cover, ...bodyUses(draft)]
    .filter(({ id }) => !isEmpty(id))
    .flatMap((use) => {
      const ref = draft.media?.[use.id]
      if (ref) return missingFromRef(use, ref)
      return [
        missing(use.path, `${use.zh}已不在媒体库中，请重新选择。`, `${use.en} is no longer in the media library.`),
      ]
    })
}
