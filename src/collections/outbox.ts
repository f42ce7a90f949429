import type { CollectionConfig } from 'payload'
import { only } from '@/access/rules'
import { date, number, text, workflowOnly } from '@/fields/flat'

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
    text('job', { zh: '任务', en: 'Job' }, { required: true }),
    text('queue', { zh: '队列', en: 'Queue' }, { required: true }),
    text('rowId', { zh: '对象', en: 'Row' }, { required: true, index: true }),
    text('state', { zh: '状态', en: 'State' }, { required: true, index: true }),
    number('attempt', { zh: '次数', en: 'Attempt' }, { required: true }),
    date('notBefore', { zh: '不早于', en: 'Not before' }, { index: true }),
    date('enqueuedAt', { zh: '入队时间', en: 'Enqueued' }),
    date('closedAt', { zh: '完成时间', en: 'Closed' }),
  ],
}
