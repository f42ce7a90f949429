import type { Snapshot } from '@/content/types'
import type { DemoDepartmentKey } from '../departments'
import type { DemoArticle } from '../types'

type Staff = { unit: string; author: string; editor: string; signer: { name: string; post: string }; checker: string }

const staff: Partial<Record<DemoDepartmentKey, Staff>> = {
  weather: {
    unit: '示例市气象局',
    author: '林知远',
    editor: '周雨桐',
    signer: { name: '陈望川', post: '副局长' },
    checker: '韦安宁',
  },
  health: {
    unit: '示例市卫生健康委员会',
    author: '苏清扬',
    editor: '何书瑶',
    signer: { name: '梁时雨', post: '副主任' },
    checker: '覃守正',
  },
  agriculture: {
    unit: '示例市农业农村局',
    author: '田穗和',
    editor: '农思齐',
    signer: { name: '黄其田', post: '总农艺师' },
    checker: '罗谨言',
  },
  earthquake: {
    unit: '示例市地震局',
    author: '石砚秋',
    editor: '黎若谷',
    signer: { name: '方定山', post: '副局长' },
    checker: '蒙守静',
  },
  emergency: {
    unit: '示例市应急管理局',
    author: '安致平',
    editor: '卢望舒',
    signer: { name: '邓思危', post: '副局长' },
    checker: '谭慎之',
  },
  market: {
    unit: '示例市市场监督管理局',
    author: '秦鉴微',
    editor: '宋知味',
    signer: { name: '吕衡之', post: '副局长' },
    checker: '许守约',
  },
  science: {
    unit: '示例市科学技术局',
    author: '邹格致',
    editor: '叶问渠',
    signer: { name: '程启明', post: '副局长' },
    checker: '潘慎行',
  },
  'county-weather': {
    unit: '样例县气象局',
    author: '雷小满',
    editor: '江晓晴',
    signer: { name: '卫观澜', post: '局长' },
    checker: '龙守一',
  },
  'county-health': {
    unit: '样例县卫生健康局',
    author: '柳春生',
    editor: '杜若兰',
    signer: { name: '唐济川', post: '副局长' },
    checker: '牛慎言',
  },
  'county-agriculture': {
    unit: '样例县农业农村局',
    author: '谷满仓',
    editor: '禾小雅',
    signer: { name: '陆稼生', post: '副局长' },
    checker: '麦守诚',
  },
}

/** The units bound by the yearly duty, in the order of the demo's boards. */
export const writingDepartments = Object.keys(staff).filter((key): key is DemoDepartmentKey => key in staff)

const original: Snapshot['origin'] = { type: 'original', source: '', url: '', permission: '', jointWith: '' }

/**
 * What every piece of a department declares in the same way.
 * @param checkedAt ISO date of the confidentiality check
 * @throws RangeError for a department that writes nothing
 */
export const declared = (department: DemoDepartmentKey, checkedAt: string) => {
  const people = staff[department]
  if (!people) throw new RangeError(`no one writes for ${department}`)
  return {
    department,
    authors: [{ name: people.author, unit: people.unit }],
    responsibleEditor: people.editor,
    signer: people.signer,
    confidentialityCheck: { checkedBy: people.checker, checkedAt },
    audience: ['public'],
    purpose: 'knowledge',
    origin: original,
    aiLabel: 'none',
    sponsored: false,
    channels: ['website', 'wechat', 'weibo'],
  } satisfies Partial<DemoArticle>
}

/** Responsible editor of a department: the one whose account writes in the demo. */
export const editorOf = (department: DemoDepartmentKey) => staff[department]?.editor ?? ''

/** A source of the demo; most are cited by title, publisher and date, so that anybody can look them up. */
export const source = (title: string, publisher: string, date: string, where: { url?: string; doi?: string } = {}) => ({
  title,
  publisher,
  url: where.url ?? (where.doi ? `https://doi.org/${where.doi}` : ''),
  doi: where.doi ?? '',
  date,
})
