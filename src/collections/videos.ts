import { labels } from '@/fields/labels'
import { kindWords } from '@/fields/options'
import { ownMediaOnly } from '@/fields/validators'
import { soundTranscript } from '@/fields/soundTranscript'
import { defineContent } from './defineContent'

export const Videos = defineContent({
  slug: 'videos',
  labels: { singular: kindWords.videos, plural: kindWords.videos },
  body: [
    {
      name: 'video',
      type: 'upload',
      relationTo: 'media',
      label: labels.video,
      filterOptions: { mimeType: { equals: 'video/mp4' } },
      validate: ownMediaOnly,
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: labels.transcript,
      maxLength: 200_000,
      validate: soundTranscript,
      admin: {
        rows: 12,
        description: {
          zh: '第一行为 WEBVTT，每段写起止时间和文字。',
          en: 'First line WEBVTT, then cues with times and text.',
        },
      },
    },
  ],
})
