import type { CollectionConfig } from 'payload'
import { hasRole } from '@/access/people'
import { nobody, ownDepartment } from '@/access/rules'
import { aiLabelWords, optionsOf } from '@/fields/options'
import { approvedMap } from '@/fields/validators'
import { immutableFile } from '@/hooks/immutableFile'
import { keepReferenced } from '@/hooks/keepReferenced'
import { mediaOfOwnDepartment } from '@/hooks/mediaOfOwnDepartment'
import { mediaDir } from '@/env'
import { sweepUploadOnError } from '@/hooks/sweepUploadOnError'
import { textIsText } from '@/hooks/textIsText'

/** Sizes named by their use on the desk; the public's renditions are made by the release. */
const imageSizes = [
  { name: 'card', width: 640, height: 360, withoutEnlargement: true },
  { name: 'wechatCover', width: 900, height: 383, withoutEnlargement: true },
  { name: 'douyinCover', width: 1080, height: 1440, withoutEnlargement: true },
]

/** Pictures and videos of one department. A file never changes: replacing means a new row. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { zh: '素材', en: 'Media' }, plural: { zh: '素材库', en: 'Media' } },
  access: {
    admin: ({ req }) => hasRole(req, 'editor'),
    create: ({ req }) => hasRole(req, 'editor'),
    read: ownDepartment,
    update: ownDepartment,
    delete: ownDepartment,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'title',
    group: { zh: '科普作品', en: 'Content' },
    defaultColumns: ['filename', 'title', 'credit', 'createdAt'],
    hidden: ({ user }) => user?.role !== 'editor',
  },
  upload: {
    staticDir: mediaDir(),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
    imageSizes,
    adminThumbnail: 'card',
    crop: false,
    focalPoint: false,
    pasteURL: false,
    disableLocalStorage: false,
  },
  hooks: {
    beforeOperation: [immutableFile],
    beforeValidate: [textIsText],
    beforeChange: [mediaOfOwnDepartment],
    beforeDelete: [keepReferenced],
    afterError: [sweepUploadOnError],
  },
  fields: [
    { name: 'title', type: 'text', maxLength: 120, label: { zh: '名称', en: 'Name' } },
    { name: 'alt', type: 'text', maxLength: 300, label: { zh: '默认替代文字', en: 'Default alt text' } },
    { name: 'credit', type: 'text', maxLength: 120, label: { zh: '作者或来源', en: 'Credit' } },
    { name: 'licence', type: 'text', maxLength: 120, label: { zh: '授权', en: 'Licence' } },
    {
      name: 'aiLabel',
      type: 'select',
      defaultValue: 'none',
      options: optionsOf(aiLabelWords),
      label: { zh: '人工智能生成标识', en: 'AI label' },
    },
    { name: 'isMap', type: 'checkbox', defaultValue: false, label: { zh: '是地图', en: 'Is a map' } },
    {
      name: 'mapApproval',
      type: 'text',
      maxLength: 60,
      label: { zh: '审图号', en: 'Map approval number' },
      validate: approvedMap,
      admin: { condition: (data) => Boolean(data?.isMap) },
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      index: true,
      required: true,
      label: { zh: '单位', en: 'Department' },
      admin: { hidden: true },
    },
    { name: 'sha256', type: 'text', index: true, label: 'SHA-256', admin: { readOnly: true } },
    { name: 'duration', type: 'number', admin: { hidden: true } },
  ],
}
