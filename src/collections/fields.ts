import type { CollectionConfig } from 'payload'
import { anyoneSignedIn, nobody, only } from '@/access/rules'
import { optionsOf } from '@/fields/options'
import { rumourFieldWords } from '@/fields/rumourWords'
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
    {
      name: 'rumourFields',
      type: 'select',
      hasMany: true,
      options: optionsOf(rumourFieldWords),
      label: { zh: '负责的谣言库领域', en: 'Fields of the rumour library it answers for' },
      admin: {
        description: {
          zh: '谣言库认出这些领域的可疑说法、需要两位以上专家审核时，不论作品归入哪个学科，其中一位请本学科的专家。',
          en: 'When the library finds a doubtful claim in one of these and two experts or more are needed, one of them is of this field, wherever the piece is filed.',
        },
      },
    },
    { name: 'active', type: 'checkbox', defaultValue: true, label: { zh: '启用', en: 'Active' } },
  ],
}
