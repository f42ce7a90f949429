import type { CollectionConfig } from 'payload'
import { departmentRegionOrAuditor, nobody } from '@/access/rules'
import { confirmDeliveryEndpoint, settleDeliveryEndpoint } from '@/endpoints/deliveries'
import { channelOptions } from '@/channels/options'
import { date, flag, identifier, json, number, text, word, workflowOnly } from '@/fields/flat'
import { optionsOf } from '@/fields/options'
import { deliveryStepWords } from '@/i18n/desk'
import { deliveryActions, deliveryStates } from '@/workflow/deliveryStates'

const channels = Object.fromEntries(channelOptions.map(({ value, label }) => [value, label]))
const states = optionsOf(Object.fromEntries(Object.entries(deliveryStates).map(([name, { label }]) => [name, label])))

/** The ledger of effects: one row for every (release, channel account, action). Written by the workflow alone. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: { zh: '渠道分发', en: 'Delivery' }, plural: { zh: '渠道分发', en: 'Deliveries' } },
  access: workflowOnly(departmentRegionOrAuditor),
  admin: {
    useAsTitle: 'title',
    hidden: ({ user }) => user?.role === 'expert' || user?.role === 'admin',
    group: { zh: '台账', en: 'Ledgers' },
    defaultColumns: ['title', 'channel', 'accountName', 'action', 'state', 'link'],
  },
  endpoints: [confirmDeliveryEndpoint, settleDeliveryEndpoint],
  fields: [
    identifier('ledgerKey', { zh: '唯一键', en: 'Ledger key' }, { unique: true, required: true }),
    identifier('piece', { zh: '作品', en: 'Piece' }, { index: true, required: true }),
    identifier('release', { zh: '发布版本', en: 'Release' }, { index: true, required: true }),
    identifier('account', { zh: '账号编号', en: 'Account id' }, { index: true, required: true }),
    text('accountName', { zh: '账号', en: 'Account' }),
    word('channel', { zh: '渠道', en: 'Channel' }, channels, { index: true, required: true }),
    text('title', { zh: '标题', en: 'Title' }),
    identifier('department', { zh: '单位编号', en: 'Department id' }, { index: true }),
    text('departmentName', { zh: '单位', en: 'Department' }),
    identifier('region', { zh: '行政区划', en: 'Region' }, { index: true }),
    {
      name: 'action',
      type: 'select',
      options: optionsOf(deliveryActions),
      required: true,
      label: { zh: '动作', en: 'Action' },
    },
    { name: 'state', type: 'select', options: states, required: true, index: true, label: { zh: '状态', en: 'State' } },
    word('step', { zh: '步骤', en: 'Step' }, deliveryStepWords, { required: true }),
    number('sequence', { zh: '发布序号', en: 'Sequence' }, { required: true }),
    number('attempt', { zh: '次数', en: 'Attempt' }, { required: true }),
    text('mark', { zh: '标记', en: 'Mark' }, { unique: true, required: true }),
    identifier('token', { zh: '占用令牌', en: 'Claim token' }, { required: true }),
    date('leaseUntil', { zh: '占用至', en: 'Lease until' }, { index: true }),
    date('calledAt', { zh: '调用时间', en: 'Called' }),
    number('absences', { zh: '未查到次数', en: 'Absences' }),
    date('lastAbsenceAt', { zh: '最近未查到', en: 'Last absence' }),
    {
      ...json('receipt', { zh: '平台回执', en: 'Receipt' }),
      access: { read: nobody },
    } as CollectionConfig['fields'][number],
    json('task', { zh: '待办', en: 'Task' }),
    text('postId', { zh: '平台编号', en: 'Post id' }),
    text('link', { zh: '链接', en: 'Link' }),
    date('publicAt', { zh: '公开时间', en: 'Public since' }, { index: true }),
    date('verifiedAt', { zh: '核验时间', en: 'Verified' }, { index: true }),
    json('error', { zh: '错误', en: 'Error' }),
    flag('demo', { zh: '演示数据', en: 'Demo data' }),
  ],
}
