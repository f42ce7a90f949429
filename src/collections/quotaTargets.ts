import type { CollectionConfig } from 'payload'
import { hasRole, idOf, personOf } from '@/access/people'
import { nobody } from '@/access/rules'
import { relationExists } from '@/fields/validators'
import { recordOnce } from '@/hooks/recordOnce'
import { targetOfOwnRegion } from '@/hooks/targetOfOwnRegion'
import { withinRegion } from '@/access/region'

/** A department's own target for a year, with its reason. Never changed: the latest row holds. */
export const QuotaTargets: CollectionConfig = {
  slug: 'quota-targets',
  labels: { singular: { zh: '任务调整', en: 'Target' }, plural: { zh: '任务调整', en: 'Targets' } },
  access: {
    admin: () => true,
    create: ({ req }) => hasRole(req, 'office'),
    read: ({ req }) => {
      const person = personOf(req)
      if (person?.role === 'editor') return { department: { equals: idOf(person.department) } }
      if (person?.role === 'office') return withinRegion('region', person.region)
      return person?.role === 'auditor'
    },
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'reason',
    group: { zh: '年度任务', en: 'Yearly duty' },
    hidden: ({ user }) => user?.role !== 'office',
    defaultColumns: ['department', 'year', 'target', 'reason'],
  },
  hooks: { beforeChange: [recordOnce, targetOfOwnRegion] },
  fields: [
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      index: true,
      label: { zh: '单位', en: 'Department' },
      validate: relationExists,
    },
    { name: 'region', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'year',
      type: 'number',
      required: true,
      min: 2000,
      max: 2100,
      index: true,
      label: { zh: '年份', en: 'Year' },
    },
    { name: 'target', type: 'number', required: true, min: 0, max: 1000, label: { zh: '应发布', en: 'Target' } },
    { name: 'reason', type: 'textarea', required: true, maxLength: 500, label: { zh: '调整理由', en: 'Reason' } },
    { name: 'basis', type: 'text', required: true, maxLength: 300, label: { zh: '依据', en: 'Basis' } },
    {
      name: 'recordedAt',
      type: 'date',
      index: true,
      label: { zh: '入账时间', en: 'Recorded' },
      admin: { readOnly: true },
    },
  ],
}
