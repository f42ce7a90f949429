import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { requireReachable, requireWritableFolder } from '@/runtime/startupChecks'

const folder = mkdtempSync(join(tmpdir(), 'kepu-checks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a folder', () => {
  test('that can be written to passes, is made if missing, and is left empty', async () => {
    const inner = join(folder, 'a', 'b')
    await requireWritableFolder('MEDIA_DIR', inner)
    expect(readdirSync(inner)).toEqual([])
  })

  test('that is really a file is refused with the setting and the reason', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(requireWritableFolder('MEDIA_DIR', file)).rejects.toMatchObject({
      setting: 'MEDIA_DIR',
      sentence: { en: expect.stringContaining(file), zh: expect.stringContaining('MEDIA_DIR') },
    })
  })
})

describe('a server', () => {
  const reach = { setting: 'DATABASE_URL', url: 'postgres://kepu:hunter2@db:5432/kepu' } as const

  test('that comes up while we wait is reached', async () => {
    let calls = 0
    const attempt = async () => {
      calls += 1
      if (calls < 2) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    }
    await requireReachable({ ...reach, attempt, withinMs: 5_000 })
    expect(calls).toBe(2)
  })

  test('that refuses is reported with host and reason, without the password', async () => {
    const attempt = () => Promise.reject(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))
    const error = await requireReachable({ ...reach, attempt, withinMs: 50 }).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ setting: 'DATABASE_URL' })
    expect(String(error)).toContain('db:5432')
    expect(String(error)).toContain('ECONNREFUSED')
    expect(String(error)).not.toContain('hunter2')
  })

  test('that never answers does not hold the start longer than allowed', async () => {
    const from = performance.now()
    const attempt = () => new Promise(() => undefined)
    await expect(requireReachable({ ...reach, attempt, withinMs: 100 })).rejects.toMatchObject({
      sentence: { en: expect.stringContaining('ETIMEDOUT') },
    })
    expect(performance.now() - from).toBeLessThan(2_000)
  })
})
