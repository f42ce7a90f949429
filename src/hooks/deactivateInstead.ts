import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '@/workflow/refusal'

/** People, units, fields and accounts are deactivated: ledgers point at them. */
export const deactivateInstead: CollectionBeforeDeleteHook = ({ req }) => {
  throw new Refusal(req, 'deactivate', 409, {
    zh: '该记录已被台账引用，只能停用，不能删除。',
    en: 'Referenced by ledgers: deactivate it instead of deleting it.',
  })
}
