import type { CollectionConfig } from 'payload'
import { personOf } from '@/access/people'
import { fieldOnly, nobody, only } from '@/access/rules'
import { relationExists } from '@/fields/validators'
import { deactivateInstead } from '@/hooks/deactivateInstead'

const officeOnly = { create: fieldOnly('office'), update: fieldOnly('office') }

/** The expert pool: who can judge what, for whom not, how much and when. */
export const Experts: CollectionConfig = {
  slug: 'experts',
  labels: { singular: { zh: '专家', en: 'Expert' }, plural: { zh: '专家库', en: 'Expert pool' } },
  access: {
    admin: () => true,
    create: only('office'),
    read: ({ req }) => {
      const person = personOf(req)
      if (person?.role === 'office' || person?.role === 'auditor' || person?.role === 'admin') return true
      return person?.role === 'expert' ? { user: { equals: person.id } } : false
    },
    update: ({ req }) => {
      const person = personOf(req)
      return person?.role === 'office' || (person?.role === 'expert' ? { user: { equals: person.id } } : false)
    },
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: { zh: '管理', en: 'Administration' },
    defaultColumns: ['name', 'title', 'employer', 'fields'],
    hidden: ({ user }) => user?.role === 'editor' || user?.role === 'admin',
  },
  hooks: { beforeDelete: [deactivateInstead] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: { zh: '姓名', en: 'Name' },
      access: officeOnly,
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      unique: true,
      label: { zh: '账号', en: 'Account' },
      access: officeOnly,
      validate: relationExists,
    },
    { name: 'title', type: 'text', maxLength: 60, label: { zh: '职称', en: 'Title' }, access: officeOnly },
    { name: 'employer', type: 'text', maxLength: 120, label: { zh: '工作单位', en: 'Employer' }, access: officeOnly },
    {
      name: 'employerDepartment',
      type: 'relationship',
      relationTo: 'departments',
      label: { zh: '工作单位（本系统内）', en: 'Employer, if a department here' },
      access: officeOnly,
      validate: relationExists,
    },
    {
      name: 'fields',
      type: 'relationship',
      relationTo: 'fields',
      hasMany: true,
      required: true,
      label: { zh: '学科领域', en: 'Science fields' },
      access: officeOnly,
      validate: relationExists,
    },
    {
      name: 'conflicts',
      type: 'relationship',
      relationTo: 'departments',
      hasMany: true,
      label: { zh: '须回避的单位', en: 'Conflicts of interest' },
      validate: relationExists,
    },
    {
      name: 'conflictNote',
      type: 'textarea',
      maxLength: 500,
      label: { zh: '利益冲突说明', en: 'Conflicts, in words' },
    },
    {
      name: 'monthlyCapacity',
      type: 'number',
      min: 0,
      max: 100,
      defaultValue: 8,
      required: true,
      label: { zh: '每月可审篇数', en: 'Pieces a month' },
    },
    {
      name: 'leave',
      type: 'array',
      label: { zh: '请假', en: 'Leave' },
      labels: { singular: { zh: '请假', en: 'Absence' }, plural: { zh: '请假', en: 'Leave' } },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'date', required: true, label: { zh: '自', en: 'From' } },
            { name: 'to', type: 'date', required: true, label: { zh: '至', en: 'To' } },
          ],
        },
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true, label: { zh: '在库', en: 'Active' }, access: officeOnly },
  ],
}
