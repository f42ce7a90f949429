import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileCache } from '@/site/listener/fileCache'
import { folderStore } from '@/site/store'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cache-'))
  const store = folderStore(root)
  for (let i = 0; i < 10; i++) await store.write(`m/${i}.jpg`, Buffer.alloc(10_000, i))
})
afterEach(() => rm(root, { recursive: true }))

describe('the memory for files', () => {
  test('never holds more than its bound, and forgets first what was asked for longest ago', async () => {
    const cache = fileCache(root, 50_000)
    await cache.get('m/0.jpg')
    for (let i = 1; i < 10; i++) {
      cache.fresh('m/0.jpg', Date.now())
      await cache.get(`m/${i}.jpg`)
      expect(cache.bytes()).toBeLessThanOrEqual(50_000)
    }
    const now = Date.now()
    expect(cache.fresh('m/0.jpg', now)).toBeDefined()
    expect(cache.fresh('m/9.jpg', now)).toBeDefined()
    expect(cache.fresh('m/1.jpg', now)).toBeUndefined()
  })

  test('gives its bytes back when told to forget', async () => {
    const cache = fileCache(root, 50_000)
    await cache.get('m/0.jpg')
    await cache.get('m/1.jpg')
    cache.invalidate('m/0.jpg')
    expect(cache.bytes()).toBeGreaterThan(10_000)
    expect(cache.bytes()).toBeLessThan(20_000)
    cache.invalidate()
    expect(cache.bytes()).toBe(0)
  })

  test('serves nothing unchecked for longer than 250 ms', async () => {
    const cache = fileCache(root, 50_000)
    await cache.get('m/0.jpg')
    expect(cache.fresh('m/0.jpg', Date.now())).toBeDefined()
    expect(cache.fresh('m/0.jpg', Date.now() + 250)).toBeUndefined()
  })
})
