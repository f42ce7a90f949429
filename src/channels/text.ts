import type { AiLabel, Inline, Kind, Snapshot, Source } from '@/content/types'

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** One line of plain text: control characters and broken surrogates gone, white space collapsed. */
export const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Length in UTF-16 units: never less than what a platform counts as 字, whichever way it counts emoji. */
export const charCount = (text: string): number => text.length

/** Cuts between graphemes so that `measure` stays within `room`, ending in “…” when something was lost; empty when not even that fits. */
export const cut = (text: string, room: number, measure: (text: string) => number = charCount): string => {
  if (measure(text) <= room) return text
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (measure(`${kept}${segment}…`) > room) break
    kept += segment
  }
  return kept === '' ? '' : `${kept.trimEnd()}…`
}

export const textOf = (inlines: Inline[]): string => inlines.map((inline) => inline.text).join('')

/** Whether `text` holds the mark as a whole word: a mark that is the beginning of another one is not a match. */
export const carriesMark = (text: string, mark: string): boolean => {
  const escaped = mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![A-Za-z0-9_-])${escaped}(?![A-Za-z0-9_-])`).test(text)
}

const nouns: Record<Kind, string> = { articles: '本文', videos: '本视频', comics: '本漫画' }

const wholeNotice = (kind: Kind): Record<AiLabel, string> => ({
  none: '',
  assisted: '创作中使用了人工智能辅助',
  generated: `${nouns[kind]}由人工智能生成`,
  synthesized: `${nouns[kind]}由人工智能合成`,
})

/**
 * The visible label of AI content, empty when there is nothing to declare. A generated file inside a piece that is not generated itself is
 * named as such. Wording has an AI element and 生成 or 合成 (GB 45438-2025 §5; duty of the publisher: Art. 10 of the labelling
 * measures, https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm, 2025-03-14).
 */
export const aiNoticeOf = (snapshot: Snapshot): string => {
  const own = snapshot.aiLabel
  if (own === 'generated' || own === 'synthesized') return wholeNotice(snapshot.kind)[own]
  const labels = Object.values(snapshot.media).map((media) => media.aiLabel)
  const parts = [wholeNotice(snapshot.kind)[own]]
  if (labels.includes('generated')) parts.push('部分画面由人工智能生成')
  if (labels.includes('synthesized')) parts.push('部分画面由人工智能合成')
  return parts.filter((part) => part !== '').join('，')
}

const pictures = (snapshot: Snapshot): string[] => {
  const { body } = snapshot
  if (body.kind === 'articles') return body.blocks.flatMap((block) => (block.type === 'image' ? [block.media] : []))
  if (body.kind === 'comics') return body.pages.flatMap((page) => page.panels.map((panel) => panel.media))
  return []
}

/** Ids of the pictures of the body in reading order, each once. The cover is not among them unless the body uses it too. */
export const picturesOf = (snapshot: Snapshot): string[] => [...new Set(pictures(snapshot))]

/** One line that names a cited source. */
export const sourceLine = (source: Source): string =>
  [source.title, source.publisher, source.date, source.doi === '' ? source.url : `DOI: ${source.doi}`]
    .filter((part) => part !== '')
    .join('，')

/** What is said in a comic, panel by panel: "1 小明：…". Panels without words are left out. */
export const comicLines = (snapshot: Snapshot): string[] => {
  if (snapshot.body.kind !== 'comics') return []
  const panels = snapshot.body.pages.flatMap((page) => page.panels)
  return panels.flatMap((panel, index) => {
    const said = panel.dialogue.map((line) => (line.speaker === '' ? line.text : `${line.speaker}：${line.text}`))
    const words = [panel.narration, ...said].filter((part) => part !== '')
    return words.length === 0 ? [] : [`${index + 1} ${words.join(' ')}`]
  })
}
