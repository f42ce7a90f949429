import type { Option } from 'payload'
import type { Sentence } from '@/i18n/sentence'

/** Choices of the select fields with the words that people read; the site and the desks use the same. */
export const aiLabelWords = {
  none: { zh: '未使用人工智能', en: 'No AI used' },
  assisted: { zh: '人工智能辅助', en: 'AI-assisted' },
  generated: { zh: '人工智能生成', en: 'AI-generated' },
  synthesized: { zh: '人工智能合成', en: 'AI-synthesised' },
}
export const originWords = {
  original: { zh: '原创', en: 'Original' },
  reprint: { zh: '转载', en: 'Reprint' },
  joint: { zh: '联合发布', en: 'Joint release' },
}
export const purposeWords = {
  daily: { zh: '日常宣教', en: 'Everyday education' },
  policy: { zh: '政策解读', en: 'Policy explained' },
  knowledge: { zh: '知识普及', en: 'Knowledge' },
  opinion: { zh: '舆情引导', en: 'Public concern answered' },
}
export const audienceWords = {
  public: { zh: '社会公众', en: 'General public' },
  children: { zh: '儿童', en: 'Children' },
  teens: { zh: '青少年', en: 'Teenagers' },
  elderly: { zh: '老年人', en: 'Older people' },
  farmers: { zh: '农民', en: 'Farmers' },
  workers: { zh: '产业工人', en: 'Workers' },
  officials: { zh: '领导干部和公务员', en: 'Officials' },
}
export const kindWords = {
  articles: { zh: '科普文章', en: 'Article' },
  videos: { zh: '科普短视频', en: 'Video' },
  comics: { zh: '科普漫画', en: 'Comic' },
}

export const optionsOf = (words: Record<string, Sentence>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
