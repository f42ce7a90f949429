import type { CollectionConfig } from 'payload'
import { departmentRegionOrAuditor } from '@/access/rules'
import { verdictQualityEndpoint } from '@/endpoints/verdictQuality'
import { promoteEndpoint } from '@/endpoints/rumours'
import { date, identifier, json, longText, number, text, word, workflowOnly } from '@/fields/flat'
import { rumourFieldWords } from '@/fields/rumourWords'
import { riskWords, stanceWords, verdictWords } from '@/i18n/desk'

/** What an expert judged of a claim, next to what the reader had said of it: the measure of the reader, and where the library grows from. */
export const Verdicts: CollectionConfig = {
  slug: 'verdicts',
  labels: { singular: { zh: '逐条结论', en: 'Claim verdict' }, plural: { zh: '逐条结论', en: 'Claim verdicts' } },
  access: workflowOnly(departmentRegionOrAuditor),
  admin: {
    useAsTitle: 'claim',
    hidden: ({ user }) => user?.role !== 'office' && user?.role !== 'auditor',
    group: { zh: '台账', en: 'Ledgers' },
    defaultColumns: ['claim', 'expertVerdict', 'engineVerdict', 'field', 'decidedAt'],
    components: { edit: { beforeDocumentControls: ['@/admin/rumours/PromoteButton#PromoteButton'] } },
  },
  endpoints: [promoteEndpoint, verdictQualityEndpoint],
  fields: [
    identifier('openKey', { zh: '唯一键', en: 'Key' }, { unique: true, required: true }),
    identifier('round', { zh: '审核', en: 'Round' }, { index: true, required: true }),
    identifier('piece', { zh: '作品', en: 'Piece' }, { index: true }),
    identifier('department', { zh: '单位编号', en: 'Department id' }, { index: true }),
    identifier('region', { zh: '行政区划', en: 'Region' }, { index: true }),
    identifier('claimId', { zh: '说法编号', en: 'Claim id' }, { index: true, required: true }),
    longText('claim', { zh: '说法', en: 'Claim' }),
    // Also a science field of the piece, by its name.
    word('field', { zh: '领域', en: 'Field' }, rumourFieldWords),
    json('rules', { zh: '命中的规则', en: 'Rules that fired' }),
    text('engine', { zh: '机器初读', en: 'Reader' }),
    text('model', { zh: '语言模型', en: 'Language model' }),
    word('stance', { zh: '立场', en: 'Stance' }, stanceWords),
    word('engineVerdict', { zh: '初读判断', en: 'Reader’s verdict' }, verdictWords),
    word('engineRisk', { zh: '初读风险', en: 'Reader’s risk' }, riskWords),
    number('confidence', { zh: '把握', en: 'Confidence' }),
    identifier('expert', { zh: '专家编号', en: 'Expert id' }),
    text('expertName', { zh: '专家', en: 'Expert' }),
    word('expertVerdict', { zh: '专家结论', en: 'Expert’s verdict' }, verdictWords, { index: true }),
    longText('note', { zh: '说明', en: 'Note' }),
    date('decidedAt', { zh: '时间', en: 'Decided' }, { index: true }),
    identifier('rumour', { zh: '已收入谣言库', en: 'In the library as' }),
  ],
}
