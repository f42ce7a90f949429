import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startEngine } from '@/jobs/engine'
import { migrateQueues, openQueues } from '@/jobs/queue'
import { rowCache } from '@/workflow/modelStore'
import { startSystem, type System } from '../support/system'

const day = 86_400_000
const log = { error: () => undefined, info: () => undefined }

describe.each(inject('backends'))('what a model answered, on $name', (backend) => {
  let system: System
  beforeAll(async () => {
    system = await startSystem(backend)
    if ('postgresUrl' in system.queue) await migrateQueues(system.queue.postgresUrl)
  })
  afterAll(() => system.close())

  /** A worker that is started and ended; what it has begun it finishes. */
  const work = async () => {
    const engine = await startEngine({
      deps: system.deps,
      queues: openQueues(system.queue, log),
      keyRing: { current: { id: 'a1', key: Buffer.alloc(32, 7) }, old: {} },
      headFile: join(system.folder, 'heads.jsonl'),
      log,
    })
    await engine.stop(5000)
  }

  test('is given again for half a year, and then forgotten by the worker', async () => {
    const cache = rowCache(system.payload)
    await cache.set('asked', { claims: ['一句话'] })
    system.clock.advance(179 * day)
    await work()
    expect(await cache.get('asked')).toEqual({ claims: ['一句话'] })
    system.clock.advance(2 * day)
    await work()
    expect(await cache.get('asked')).toBeUndefined()
  })
})
