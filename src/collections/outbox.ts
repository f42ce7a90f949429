import type { CollectionConfig } from 'payload'
import { only } from '@/access/rules'
import { channelOptions } from '@/channels/options'
import { date, number, text, word, workflowOnly } from '@/fields/flat'
import { jobWords, outboxStateWords, queueWords } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import { channelQueue } from '@/jobs/catalog'

const channelQueues = channelOptions.map(({ value, label }) => [channelQueue(value), label] as const)
const queues: Record<string, Sentence> = { ...queueWords, ...Object.fromEntries(channelQueues) }

/** What a transaction asked the worker to do. The relay enqueues it; the handler's claim closes it (docs/adr/0001). */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: { zh: '待办队列', en: 'Outbox' }, plural: { zh: '待办队列', en: 'Outbox' } },
  access: workflowOnly(only('admin')),
  admin: {
    group: { zh: '系统', en: 'System' },
    hidden: ({ user }) => user?.role !== 'admin',
    defaultColumns: ['job', 'rowId', 'state', 'attempt', 'createdAt'],
  },
  fields: [
    word('job', { zh: '任务', en: 'Job' }, jobWords, { required: true }),
    word('queue', { zh: '队列', en: 'Queue' }, queues, { required: true }),
    text('rowId', { zh: '对象', en: 'Row' }, { required: true, index: true }),
    word('state', { zh: '状态', en: 'State' }, outboxStateWords, { required: true, index: true }),
    number('attempt', { zh: '次数', en: 'Attempt' }, { required: true }),
    date('notBefore', { zh: '不早于', en: 'Not before' }, { index: true }),
    date('enqueuedAt', { zh: '入队时间', en: 'Enqueued' }),
    date('closedAt', { zh: '完成时间', en: 'Closed' }),
  ],
}
