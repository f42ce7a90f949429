import { describe, expect, test } from 'vitest'
import { createShutdown } from '@/runtime/shutdown'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const make = (deadlineMs = 1_000) => createShutdown({ log: quiet, deadlineMs, exit: () => undefined })

describe('a shutdown', () => {
  test('ends what was built last first, each after the one before has ended', async () => {
    const shutdown = make()
    const order: string[] = []
    shutdown.add('database', () => order.push('database'))
    shutdown.add('listener', async () => {
      order.push('listener begins')
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push('listener ended')
    })
    expect(await shutdown.run('test')).toBe(true)
    expect(order).toEqual(['listener begins', 'listener ended', 'database'])
  })

  test('goes on when a part fails or hangs, and is not clean then', async () => {
    const shutdown = make(50)
    const ended: string[] = []
    shutdown.add('first', () => ended.push('first'))
    shutdown.add('hanging', () => new Promise(() => undefined))
    shutdown.add('failing', () => Promise.reject(new Error('no')))
    expect(await shutdown.run('test')).toBe(false)
    expect(ended).toEqual(['first'])
  })

  test('happens once, and is seen as soon as it begins', async () => {
    const shutdown = make()
    let times = 0
    shutdown.add('part', () => (times += 1))
    expect(shutdown.isRunning).toBe(false)
    const both = [shutdown.run('one'), shutdown.run('two')]
    expect(shutdown.isRunning).toBe(true)
    await Promise.all(both)
    expect(times).toBe(1)
  })
})
