import type { CollectionConfig } from 'payload'
import { departmentRegionOrAuditor } from '@/access/rules'
import { kindWords, optionsOf } from '@/fields/options'
import { date, flag, identifier, json, longText, number, text, word, workflowOnly } from '@/fields/flat'
import { publicStateWords } from '@/i18n/desk'
import { stageWords } from '@/workflow/stages'

/**
 * One row for every article, video and comic. Every save, submission, closing decision, release, withdrawal and trash begins with one
 * conditional update of this row, so whatever must not race is in line here (docs/adr/0003).
 */
export const Pieces: CollectionConfig = {
  slug: 'pieces',
  labels: { singular: { zh: '作品', en: 'Piece' }, plural: { zh: '作品台账', en: 'Pieces' } },
  access: workflowOnly(departmentRegionOrAuditor),
  admin: {
    useAsTitle: 'title',
    hidden: ({ user }) => user?.role === 'editor' || user?.role === 'expert',
    group: { zh: '台账', en: 'Ledgers' },
    defaultColumns: ['title', 'kind', 'departmentName', 'stage', 'updatedAt'],
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      options: optionsOf(kindWords),
      required: true,
      index: true,
      label: { zh: '类型', en: 'Kind' },
    },
    identifier('docKey', { zh: '文稿', en: 'Document' }, { unique: true, required: true }),
    text('title', { zh: '标题', en: 'Title' }),
    identifier('department', { zh: '单位编号', en: 'Department id' }, { index: true }),
    text('departmentName', { zh: '单位', en: 'Department' }),
    identifier('region', { zh: '行政区划', en: 'Region' }, { index: true }),
    text('slug', { zh: '网址名', en: 'Slug' }),
    identifier('slugKey', { zh: '网址名（唯一）', en: 'Slug key' }, { unique: true, required: true }),
    {
      name: 'stage',
      type: 'select',
      options: optionsOf(stageWords),
      defaultValue: 'draft',
      required: true,
      index: true,
      label: { zh: '状态', en: 'Stage' },
    },
    identifier('openRound', { zh: '进行中的审核', en: 'Open round' }, { required: true, index: true }),
    identifier('currentRelease', { zh: '当前发布版本', en: 'Current release' }, { required: true }),
    number('sequence', { zh: '发布序号', en: 'Sequence' }, { required: true }),
    number('editSeq', { zh: '修改序号', en: 'Edit sequence' }, { required: true }),
    json('contributors', { zh: '参与修改者', en: 'Contributors' }),
    longText('mediaIds', { zh: '所用素材', en: 'Media named' }),
    flag('everReleased', { zh: '曾发布', en: 'Ever released' }),
    word('publicState', { zh: '公开状态', en: 'Public state' }, publicStateWords, { required: true }),
    date('publicChangedAt', { zh: '公开状态变更时间', en: 'Public state changed' }, { index: true }),
    json('notice', { zh: '下线说明', en: 'Withdrawal notice' }),
    flag('demo', { zh: '演示数据', en: 'Demo data' }, { index: true }),
  ],
}
