import type { Field } from 'payload'
import { idOf } from '@/access/people'
import { aiLabelWords, audienceWords, optionsOf, originWords, purposeWords } from './options'
import { labels } from './labels'
import { isWebAddress, ownDepartmentOnly, ownMediaOnly, relationExists, slugShape } from './validators'

const row = (...fields: Field[]): Field => ({ type: 'row', fields })
const line = (name: string, zh: string, en: string, maxLength = 200): Field => ({
  name,
  type: 'text',
  label: { zh, en },
  maxLength,
})

const authors: Field = {
  name: 'authors',
  type: 'array',
  label: labels.authors,
  labels: { singular: { zh: '作者', en: 'Author' }, plural: labels.authors },
  maxRows: 20,
  fields: [
    row(line('name', '姓名', 'Name', 60), line('unit', '单位', 'Unit', 120)),
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      label: { zh: '系统账号（如有）', en: 'Account, if any' },
      validate: relationExists,
    },
  ],
}

const origin: Field = {
  name: 'origin',
  type: 'group',
  label: labels.origin,
  fields: [
    { name: 'type', type: 'select', defaultValue: 'original', options: optionsOf(originWords), label: labels.origin },
    {
      type: 'collapsible',
      label: { zh: '转载或联合发布信息', en: 'Reprint or joint release' },
      admin: { condition: (_, siblings) => siblings?.type !== 'original' },
      fields: [
        line('source', '原发布单位', 'Original publisher'),
        { ...line('url', '原文链接', 'Original address', 500), validate: isWebAddress } as Field,
        line('permission', '授权说明', 'Permission'),
        line('jointWith', '联合单位', 'Jointly with'),
      ],
    },
  ],
}

const sources: Field = {
  name: 'sources',
  type: 'array',
  label: labels.sources,
  labels: { singular: { zh: '参考资料', en: 'Source' }, plural: labels.sources },
  maxRows: 60,
  fields: [
    row(line('title', '题名', 'Title', 300), line('publisher', '发布机构', 'Publisher')),
    row(
      { ...line('url', '网址', 'URL', 500), validate: isWebAddress } as Field,
      line('doi', 'DOI', 'DOI'),
      line('date', '日期', 'Date', 40),
    ),
  ],
}

const responsibility: Field[] = [
  line('responsibleEditor', '责任编辑', 'Responsible editor', 60),
  {
    name: 'signer',
    type: 'group',
    label: labels.signer,
    fields: [row(line('name', '签发人姓名', 'Signer', 60), line('post', '职务', 'Post', 60))],
  },
  {
    name: 'confidentialityCheck',
    type: 'group',
    label: labels.confidentialityCheck,
    fields: [row(line('checkedBy', '审查人', 'Checked by', 60), line('checkedAt', '审查日期', 'Checked on', 40))],
  },
  {
    name: 'declaration',
    type: 'checkbox',
    defaultValue: false,
    label: labels.declaration,
    admin: { description: labels.declarationHelp },
  },
]

const classification: Field[] = [
  { name: 'purpose', type: 'select', options: optionsOf(purposeWords), label: labels.purpose },
  {
    name: 'fields',
    type: 'relationship',
    relationTo: 'fields',
    hasMany: true,
    label: labels.fields,
    validate: relationExists,
  },
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    defaultValue: ['public'],
    options: optionsOf(audienceWords),
    label: labels.audience,
  },
  { name: 'keywords', type: 'text', hasMany: true, label: labels.keywords, maxRows: 12 },
  { name: 'aiLabel', type: 'select', defaultValue: 'none', options: optionsOf(aiLabelWords), label: labels.aiLabel },
  row({ name: 'sponsored', type: 'checkbox', defaultValue: false, label: labels.sponsored }, {
    ...line('sponsor', '合作方', 'Sponsor'),
    admin: { condition: (data) => Boolean(data?.sponsored) },
  } as Field),
]

/** What belongs to one piece alone and is not copied with it. */
const ownOnly = { beforeDuplicate: [() => null] }

const sidebar = (channelOptions: { value: string; label: { zh: string; en: string } }[]): Field[] => [
  {
    name: 'stage',
    type: 'text',
    virtual: 'piece.stage',
    label: labels.stage,
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Field: '@/admin/StageField#StageField', Cell: '@/admin/StageCell#StageCell' },
    },
  },
  {
    name: 'department',
    type: 'relationship',
    relationTo: 'departments',
    required: true,
    label: labels.department,
    defaultValue: ({ user }) => idOf(user && 'department' in user ? user.department : '') || undefined,
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    validate: ownDepartmentOnly,
  },
  {
    name: 'channels',
    type: 'select',
    hasMany: true,
    defaultValue: channelOptions.map(({ value }) => value),
    options: channelOptions,
    label: labels.channels,
    admin: { position: 'sidebar' },
  },
  { name: 'urgent', type: 'checkbox', defaultValue: false, label: labels.urgent, admin: { position: 'sidebar' } },
  {
    name: 'slug',
    type: 'text',
    hooks: ownOnly,
    maxLength: 80,
    label: labels.slug,
    validate: slugShape,
    admin: {
      position: 'sidebar',
      description: { zh: '留空则由标题的拼音生成', en: 'Left empty, made from the title' },
    },
  },
  {
    name: 'correctionNote',
    type: 'textarea',
    maxLength: 500,
    label: { zh: '更正说明（已发布作品修改时填写）', en: 'What is corrected' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'piece',
    type: 'relationship',
    hooks: ownOnly,
    relationTo: 'pieces',
    index: true,
    admin: { hidden: true, disableBulkEdit: true },
  },
  { name: 'submitted', type: 'date', hooks: ownOnly, admin: { hidden: true, disableBulkEdit: true } },
]

/** The fields that articles, videos and comics share; `body` is what differs. */
export const contentFields = (
  body: Field[],
  channelOptions: { value: string; label: { zh: string; en: string } }[],
): Field[] => [
  { name: 'title', type: 'text', required: true, maxLength: 64, label: labels.title },
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 200,
    label: labels.summary,
    admin: { description: { zh: '120 字以内为宜', en: 'Best within 120 characters' } },
  },
  ...body,
  row({ name: 'cover', type: 'upload', relationTo: 'media', label: labels.cover, validate: ownMediaOnly }, {
    ...line('coverAlt', labels.coverAlt.zh, labels.coverAlt.en),
    type: 'text',
  } as Field),
  ...classification,
  authors,
  origin,
  sources,
  ...responsibility,
  ...sidebar(channelOptions),
]
