import type { AiLabel, Audience, Kind, OriginType, Purpose } from '@/content/types'

/** Name of the site as readers see it: item 11 of the plan calls it 科普专栏. */
export const siteName = '科普专栏'
export const siteDescription = '政府部门发布、经科学性审核的科普文章、科普短视频和科普漫画。'

export const kindNames: Record<Kind, string> = { articles: '科普文章', videos: '科普短视频', comics: '科普漫画' }

/**
 * Wording of the explicit label. It names 人工智能 and 生成 or 合成, as GB 45438-2025 §5.1 demands of a text label
 * (https://openstd.samr.gov.cn, hcno=F32EA2A561F1886CD8D606513512D547, in force 2025-09-01).
 */
export const aiNotices: Record<AiLabel, string> = {
  none: '',
  assisted: '本作品含人工智能辅助生成的内容，由发布单位核对并负责。',
  generated: '本作品含人工智能生成的内容，由发布单位核对并负责。',
  synthesized: '本作品含人工智能合成的内容，由发布单位核对并负责。',
}

export const aiTags: Record<AiLabel, string> = {
  none: '',
  assisted: '人工智能辅助生成',
  generated: '人工智能生成',
  synthesized: '人工智能合成',
}

export const originNames: Record<OriginType, string> = { original: '原创', reprint: '转载', joint: '联合发布' }

export const purposeNames: Record<Purpose, string> = {
  daily: '日常宣教',
  policy: '政策解读',
  knowledge: '知识普及',
  opinion: '舆情引导',
}

export const audienceNames: Record<Audience, string> = {
  public: '社会公众',
  children: '儿童',
  teens: '青少年',
  elderly: '老年人',
  farmers: '农民',
  workers: '产业工人',
  officials: '领导干部和公务员',
}
