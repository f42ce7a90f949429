import type { CollectionConfig } from 'payload'
import { departmentRegionOrAuditor, nobody, officeOfRegion } from '@/access/rules'
import { hasRole } from '@/access/people'
import { channelOptions } from '@/channels/options'
import { relationExists } from '@/fields/validators'
import { deactivateInstead } from '@/hooks/deactivateInstead'
import { keepSecrets } from '@/hooks/keepSecrets'

const modes = {
  hosted: { zh: '本站发布', en: 'Hosted here' },
  draft: { zh: '存为草稿，人工在后台发布', en: 'Draft only' },
  confirm: { zh: '人工确认后发布', en: 'Publish after a person confirms' },
  handoff: { zh: '扫码由人发布', en: 'Hand-off by QR code' },
  api: { zh: '接口发布', en: 'By API' },
  share: { zh: '接口分享', en: 'Share by API' },
  manual: { zh: '人工发布后回填链接', en: 'By hand, link pasted back' },
}

/** An account on a channel. Secrets are written, encrypted at rest, and never readable through any API. */
export const ChannelAccounts: CollectionConfig = {
  slug: 'channel-accounts',
  labels: { singular: { zh: '渠道账号', en: 'Channel account' }, plural: { zh: '渠道账号', en: 'Channel accounts' } },
  access: {
    admin: () => true,
    create: ({ req }) => hasRole(req, 'office'),
    read: departmentRegionOrAuditor,
    update: officeOfRegion,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: { zh: '管理', en: 'Administration' },
    defaultColumns: ['name', 'channel', 'mode', 'active'],
    hidden: ({ user }) => user?.role !== 'office',
  },
  hooks: { beforeChange: [keepSecrets], beforeDelete: [deactivateInstead] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: { zh: '账号名称', en: 'Name' } },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      index: true,
      label: { zh: '单位', en: 'Department' },
      validate: relationExists,
    },
    { name: 'region', type: 'text', index: true, admin: { hidden: true }, access: { create: nobody, update: nobody } },
    {
      name: 'channel',
      type: 'select',
      required: true,
      index: true,
      options: channelOptions,
      label: { zh: '渠道', en: 'Channel' },
    },
    {
      name: 'mode',
      type: 'select',
      required: true,
      options: Object.entries(modes).map(([value, label]) => ({ value, label })),
      label: { zh: '发布方式', en: 'Mode' },
    },
    {
      name: 'settings',
      type: 'json',
      label: { zh: '账号参数（不含密钥）', en: 'Settings (no secrets)' },
      admin: { components: { Field: '@/admin/JsonField#JsonField' } },
    },
    {
      name: 'secrets',
      type: 'json',
      label: { zh: '密钥（只写，保存后不可查看）', en: 'Secrets (write only)' },
      admin: { components: { Field: '@/admin/JsonField#JsonField' } },
      access: {
        read: nobody,
        create: ({ req }) => hasRole(req, 'office'),
        update: ({ req }) => hasRole(req, 'office'),
      },
    },
    { name: 'active', type: 'checkbox', defaultValue: true, label: { zh: '启用', en: 'Active' } },
    {
      name: 'problem',
      type: 'text',
      label: { zh: '账号问题', en: 'Problem' },
      admin: { readOnly: true },
      access: { create: nobody, update: nobody },
    },
  ],
}
