import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Department, User } from '@/payload-types'
import { quotaFor } from '@/workflow/quotaFor'
import { inTransaction } from '@/workflow/transaction'
import { aDepartment, aUser } from '../support/people'
import { startSystem, type System } from '../support/system'

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let office: User

  beforeAll(async () => {
    system = await startSystem(backend)
    office = await aUser(system.payload, 'office')
  })
  afterAll(() => system.close())

  const lineOf = async ({ id }: Department) => {
    const req = await createLocalReq({ user: { ...office, collection: 'users' } }, system.payload)
    const { lines } = await quotaFor(req, { year: 2026, asOf: new Date() })
    return lines.find(({ department }) => department.id === id)
  }
  const rename = ({ id }: Department, name: string, req?: Parameters<Parameters<typeof inTransaction>[1]>[0]) =>
    system.payload.update({
      collection: 'departments',
      id,
      data: { name },
      overrideAccess: true,
      ...(req ? { req } : {}),
    })

  test('a figure follows the units, rules and targets of this very moment', async () => {
    const department = await aDepartment(system.payload)
    expect(await lineOf(department)).toMatchObject({ target: 0, department: { name: department.name } })
    await system.payload.create({
      collection: 'quota-rules',
      overrideAccess: true,
      data: {
        basis: '第11条',
        validFrom: 2024,
        kinds: ['articles'],
        origins: ['original'],
        target: 12,
        departmentKinds: ['authority'],
      },
    })
    expect(await lineOf(department)).toMatchObject({ target: 12 })
    await system.payload.create({
      collection: 'quota-targets',
      overrideAccess: true,
      data: { department: department.id, year: 2026, target: 8, reason: '新设单位', basis: '办公室纪要' },
    })
    expect(await lineOf(department)).toMatchObject({ target: 8, remaining: 8 })
    await rename(department, '改名后的单位')
    expect(await lineOf(department)).toMatchObject({ department: { name: '改名后的单位' } })
    await system.payload.update({
      collection: 'departments',
      id: department.id,
      data: { validTo: '2025-12-31T00:00:00.000Z' },
      overrideAccess: true,
    })
    expect(await lineOf(department)).toBeUndefined()
  })

  test.skipIf(!backend.transactions)(
    `a unit that a slow transaction changed is seen although later changes were read before${backend.transactions ? '' : ' (needs transactions, which this stand-in has not)'}`,
    async () => {
      const [slow, quick] = [await aDepartment(system.payload), await aDepartment(system.payload)]
      await inTransaction(system.payload, async (req) => {
        await rename(slow, '慢的单位', req)
        await new Promise((done) => setTimeout(done, 20))
        await rename(quick, '快的单位')
        expect(await lineOf(quick)).toMatchObject({ department: { name: '快的单位' } })
        expect(await lineOf(slow)).toMatchObject({ department: { name: slow.name } })
      })
      expect(await lineOf(slow)).toMatchObject({ department: { name: '慢的单位' } })
    },
  )
})
