import type { misleadPatterns, rumourFields } from '@/review/types'
import type { rumourStatuses } from '@/review/rumourEntry'
import type { Sentence } from '@/i18n/sentence'

export const rumourFieldWords: Record<(typeof rumourFields)[number], Sentence> = {
  food: { zh: '食品安全', en: 'Food safety' },
  nutrition: { zh: '营养', en: 'Nutrition' },
  infectious: { zh: '传染病', en: 'Infectious disease' },
  vaccines: { zh: '疫苗', en: 'Vaccines' },
  medicines: { zh: '用药', en: 'Medicines' },
  cancer: { zh: '肿瘤', en: 'Cancer' },
  traditional: { zh: '偏方与养生', en: 'Traditional remedies' },
  dailyhealth: { zh: '日常健康与急救', en: 'Everyday health and first aid' },
  children: { zh: '儿童健康', en: 'Children’s health' },
  elderly: { zh: '老年健康', en: 'Older people’s health' },
  weather: { zh: '气象', en: 'Weather' },
  earthquake: { zh: '地震', en: 'Earthquakes' },
  astronomy: { zh: '天文', en: 'Astronomy' },
  physics: { zh: '物理与辐射', en: 'Physics and radiation' },
  chemistry: { zh: '生活化学', en: 'Chemistry of daily life' },
  biology: { zh: '生物', en: 'Biology' },
  agriculture: { zh: '农业与转基因', en: 'Agriculture and GM food' },
  internet: { zh: '网络与电子设备', en: 'Internet and devices' },
  safety: { zh: '应急安全', en: 'Emergencies' },
}

const byName: Record<string, Sentence> = rumourFieldWords
/** A field of the library in words; another name stays as it is. */
export const fieldInWords = (name: string): string => byName[name]?.zh ?? name

export const misleadPatternWords: Record<(typeof misleadPatterns)[number], Sentence> = {
  'false-cause': { zh: '错误联想', en: 'False cause' },
  dose: { zh: '脱离剂量', en: 'Dose ignored' },
  stereotype: { zh: '成见效应', en: 'Stereotype' },
  'out-of-context': { zh: '断章取义', en: 'Out of context' },
  sales: { zh: '借机卖货', en: 'Sales pitch' },
  exaggeration: { zh: '夸大其词', en: 'Exaggeration' },
  'concept-swap': { zh: '混淆概念', en: 'Concepts mixed up' },
  conjecture: { zh: '主观推断', en: 'Conjecture' },
  habit: { zh: '惯性思维', en: 'Habit of thought' },
}

export const severityWords = {
  low: { zh: '低：无害的误解', en: 'Low: harmless' },
  medium: { zh: '中：误导', en: 'Medium: misleads' },
  high: { zh: '高：可能伤人', en: 'High: may harm' },
  blocker: { zh: '极高：可能致命', en: 'Blocker: may kill' },
}

export const rumourStatusWords: Record<(typeof rumourStatuses)[number], Sentence> = {
  draft: { zh: '草稿，不参与比对', en: 'Draft, not compared' },
  active: { zh: '启用', en: 'Active' },
  retired: { zh: '停用', en: 'Retired' },
}
