import type { CollectionConfig } from 'payload'
import { hasRole } from '@/access/people'
import { anyoneSignedIn, nobody } from '@/access/rules'
import { rumourEndpoints } from '@/endpoints/rumours'
import { day, longText, text } from '@/fields/flat'
import { optionsOf } from '@/fields/options'
import { misleadPatternWords, rumourFieldWords, rumourStatusWords, severityWords } from '@/fields/rumourWords'
import { soundExpression, soundRumourSources } from '@/fields/soundRumour'
import { rememberRumour } from '@/hooks/rememberRumour'

const officeOnly: NonNullable<CollectionConfig['access']>['create'] = ({ req }) => hasRole(req, 'office')

/** The rumour library: what the reader compares every sentence with. Kept by the office, retired instead of deleted. */
export const Rumours: CollectionConfig = {
  slug: 'rumours',
  labels: { singular: { zh: '谣言', en: 'Rumour' }, plural: { zh: '谣言库', en: 'Rumour library' } },
  access: {
    admin: () => true,
    create: officeOnly,
    read: anyoneSignedIn,
    update: officeOnly,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'claim',
    group: { zh: '科学性审核', en: 'Review' },
    defaultColumns: ['claim', 'field', 'severity', 'status', 'updatedAt'],
    listSearchableFields: ['code', 'claim', 'variants', 'counterFact'],
    hidden: ({ user }) => user?.role === 'admin',
    components: { beforeListTable: ['@/admin/rumours/LibraryBar#LibraryBar'] },
  },
  endpoints: rumourEndpoints,
  hooks: { afterChange: [rememberRumour] },
  fields: [
    text('code', { zh: '编号', en: 'Code' }, { unique: true, required: true }),
    {
      name: 'claim',
      type: 'text',
      required: true,
      maxLength: 500,
      label: { zh: '错误说法（一句话）', en: 'False claim, in one sentence' },
    },
    {
      name: 'variants',
      type: 'textarea',
      maxLength: 20_000,
      label: { zh: '常见说法（每行一条）', en: 'Other wordings, one a line' },
    },
    {
      name: 'expression',
      type: 'textarea',
      validate: soundExpression,
      label: { zh: '匹配表达式（与、或、非、括号，可不填）', en: 'Expression (AND, OR, NOT, parentheses; optional)' },
    },
    {
      name: 'counterFact',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { zh: '事实是什么', en: 'What is known' },
    },
    { ...longText('truth', { zh: '其中属实的部分', en: 'What is true in it' }) },
    {
      name: 'field',
      type: 'select',
      required: true,
      options: optionsOf(rumourFieldWords),
      label: { zh: '领域', en: 'Field' },
    },
    {
      name: 'severity',
      type: 'select',
      required: true,
      defaultValue: 'medium',
      options: optionsOf(severityWords),
      label: { zh: '危害', en: 'Severity' },
    },
    {
      name: 'pattern',
      type: 'select',
      options: optionsOf(misleadPatternWords),
      label: { zh: '误导方式', en: 'How it misleads' },
    },
    {
      name: 'sources',
      type: 'textarea',
      validate: soundRumourSources,
      label: {
        zh: '依据（每行一条：题名 | 发布机构 | 网址 | 日期）',
        en: 'Evidence, one a line: title | publisher | URL | date',
      },
    },
    day('validFrom', { zh: '启用日期', en: 'Valid from' }),
    day('reviewBy', { zh: '应复核日期', en: 'Review by' }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      index: true,
      options: optionsOf(rumourStatusWords),
      label: { zh: '状态', en: 'Status' },
    },
    text('fromRound', { zh: '来自审核', en: 'From review round' }),
  ],
}
