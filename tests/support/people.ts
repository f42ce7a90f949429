import type { Payload } from 'payload'
import type { Department, Field, User } from '@/payload-types'

let made = 0
const next = () => String((made += 1))

export const aDepartment = (payload: Payload, more: Partial<Department> = {}): Promise<Department> => {
  const n = next()
  return payload.create({
    collection: 'departments',
    overrideAccess: true,
    data: {
      name: `单位${n}`,
      fullName: `示例市第${n}单位`,
      level: 'city',
      regionCode: '990100',
      kind: 'authority',
      validFrom: '2020-01-01T00:00:00.000Z',
      ...more,
    },
  })
}

export const aUser = (payload: Payload, role: User['role'], more: Partial<User> = {}): Promise<User> => {
  const n = next()
  return payload.create({
    collection: 'users',
    overrideAccess: true,
    data: {
      name: `${role}${n}`,
      email: `${role}${n}@example.invalid`,
      password: 'correct horse battery',
      role,
      active: true,
      ...more,
    },
  })
}

export const aField = (payload: Payload, more: Pick<Field, 'rumourFields'> = {}) => {
  const n = next()
  return payload.create({
    collection: 'fields',
    overrideAccess: true,
    data: { name: `领域${n}`, key: `field-${n}`, ...more },
  })
}

export const anExpert = async (payload: Payload, fields: string[], more: Record<string, unknown> = {}) => {
  const user = await aUser(payload, 'expert')
  const expert = await payload.create({
    collection: 'experts',
    overrideAccess: true,
    data: { name: user.name, user: user.id, employer: '示例大学', fields, monthlyCapacity: 100, active: true, ...more },
  })
  return { user, expert }
}
