import { labels } from '@/fields/labels'
import { kindWords } from '@/fields/options'
import { ownMediaOnly } from '@/fields/validators'
import { defineContent } from './defineContent'

const dialogue = {
  name: 'dialogue',
  type: 'array' as const,
  label: { zh: '对白', en: 'Dialogue' },
  labels: { singular: { zh: '对白', en: 'Line' }, plural: { zh: '对白', en: 'Lines' } },
  maxRows: 12,
  fields: [
    {
      type: 'row' as const,
      fields: [
        { name: 'speaker', type: 'text' as const, maxLength: 40, label: { zh: '说话人', en: 'Speaker' } },
        { name: 'text', type: 'textarea' as const, maxLength: 300, label: { zh: '内容', en: 'Text' } },
      ],
    },
  ],
}

const panels = {
  name: 'panels',
  type: 'array' as const,
  label: { zh: '画格', en: 'Panels' },
  labels: { singular: { zh: '画格', en: 'Panel' }, plural: { zh: '画格', en: 'Panels' } },
  maxRows: 12,
  fields: [
    {
      name: 'image',
      type: 'upload' as const,
      relationTo: 'media' as const,
      label: { zh: '图片', en: 'Image' },
      validate: ownMediaOnly,
    },
    { name: 'alt', type: 'textarea' as const, maxLength: 300, label: { zh: '画面说明（替代文字）', en: 'Alt text' } },
    dialogue,
    { name: 'narration', type: 'textarea' as const, maxLength: 500, label: { zh: '旁白', en: 'Narration' } },
  ],
}

export const Comics = defineContent({
  slug: 'comics',
  labels: { singular: kindWords.comics, plural: kindWords.comics },
  body: [
    {
      name: 'pages',
      type: 'array',
      label: labels.pages,
      labels: { singular: { zh: '漫画页', en: 'Page' }, plural: labels.pages },
      maxRows: 60,
      fields: [panels],
    },
  ],
})
