import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Text pasted from Word or WPS keeps headings, lists, tables and pictures and drops styles. */
export const PasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '@/admin/paste/PasteFeatureClient#PasteFeatureClient' },
})
