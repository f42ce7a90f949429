import type { CollectionConfig } from 'payload'
import { only } from '@/access/rules'
import { date, flag, longText, number, text, workflowOnly } from '@/fields/flat'
import { refuseRewriting } from '@/hooks/onlyTheReleaseWrites'

/** The trail. Entries are inserted by the transaction that they describe and sealed into the chain within a second. */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: { zh: '审计记录', en: 'Audit entry' }, plural: { zh: '审计记录', en: 'Audit trail' } },
  access: workflowOnly(only('auditor')),
  admin: {
    useAsTitle: 'action',
    group: { zh: '审计', en: 'Audit' },
    hidden: ({ user }) => user?.role !== 'auditor',
    defaultColumns: ['at', 'actorName', 'action', 'subjectTitle', 'seq'],
  },
  hooks: { beforeOperation: [refuseRewriting] },
  fields: [
    date('at', { zh: '时间', en: 'Time' }, { index: true }),
    text('actorId', { zh: '操作人编号', en: 'Actor id' }),
    text('actorName', { zh: '操作人', en: 'Actor' }),
    text('actorRole', { zh: '角色', en: 'Role' }),
    text('action', { zh: '动作', en: 'Action' }, { index: true }),
    text('subjectType', { zh: '对象类型', en: 'Subject type' }),
    text('subjectId', { zh: '对象编号', en: 'Subject id' }, { index: true }),
    text('subjectTitle', { zh: '对象', en: 'Subject' }),
    text('digest', { zh: '内容摘要值', en: 'Digest' }),
    longText('reason', { zh: '理由', en: 'Reason' }),
    longText('data', { zh: '详情', en: 'Data' }),
    flag('demo', { zh: '演示数据', en: 'Demo data' }),
    text('seqKey', { zh: '序号键', en: 'Sequence key' }, { unique: true, required: true }),
    number('seq', { zh: '序号', en: 'Sequence' }, { index: true }),
    text('prevHash', { zh: '前一条摘要', en: 'Previous hash' }),
    text('hash', { zh: '本条摘要', en: 'Hash' }),
  ],
}
