import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { date, json, text, workflowOnly } from '@/fields/flat'

/** Work that one process at a time may do: sealing the trail, rendering lists, sweeping. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  access: workflowOnly(nobody),
  admin: { hidden: true },
  fields: [
    text('name', { zh: '名称', en: 'Name' }, { unique: true, required: true }),
    text('holder', { zh: '持有者', en: 'Holder' }, { required: true }),
    date('until', { zh: '至', en: 'Until' }),
    json('note', { zh: '备注', en: 'Note' }),
  ],
}
