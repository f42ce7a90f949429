import type { CollectionConfig, Field } from 'payload'
import { officeOfRegionCode } from '@/access/ownRegionCode'
import { hasRole } from '@/access/people'
import { anyoneSignedIn, nobody } from '@/access/rules'
import { channelOptions } from '@/channels/options'
import { isWebAddress, relationExists } from '@/fields/validators'
import { soundCreditCode } from '@/fields/soundCreditCode'
import { deactivateInstead } from '@/hooks/deactivateInstead'
import { leaveOutEmptyCode } from '@/hooks/leaveOutEmptyCode'
import { rememberDepartment } from '@/hooks/rememberDepartment'

const column = ({ value, label }: (typeof channelOptions)[number]): Field => ({
  name: value,
  type: 'group',
  label,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'opened', type: 'checkbox', defaultValue: false, label: { zh: '已开设科普专栏', en: 'Column opened' } },
        { name: 'url', type: 'text', maxLength: 500, label: { zh: '网址', en: 'URL' }, validate: isWebAddress },
        { name: 'since', type: 'date', label: { zh: '开设日期', en: 'Since' } },
      ],
    },
  ],
})

/** A unit of the tree. Deactivated by `validTo`, never deleted once referenced: ledgers keep its id and name as plain text. */
export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: { singular: { zh: '单位', en: 'Department' }, plural: { zh: '单位', en: 'Departments' } },
  access: {
    admin: () => true,
    create: ({ req }) => hasRole(req, 'office'),
    read: anyoneSignedIn,
    update: officeOfRegionCode,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: { zh: '管理', en: 'Administration' },
    defaultColumns: ['name', 'parent', 'regionCode', 'kind'],
    hidden: ({ user }) => user?.role !== 'office' && user?.role !== 'admin',
  },
  defaultPopulate: { name: true, regionCode: true },
  hooks: { beforeChange: [leaveOutEmptyCode], beforeDelete: [deactivateInstead], afterChange: [rememberDepartment] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: { zh: '简称', en: 'Name' } },
    { name: 'fullName', type: 'text', required: true, maxLength: 120, label: { zh: '全称', en: 'Full name' } },
    {
      name: 'creditCode',
      type: 'text',
      unique: true,
      label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      validate: soundCreditCode,
    },
    {
      name: 'level',
      type: 'select',
      required: true,
      label: { zh: '层级', en: 'Level' },
      options: [
        { value: 'province', label: { zh: '省级', en: 'Province' } },
        { value: 'city', label: { zh: '市级', en: 'City' } },
        { value: 'county', label: { zh: '县级', en: 'County' } },
        { value: 'town', label: { zh: '乡镇级', en: 'Town' } },
      ],
    },
    {
      name: 'regionCode',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '行政区划代码', en: 'Region code' },
      minLength: 6,
      maxLength: 6,
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'departments',
      label: { zh: '主管单位', en: 'Parent' },
      validate: relationExists,
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'authority',
      label: { zh: '类别', en: 'Kind' },
      options: [
        { value: 'party', label: { zh: '党委', en: 'Party committee' } },
        { value: 'government', label: { zh: '政府', en: 'Government' } },
        { value: 'authority', label: { zh: '行业主管部门', en: 'Sector authority' } },
        { value: 'other', label: { zh: '其他', en: 'Other' } },
      ],
    },
    { name: 'validFrom', type: 'date', required: true, label: { zh: '起始日期', en: 'Valid from' } },
    { name: 'validTo', type: 'date', label: { zh: '终止日期', en: 'Valid to' } },
    {
      name: 'predecessor',
      type: 'relationship',
      relationTo: 'departments',
      label: { zh: '前身单位', en: 'Predecessor' },
      validate: relationExists,
    },
    {
      name: 'column',
      type: 'group',
      label: { zh: '科普专栏', en: 'Science column' },
      fields: channelOptions.map(column),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'modelConsent',
          type: 'checkbox',
          defaultValue: false,
          label: {
            zh: '同意把未发布的文字交给外部语言模型辅助审核',
            en: 'Unpublished text may go to an external language model for review',
          },
        },
        {
          name: 'modelConsentBasis',
          type: 'text',
          maxLength: 300,
          label: { zh: '同意的依据（文号、日期）', en: 'Basis of the consent (document, date)' },
          admin: { condition: (data) => Boolean(data?.modelConsent) },
        },
      ],
    },
    {
      name: 'demo',
      type: 'checkbox',
      defaultValue: false,
      admin: { hidden: true },
      access: { create: nobody, update: nobody },
    },
  ],
}
