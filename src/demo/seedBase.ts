import type { Payload } from 'payload'
import { env } from '@/env'
import { demoPassword } from './password'
import { departments, type DemoDepartmentKey } from './departments'
import { experts, scienceFields, users } from './people'

export type Seeded = { departments: Map<string, string>; fields: Map<string, string>; users: Map<string, string> }

const system = { overrideAccess: true, depth: 0 } as const

/** Units, fields, people, rule and channel accounts of the demo; each row made once. */
export const seedBase = async (payload: Payload): Promise<Seeded> => {
  const seeded: Seeded = { departments: new Map(), fields: new Map(), users: new Map() }
  for (const { key, parent, ...unit } of departments) {
    const data = {
      ...unit,
      parent: parent ? seeded.departments.get(parent) : undefined,
      column: columnsOf(unit.column),
      demo: true,
    }
    seeded.departments.set(key, (await payload.create({ ...system, collection: 'departments', data })).id)
  }
  for (const field of scienceFields)
    seeded.fields.set(
      field.key,
      (
        await payload.create({
          ...system,
          collection: 'fields',
          data: { ...field, rumourFields: [...field.rumourFields], active: true },
        })
      ).id,
    )
  for (const { key, department, ...user } of users) {
    const data = {
      ...user,
      department: department ? seeded.departments.get(department) : undefined,
      password: demoPassword,
      active: true,
      demo: true,
    }
    seeded.users.set(key, (await payload.create({ ...system, collection: 'users', data })).id)
  }
  await seedExperts(payload, seeded)
  await seedAccounts(payload, seeded)
  await payload.create({
    ...system,
    collection: 'quota-rules',
    context: { recordedAt: '2024-01-01T00:00:00.000Z' },
    data: {
      basis: '桂科智字〔2023〕91号第11条：每年发布科普文章12篇以上',
      validFrom: 2024,
      kinds: ['articles'],
      origins: ['original', 'reprint', 'joint'],
      target: 12,
      departmentKinds: ['party', 'government', 'authority'],
    },
  })
  return seeded
}

const columnsOf = (column: (typeof departments)[number]['column']) =>
  Object.fromEntries(
    Object.entries(column).map(([channel, { opened, url, since }]) => [
      channel,
      { opened, url: url || undefined, since: since ? `${since}T00:00:00.000Z` : undefined },
    ]),
  )

const seedExperts = async (payload: Payload, seeded: Seeded) => {
  for (const { key, email, employerDepartment, fields, conflicts, ...expert } of experts) {
    const user = await payload.create({
      ...system,
      collection: 'users',
      data: { name: expert.name, email, role: 'expert', password: demoPassword, active: true, demo: true },
    })
    seeded.users.set(key, user.id)
    await payload.create({
      ...system,
      collection: 'experts',
      data: {
        ...expert,
        user: user.id,
        employerDepartment: employerDepartment ? seeded.departments.get(employerDepartment) : undefined,
        fields: fields.flatMap((field) => seeded.fields.get(field) ?? []),
        conflicts: conflicts.flatMap((department) => seeded.departments.get(department) ?? []),
        active: true,
      },
    })
  }
}

/** How each channel's demo account works; the values stand for credentials and mean nothing anywhere. */
const modes = {
  website: { mode: 'hosted', settings: {}, secrets: {} },
  wechat: { mode: 'confirm', settings: { pollMs: '1000' }, secrets: { appSecret: 'demo-wechat-secret' } },
  douyin: {
    mode: 'handoff',
    settings: { pollMs: '1000' },
    secrets: { clientSecret: 'demo-douyin-secret', accessToken: 'act.demo' },
  },
  weibo: { mode: 'share', settings: {}, secrets: { accessToken: 'demo-weibo-token' } },
} as const

const seedAccounts = async (payload: Payload, seeded: Seeded) => {
  if (env().mode !== 'demo') throw new Error('the demo is seeded in the mode demo only')
  for (const { key, name, column } of departments)
    for (const [channel, { opened }] of Object.entries(column))
      if (opened)
        await seedAccount(payload, {
          key,
          name,
          channel: channel as keyof typeof modes,
          department: seeded.departments.get(key) ?? '',
        })
}

const identities = (key: DemoDepartmentKey) => ({
  website: {},
  wechat: { appId: `wx-demo-${key}` },
  douyin: { clientKey: `aw-demo-${key}`, openId: `open-demo-${key}` },
  weibo: {},
})
const words = { website: '官方网站', wechat: '微信公众号', douyin: '官方抖音', weibo: '政务微博' }

type Opened = { key: DemoDepartmentKey; name: string; channel: keyof typeof modes; department: string }

const seedAccount = async (payload: Payload, { key, name, channel, department }: Opened) => {
  const { mode, settings, secrets } = modes[channel]
  const ownMode = channel === 'douyin' && key === 'health' ? 'api' : mode
  const own = Object.fromEntries(Object.entries(secrets).map(([secret, value]) => [secret, `${value}-${key}`]))
  await payload.create({
    ...system,
    collection: 'channel-accounts',
    data: {
      name: `${name}${words[channel]}`,
      department,
      channel,
      mode: ownMode,
      settings: { ...settings, ...identities(key)[channel] },
      secrets: own,
      active: true,
    },
  })
}
