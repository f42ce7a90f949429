import type { CollectionConfig, Field } from 'payload'
import { personOf } from '@/access/people'
import { currentReleaseOrStaff, nobody } from '@/access/rules'
import { date, flag, identifier, json, longText, number, text, word } from '@/fields/flat'
import { kindWords, originWords, purposeWords } from '@/fields/options'
import { onlyTheReleaseWrites, refuseRewriting } from '@/hooks/onlyTheReleaseWrites'
import { withdrawalKindWords } from '@/i18n/desk'

/** Approvals, notes and people stay inside: a field of its own rule each, so that no query can reach them. */
const staffOnly = (field: Field): Field =>
  ({
    ...field,
    access: { read: ({ req }: { req: Parameters<typeof personOf>[0] }) => personOf(req) !== null },
  }) as Field

/** What is public. Written by the release of an approved round and by nobody else; the public reads the current ones. */
export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: { zh: '发布版本', en: 'Release' }, plural: { zh: '发布版本', en: 'Releases' } },
  access: {
    admin: () => true,
    create: nobody,
    read: currentReleaseOrStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'title',
    group: { zh: '台账', en: 'Ledgers' },
    defaultColumns: ['title', 'departmentName', 'kind', 'releasedAt', 'current'],
    hidden: ({ user }) => user?.role === 'expert' || user?.role === 'admin',
  },
  hooks: { beforeOperation: [refuseRewriting], beforeChange: [onlyTheReleaseWrites] },
  fields: [
    identifier('piece', { zh: '作品', en: 'Piece' }, { index: true, required: true }),
    staffOnly(identifier('round', { zh: '审核', en: 'Round' }, { unique: true, required: true })),
    word('kind', { zh: '类型', en: 'Kind' }, kindWords, { index: true, required: true }),
    text('title', { zh: '标题', en: 'Title' }),
    text('slug', { zh: '网址名', en: 'Slug' }),
    longText('summary', { zh: '摘要', en: 'Summary' }),
    identifier('department', { zh: '单位编号', en: 'Department id' }, { index: true }),
    text('departmentName', { zh: '单位', en: 'Department' }),
    identifier('region', { zh: '行政区划', en: 'Region' }, { index: true }),
    word('originType', { zh: '来源方式', en: 'Origin' }, originWords),
    word('purpose', { zh: '宣传目的', en: 'Purpose' }, purposeWords),
    identifier('fieldIds', { zh: '学科领域编号', en: 'Field ids' }),
    text('fieldNames', { zh: '学科领域', en: 'Fields' }),
    number('year', { zh: '首次公开年份', en: 'Year first public' }, { index: true }),
    number('sequence', { zh: '发布序号', en: 'Sequence' }, { required: true }),
    text('digest', { zh: '内容摘要值', en: 'Digest' }, { index: true, required: true }),
    date('releasedAt', { zh: '发布时间', en: 'Released' }, { index: true }),
    date('firstReleasedAt', { zh: '首次发布时间', en: 'First released' }, { index: true }),
    longText('correctionNote', { zh: '更正说明', en: 'Correction note' }),
    flag('current', { zh: '当前版本', en: 'Current' }, { index: true }),
    json('publicPiece', { zh: '公开内容', en: 'Public content' }),
    staffOnly(json('snapshot', { zh: '审核通过的内容', en: 'Approved content' })),
    staffOnly(json('approvals', { zh: '审核结论', en: 'Approvals' })),
    staffOnly(identifier('textFingerprint', { zh: '正文指纹', en: 'Text fingerprint' }, { index: true })),
    staffOnly(identifier('nearFingerprint', { zh: '相似指纹', en: 'Likeness fingerprint' })),
    staffOnly(identifier('nearDuplicateOf', { zh: '疑似重复', en: 'Near duplicate of' })),
    staffOnly(date('withdrawnAt', { zh: '下线时间', en: 'Withdrawn' }, { index: true })),
    staffOnly(number('withdrawnSequence', { zh: '下线序号', en: 'Withdrawal sequence' })),
    staffOnly(word('withdrawKind', { zh: '下线类别', en: 'Kind of withdrawal' }, withdrawalKindWords)),
    staffOnly(longText('withdrawReason', { zh: '下线原因', en: 'Reason for withdrawal' })),
    staffOnly(text('withdrawnBy', { zh: '下线人', en: 'Withdrawn by' })),
    staffOnly(date('recordedAt', { zh: '入账时间', en: 'Recorded' }, { index: true })),
    flag('demo', { zh: '演示数据', en: 'Demo data' }),
  ],
}
