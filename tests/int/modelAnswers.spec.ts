import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { upkeep } from '@/jobs/upkeep'
import { rowCache } from '@/workflow/modelStore'
import { startSystem, type System } from '../support/system'

const day = 86_400_000

describe.each(inject('backends'))('what a model answered, on $name', (backend) => {
  let system: System
  beforeAll(async () => {
    system = await startSystem(backend)
  })
  afterAll(() => system.close())

  test('is given again for half a year, and then forgotten', async () => {
    const cache = rowCache(system.payload)
    await cache.set('asked', { claims: ['一句话'] })
    system.clock.advance(179 * day)
    await upkeep(system.deps)
    expect(await cache.get('asked')).toEqual({ claims: ['一句话'] })
    system.clock.advance(2 * day)
    await upkeep(system.deps)
    expect(await cache.get('asked')).toBeUndefined()
  })
})
