import type { CollectionConfig } from 'payload'
import { nobody, only } from '@/access/rules'
import { json, number, text, workflowOnly } from '@/fields/flat'

/** What a language model answered before, by the hash of all that it was asked: the same question is paid for once. Of one unit only. */
export const ModelAnswers: CollectionConfig = {
  slug: 'model-answers',
  access: workflowOnly(nobody),
  admin: { hidden: true },
  fields: [
    text('key', { zh: '键', en: 'Key' }, { unique: true, required: true }),
    json('value', { zh: '值', en: 'Value' }),
  ],
}

/** What the language model was used for on a day (Asia/Shanghai); the daily limit is claimed here. */
export const ModelDays: CollectionConfig = {
  slug: 'model-days',
  labels: { singular: { zh: '语言模型用量', en: 'Model use' }, plural: { zh: '语言模型用量', en: 'Model use' } },
  access: workflowOnly(only('office', 'auditor', 'admin')),
  admin: {
    useAsTitle: 'day',
    hidden: ({ user }) => user?.role === 'editor' || user?.role === 'expert',
    group: { zh: '科学性审核', en: 'Review' },
    defaultColumns: ['day', 'calls', 'tokensIn', 'tokensOut', 'cost'],
  },
  fields: [
    text('day', { zh: '日期', en: 'Day' }, { unique: true, required: true }),
    number('claimed', { zh: '已占用额度', en: 'Tokens claimed' }),
    number('calls', { zh: '调用次数', en: 'Calls' }),
    number('tokensIn', { zh: '输入词元', en: 'Tokens in' }),
    number('tokensOut', { zh: '输出词元', en: 'Tokens out' }),
    number('cost', { zh: '费用', en: 'Cost' }),
  ],
}
