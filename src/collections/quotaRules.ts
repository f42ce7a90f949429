import type { CollectionConfig } from 'payload'
import { anyoneSignedIn, nobody } from '@/access/rules'
import { personOf } from '@/access/people'
import { kindWords, optionsOf, originWords } from '@/fields/options'
import { recordOnce } from '@/hooks/recordOnce'

/** What counts towards the yearly duty, on which basis, from when. Never changed: a later row supersedes an earlier one. */
export const QuotaRules: CollectionConfig = {
  slug: 'quota-rules',
  labels: { singular: { zh: '任务规则', en: 'Quota rule' }, plural: { zh: '任务规则', en: 'Quota rules' } },
  access: {
    admin: () => true,
    create: ({ req }) => personOf(req)?.role === 'office' && !personOf(req)?.region,
    read: anyoneSignedIn,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'basis',
    group: { zh: '年度任务', en: 'Yearly duty' },
    hidden: ({ user }) => user?.role !== 'office',
  },
  hooks: { beforeChange: [recordOnce] },
  fields: [
    { name: 'basis', type: 'text', required: true, maxLength: 300, label: { zh: '依据', en: 'Basis' } },
    {
      name: 'validFrom',
      type: 'number',
      required: true,
      min: 2000,
      max: 2100,
      label: { zh: '起始年份', en: 'From year' },
    },
    { name: 'validTo', type: 'number', min: 2000, max: 2100, label: { zh: '终止年份', en: 'To year' } },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      required: true,
      options: optionsOf(kindWords),
      label: { zh: '计入的类型', en: 'Kinds that count' },
    },
    {
      name: 'origins',
      type: 'select',
      hasMany: true,
      required: true,
      options: optionsOf(originWords),
      label: { zh: '计入的来源方式', en: 'Origins that count' },
    },
    { name: 'target', type: 'number', required: true, min: 0, max: 1000, label: { zh: '应发布', en: 'Target' } },
    {
      name: 'departmentKinds',
      type: 'select',
      hasMany: true,
      required: true,
      label: { zh: '适用单位', en: 'Departments bound' },
      options: optionsOf({
        party: { zh: '党委', en: 'Party committees' },
        government: { zh: '政府', en: 'Governments' },
        authority: { zh: '行业主管部门', en: 'Sector authorities' },
        other: { zh: '其他', en: 'Others' },
      }),
    },
    {
      name: 'recordedAt',
      type: 'date',
      index: true,
      label: { zh: '入账时间', en: 'Recorded' },
      admin: { readOnly: true },
    },
  ],
}
