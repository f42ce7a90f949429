import type { CollectionConfig } from 'payload'
import { only } from '@/access/rules'
import { date, flag, longText, number, text, word, workflowOnly } from '@/fields/flat'
import { refuseRewriting } from '@/hooks/onlyTheReleaseWrites'
import { actorWords, auditActionWords } from '@/i18n/desk'
import { isSentence } from '@/i18n/sentence'
import { Articles } from './articles'
import { Assignments } from './assignments'
import { ChannelAccounts } from './channelAccounts'
import { Comics } from './comics'
import { Deliveries } from './deliveries'
import { Departments } from './departments'
import { Pieces } from './pieces'
import { Rounds } from './rounds'
import { Rumours } from './rumours'
import { Users } from './users'
import { Videos } from './videos'

const subjects = [
  Articles,
  Videos,
  Comics,
  Pieces,
  Rounds,
  Assignments,
  Deliveries,
  Rumours,
  Departments,
  ChannelAccounts,
  Users,
]
const subjectWords = Object.fromEntries(
  subjects.flatMap(({ slug, labels }) => (isSentence(labels?.singular) ? [[slug, labels.singular]] : [])),
)

/** The trail. Entries are inserted by the transaction that they describe and sealed into the chain within a second. */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: { zh: '审计记录', en: 'Audit entry' }, plural: { zh: '审计记录', en: 'Audit trail' } },
  access: workflowOnly(only('auditor')),
  admin: {
    useAsTitle: 'subjectTitle',
    listSearchableFields: ['subjectTitle', 'actorName', 'reason'],
    group: { zh: '审计', en: 'Audit' },
    hidden: ({ user }) => user?.role !== 'auditor',
    defaultColumns: ['at', 'actorName', 'action', 'subjectTitle', 'seq'],
  },
  hooks: { beforeOperation: [refuseRewriting] },
  fields: [
    date('at', { zh: '时间', en: 'Time' }, { index: true }),
    text('actorId', { zh: '操作人编号', en: 'Actor id' }),
    text('actorName', { zh: '操作人', en: 'Actor' }),
    word('actorRole', { zh: '角色', en: 'Role' }, actorWords),
    word('action', { zh: '动作', en: 'Action' }, auditActionWords, { index: true }),
    word('subjectType', { zh: '对象类型', en: 'Subject type' }, subjectWords),
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
