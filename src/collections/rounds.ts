import type { CollectionConfig } from 'payload'
import { departmentRegionOrAuditor } from '@/access/rules'
import { hasRole } from '@/access/people'
import { date, flag, identifier, json, longText, number, text, word, workflowOnly } from '@/fields/flat'
import { kindWords, optionsOf } from '@/fields/options'
import { assignEndpoint } from '@/endpoints/assign'
import { roundPreviewEndpoints } from '@/endpoints/preview'
import { riskWords } from '@/i18n/desk'
import { roundStates } from '@/workflow/stages'

const states = optionsOf(Object.fromEntries(Object.entries(roundStates).map(([name, { label }]) => [name, label])))

/** One review of one piece: the frozen snapshot, its digest and what became of it. Written by the workflow alone. */
export const Rounds: CollectionConfig = {
  slug: 'rounds',
  labels: { singular: { zh: '科学性审核', en: 'Review round' }, plural: { zh: '科学性审核', en: 'Review rounds' } },
  access: workflowOnly(departmentRegionOrAuditor),
  admin: {
    useAsTitle: 'title',
    hidden: ({ user }) => user?.role === 'expert' || user?.role === 'admin',
    group: { zh: '台账', en: 'Ledgers' },
    defaultColumns: ['title', 'departmentName', 'state', 'risk', 'createdAt'],
  },
  endpoints: [assignEndpoint, ...roundPreviewEndpoints],
  fields: [
    identifier('piece', { zh: '作品', en: 'Piece' }, { index: true, required: true }),
    word('kind', { zh: '类型', en: 'Kind' }, kindWords, { required: true }),
    identifier('docId', { zh: '文稿', en: 'Document' }, { required: true }),
    text('title', { zh: '标题', en: 'Title' }),
    identifier('department', { zh: '单位编号', en: 'Department id' }, { index: true }),
    text('departmentName', { zh: '单位', en: 'Department' }),
    identifier('region', { zh: '行政区划', en: 'Region' }, { index: true }),
    identifier('requester', { zh: '提交人编号', en: 'Requester id' }),
    text('requesterName', { zh: '提交人', en: 'Requester' }),
    { name: 'state', type: 'select', options: states, required: true, index: true, label: { zh: '状态', en: 'State' } },
    date('stateSince', { zh: '进入此状态', en: 'In this state since' }, { index: true }),
    identifier('openKey', { zh: '唯一键', en: 'Open key' }, { unique: true, required: true }),
    text('digest', { zh: '内容摘要值', en: 'Digest' }, { required: true, index: true }),
    json('snapshot', { zh: '送审内容', en: 'Snapshot' }),
    json('settings', { zh: '送审时的审核规则', en: 'Settings at submission' }),
    json('contributors', { zh: '参与修改者', en: 'Contributors' }),
    json('report', { zh: '机器初读报告', en: 'Reader’s report' }),
    word('risk', { zh: '风险', en: 'Risk' }, riskWords),
    flag('urgent', { zh: '紧急', en: 'Urgent' }),
    longText('correctionNote', { zh: '更正说明', en: 'Correction note' }),
    number('approvalsNeeded', { zh: '需要通过数', en: 'Approvals needed' }),
    number('approvalsLeft', { zh: '尚缺通过数', en: 'Approvals left' }),
    longText('outcomeReason', { zh: '结论理由', en: 'Reason' }),
    text('waitingWhy', { zh: '等待原因', en: 'Why it waits' }),
    identifier('baseRelease', { zh: '所修改的发布版本', en: 'Base release' }),
    date('closedAt', { zh: '结束时间', en: 'Closed' }),
    flag('demo', { zh: '演示数据', en: 'Demo data' }),
  ].map((field) =>
    'name' in field && field.name === 'snapshot'
      ? { ...field, access: { read: ({ req }) => !hasRole(req, 'admin', 'expert') } }
      : field,
  ) as CollectionConfig['fields'],
}
