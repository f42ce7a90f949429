import { articleEditor } from '@/fields/articleEditor'
import { labels } from '@/fields/labels'
import { kindWords } from '@/fields/options'
import { soundBody } from '@/fields/soundBody'
import { defineContent } from './defineContent'

export const Articles = defineContent({
  slug: 'articles',
  labels: { singular: kindWords.articles, plural: kindWords.articles },
  body: [{ name: 'body', type: 'richText', label: labels.body, editor: articleEditor, validate: soundBody }],
})
