import type { Access, CollectionConfig } from 'payload'
import { hasRole, personOf } from '@/access/people'
import { departmentRegionOrAuditor } from '@/access/rules'
import { date, flag, identifier, json, longText, text, workflowOnly } from '@/fields/flat'
import { optionsOf } from '@/fields/options'
import { answerEndpoint } from '@/endpoints/answer'
import { decideEndpoint } from '@/endpoints/decide'
import { materialEndpoint } from '@/endpoints/material'
import { decisionWords } from '@/i18n/desk'
import { assignmentStates } from '@/workflow/stages'

const ownOrStaff: Access = (args) => {
  const person = personOf(args.req)
  return person?.role === 'expert' ? { expertUser: { equals: person.id } } : departmentRegionOrAuditor(args)
}

/** One expert asked about one round. Written by the workflow alone; the expert answers and decides through its endpoints. */
export const Assignments: CollectionConfig = {
  slug: 'assignments',
  labels: { singular: { zh: '专家任务', en: 'Assignment' }, plural: { zh: '专家任务', en: 'Assignments' } },
  access: workflowOnly(ownOrStaff),
  admin: {
    useAsTitle: 'title',
    hidden: ({ user }) => user?.role === 'admin',
    group: { zh: '台账', en: 'Ledgers' },
    defaultColumns: ['title', 'expertName', 'state', 'dueAt'],
  },
  endpoints: [answerEndpoint, decideEndpoint, ...materialEndpoint],
  fields: [
    identifier('round', { zh: '审核', en: 'Round' }, { index: true, required: true }),
    identifier('piece', { zh: '作品', en: 'Piece' }, { index: true, required: true }),
    identifier('openKey', { zh: '唯一键', en: 'Open key' }, { unique: true, required: true }),
    text('title', { zh: '标题', en: 'Title' }),
    identifier('department', { zh: '单位编号', en: 'Department id' }, { index: true }),
    text('departmentName', { zh: '单位', en: 'Department' }),
    identifier('region', { zh: '行政区划', en: 'Region' }, { index: true }),
    text('fieldNames', { zh: '学科领域', en: 'Fields' }),
    { name: 'characters', type: 'number', label: { zh: '字数', en: 'Characters' } },
    identifier('expert', { zh: '专家编号', en: 'Expert id' }, { index: true, required: true }),
    identifier('expertUser', { zh: '专家账号', en: 'Expert account' }, { index: true, required: true }),
    text('expertName', { zh: '专家', en: 'Expert' }),
    flag('sameSystem', { zh: '专家与单位同属一个系统', en: 'Expert and department of the same system' }),
    text('why', { zh: '分派依据', en: 'Why this expert' }),
    {
      name: 'state',
      type: 'select',
      options: optionsOf(assignmentStates),
      required: true,
      index: true,
      label: { zh: '状态', en: 'State' },
    },
    flag('urgent', { zh: '紧急', en: 'Urgent' }),
    date('acceptBy', { zh: '接受期限', en: 'Accept by' }),
    date('dueAt', { zh: '完成期限', en: 'Due' }, { index: true }),
    date('answeredAt', { zh: '答复时间', en: 'Answered' }),
    date('decidedAt', { zh: '结论时间', en: 'Decided' }),
    {
      name: 'decision',
      type: 'select',
      label: { zh: '结论', en: 'Decision' },
      options: optionsOf(decisionWords),
    },
    text('digest', { zh: '内容摘要值', en: 'Digest' }),
    longText('reason', { zh: '理由', en: 'Reason' }),
    json('claims', { zh: '逐条结论', en: 'Claim verdicts' }),
    {
      name: 'privateNote',
      type: 'textarea',
      label: { zh: '仅供办公室的备注', en: 'Note for the office' },
      access: { read: ({ req }) => hasRole(req, 'expert', 'office', 'auditor') },
    },
    flag('demo', { zh: '演示数据', en: 'Demo data' }),
  ],
}
