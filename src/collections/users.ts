import type { CollectionConfig, Where } from 'payload'
import { hasRole, idOf, personOf, roles } from '@/access/people'
import { fieldOnly, nobody, only } from '@/access/rules'
import { relationExists } from '@/fields/validators'
import { oneTimeLinkEndpoint } from '@/endpoints/oneTimeLink'
import { refuseFirstRegister } from '@/endpoints/refuseFirstRegister'
import { deactivateInstead } from '@/hooks/deactivateInstead'
import { endSessions } from '@/hooks/endSessions'
import { handWorkOver } from '@/hooks/handWorkOver'
import { refuseInactive } from '@/hooks/refuseInactive'
import { rememberAccount } from '@/hooks/rememberAccount'
import { roleWords } from '@/i18n/desk'

/** Accounts. The admin invites and resets by one-time links; an account is deactivated, never deleted. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { zh: '账号', en: 'Account' }, plural: { zh: '账号', en: 'Accounts' } },
  auth: {
    useSessions: true,
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 8,
    lockTime: 10 * 60_000,
    cookies: { sameSite: 'Strict' },
  },
  access: {
    admin: ({ req }) => personOf(req) !== null,
    create: only('admin'),
    read: ({ req }): boolean | Where => {
      const person = personOf(req)
      if (person?.role === 'admin' || person?.role === 'auditor') return true
      if (!person) return false
      const own: Where = { id: { equals: person.id } }
      if (person.role === 'office') return { or: [own, { role: { in: ['editor', 'expert'] } }] }
      if (person.role === 'editor') return { or: [own, { department: { equals: idOf(person.department) } }] }
      return own
    },
    update: ({ req }) => {
      const person = personOf(req)
      return person?.role === 'admin' || (person ? { id: { equals: person.id } } : false)
    },
    delete: nobody,
    unlock: only('admin'),
  },
  admin: {
    useAsTitle: 'name',
    group: { zh: '管理', en: 'Administration' },
    defaultColumns: ['name', 'email', 'role', 'department', 'active'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  defaultPopulate: { name: true },
  endpoints: [refuseFirstRegister, oneTimeLinkEndpoint],
  hooks: {
    beforeDelete: [deactivateInstead],
    beforeLogin: [refuseInactive],
    beforeChange: [endSessions],
    afterChange: [handWorkOver, rememberAccount],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: { zh: '姓名', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      label: { zh: '角色', en: 'Role' },
      options: roles.map((value) => ({ value, label: roleWords[value] })),
      access: { update: fieldOnly('admin') },
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      label: { zh: '单位', en: 'Department' },
      access: { update: fieldOnly('admin') },
      admin: { condition: (data) => data?.role === 'editor' },
      validate: relationExists,
    },
    {
      name: 'region',
      type: 'text',
      maxLength: 6,
      label: { zh: '管辖区划代码（办公室）', en: 'Region (office)' },
      access: { update: fieldOnly('admin') },
      admin: {
        condition: (data) => data?.role === 'office',
        description: { zh: '留空为全部区域', en: 'Empty: every region' },
      },
    },
    {
      name: 'active',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      label: { zh: '启用', en: 'Active' },
      access: { update: fieldOnly('admin') },
    },
    {
      name: 'demo',
      type: 'checkbox',
      defaultValue: false,
      admin: { hidden: true },
      access: { create: nobody, update: nobody, read: ({ req }) => hasRole(req, 'admin') },
    },
  ],
}
