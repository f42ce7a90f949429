import type { CollectionConfig } from 'payload'
import { anyoneSignedIn, nobody, only } from '@/access/rules'
import { deactivateInstead } from '@/hooks/deactivateInstead'

/** Science fields: what a piece is about and what an expert can judge. */
export const Fields: CollectionConfig = {
  slug: 'fields',
  labels: { singular: { zh: '学科领域', en: 'Science field' }, plural: { zh: '学科领域', en: 'Science fields' } },
  access: {
    admin: () => true,
    create: only('office'),
    read: anyoneSignedIn,
    update: only('office'),
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: { zh: '管理', en: 'Administration' },
    hidden: ({ user }) => user?.role !== 'office',
  },
  defaultPopulate: { name: true },
  hooks: { beforeDelete: [deactivateInstead] },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 40, label: { zh: '名称', en: 'Name' } },
    { name: 'key', type: 'text', required: true, unique: true, maxLength: 40, label: { zh: '代码', en: 'Key' } },
    { name: 'active', type: 'checkbox', defaultValue: true, label: { zh: '启用', en: 'Active' } },
  ],
}
