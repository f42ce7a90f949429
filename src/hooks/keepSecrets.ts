import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import { appendAudit } from '@/audit/append'
import { env } from '@/env'
import { sealSecret } from '@/runtime/crypto'
import { Refusal } from '@/workflow/refusal'
import { notAllowed } from '@/workflow/refusals'
import { secretsOwner } from '@/workflow/accountSettings'

/** Secrets are sealed before they are stored; a save that names none keeps those there are. */
export const keepSecrets: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const department = await req.payload.findByID({
    collection: 'departments',
    id: idOf(data.department),
    depth: 0,
    overrideAccess: true,
    req,
    disableErrors: true,
  })
  // Fields are validated after this hook and name what is wrong; nothing is stored then.
  if (!department) return { ...data, secrets: null }
  const person = personOf(req)
  if (person?.role === 'office' && !isWithinRegion(department.regionCode, person.region)) throw notAllowed(req)
  const account = secretsOwner(department.id, data.channel, data.name)
  const written: unknown = data.secrets
  const isNew =
    written !== null && written !== undefined && JSON.stringify(written) !== JSON.stringify(originalDoc?.secrets)
  const hasMoved =
    operation === 'update' &&
    originalDoc &&
    secretsOwner(idOf(originalDoc.department), originalDoc.channel, originalDoc.name) !== account
  if (hasMoved && !isNew && originalDoc.secrets)
    throw new Refusal(req, 'secrets-again', 400, {
      zh: '修改账号名称、单位或渠道后，请重新填写密钥。',
      en: 'After changing name, unit or channel, enter the secrets again.',
    })
  const secrets = isNew ? sealAll(req, written, account) : (originalDoc?.secrets ?? null)
  await appendAudit(req, {
    action: `channel-account.${operation}`,
    subjectType: 'channel-accounts',
    subjectId: idOf(originalDoc?.id),
    subjectTitle: data.name,
    data: { channel: data.channel, mode: data.mode, active: data.active !== false },
  })
  return { ...data, region: department.regionCode, secrets }
}

const sealAll = (
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  written: unknown,
  account: string,
): Record<string, string> => {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) throw badSecrets(req)
  return Object.fromEntries(
    Object.entries(written).map(([setting, value]) => {
      if (typeof value !== 'string') throw badSecrets(req)
      return [setting, sealSecret(value, { keyRing: env().secretsKeys, account, setting })]
    }),
  )
}

const badSecrets = (req: Parameters<CollectionBeforeChangeHook>[0]['req']) =>
  new Refusal(req, 'bad-secrets', 400, {
    zh: '密钥格式有误：应为名称和值都是文字的对象。',
    en: 'Secrets are an object of texts.',
  })
