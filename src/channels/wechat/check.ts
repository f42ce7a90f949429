import type { Problem } from '@/channels/channel'
import { tidy } from '@/channels/text'
import { limits, render } from '@/channels/wechat/render'
import type { Release } from '@/content/types'

/** What WeChat would not take of this release. */
export const check = (release: Release): Problem[] => {
  const { snapshot } = release
  const title = tidy(snapshot.title)
  const { body } = render(release, '')
  return [
    ...found(title.length > limits.title, {
      code: 'title-too-long',
      message: {
        zh: `公众号标题最多${limits.title}字，现在${title.length}字`,
        en: `A WeChat title has at most ${limits.title} characters; this one has ${title.length}`,
      },
      level: 'error',
    }),
    ...found(title.length <= limits.title && Buffer.byteLength(title) > 64, {
      code: 'title-cut-when-shared',
      message: { zh: '标题较长，转发卡片上可能显示不全', en: 'The title may be cut on share cards' },
      level: 'warning',
    }),
    ...found(body.length >= limits.content, {
      code: 'content-too-long',
      message: {
        zh: `公众号正文（含格式）须少于${limits.content}字符，现在${body.length}字符`,
        en: `A WeChat body with its formatting must be below ${limits.content} characters; this one has ${body.length}`,
      },
      level: 'error',
    }),
    ...found(tidy(snapshot.summary).length > limits.digest, {
      code: 'summary-cut',
      message: {
        zh: `公众号摘要最多${limits.digest}字，超出部分会被截短`,
        en: `WeChat digests have at most ${limits.digest} characters; the summary will be cut`,
      },
      level: 'warning',
    }),
  ]
}

const found = (is: boolean, problem: Problem): Problem[] => (is ? [problem] : [])
