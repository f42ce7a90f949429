import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import type { Sentence } from '@/i18n/sentence'
import { asSystem } from './authority'
import { oneTimeLink } from './oneTimeLink'
import { inTransaction } from './transaction'

export type NewAccount = Pick<User, 'name' | 'email' | 'role'> & { department?: string; region?: string }
export type AccountMade = { link: string; isNew: boolean }

/**
 * Makes an account that nobody knows the password of, with the link that sets one. A second admin is made, and the link of an account
 * that exists is given, only when `force` says so: else whoever has the admin's desk does it there, under their own name.
 */
export const createAccount = (
  payload: Payload,
  account: NewAccount,
  { force }: { force: boolean },
): Promise<AccountMade | Sentence> =>
  inTransaction(payload, async (req) => {
    const find = async (where: Parameters<Payload['find']>[0]['where']) =>
      (await payload.find({ ...asSystem(req), collection: 'users', where, limit: 1 })).docs[0]
    const known = await find({ email: { equals: account.email.toLowerCase() } })
    if (known && !force) return exists
    if (known) return { link: await oneTimeLink(req, known), isNew: false }
    const admin = await find({ and: [{ role: { equals: 'admin' } }, { active: { equals: true } }] })
    if (admin && account.role === 'admin' && !force) return hasAdmin
    const data = { ...account, active: true, password: randomBytes(24).toString('base64url') }
    const made = await payload.create({ ...asSystem(req), collection: 'users', data })
    return { link: await oneTimeLink(req, made), isNew: true }
  })

const exists: Sentence = {
  zh: '该邮箱已有账号。如需重新设置密码，请加 --force，将给出一次性链接。',
  en: 'This address has an account already. Add --force for a one-time link that sets its password anew.',
}
const hasAdmin: Sentence = {
  zh: '已有系统管理员：请由其在“账号”中新建。若其已无法登录，请加 --force。',
  en: 'There is an administrator already, who makes further accounts on the desk. If nobody can sign in as one, add --force.',
}
