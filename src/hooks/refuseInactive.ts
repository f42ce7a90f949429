import type { CollectionBeforeLoginHook } from 'payload'
import { Refusal } from '@/workflow/refusal'

export const refuseInactive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.active === false)
    throw new Refusal(req, 'inactive', 403, {
      zh: '该账号已停用，请联系系统管理员。',
      en: 'This account is deactivated; ask the administrator.',
    })
}
