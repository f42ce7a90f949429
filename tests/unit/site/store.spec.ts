import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderStore, type SiteStore } from '@/site/store'

let outside: string
let store: SiteStore
beforeEach(async () => {
  outside = await mkdtemp(path.join(tmpdir(), 'store-'))
  store = folderStore(path.join(outside, 'site'))
})
afterEach(() => rm(outside, { recursive: true }))

describe('the folder store', () => {
  test.for([
    '../secret',
    'a/../../secret',
    '/etc/passwd',
    'a//b',
    './a',
    'a/.hidden',
    'a\\..\\b',
    'a\0b',
    '',
    'a/',
    '..',
  ])('refuses the path %j in every operation', async (bad) => {
    await writeFile(path.join(outside, 'secret'), 'x')
    await expect(store.write(bad, 'y')).rejects.toThrow('not a path')
    await expect(store.read(bad)).rejects.toThrow('not a path')
    await expect(store.remove(bad)).rejects.toThrow('not a path')
    await expect(store.exists(bad)).rejects.toThrow('not a path')
  })

  test('gives back what was written and knows what is there', async () => {
    await store.write('a/b/c.txt', '一')
    await store.write('a/b.txt', '二')
    expect(String(await store.read('a/b/c.txt'))).toBe('一')
    expect(await store.exists('a/b/c.txt')).toBe(true)
    expect(await store.exists('a/b')).toBe(false)
    expect(await store.read('nothing.txt')).toBeNull()
    expect(await store.list('a/')).toEqual(['a/b.txt', 'a/b/c.txt'])
    expect(await store.list('none/')).toEqual([])
  })

  test('shows a reader the old file or the new one, never a part', async () => {
    const versions = Array.from({ length: 20 }, (_, i) => String(i % 10).repeat(200_000))
    await store.write('page.html', versions[0] ?? '')
    let done = false
    const writing = (async () => {
      for (const version of versions) await store.write('page.html', version)
      done = true
    })()
    while (!done) expect(versions).toContain(String(await store.read('page.html')))
    await writing
    expect(await readdir(path.join(outside, 'site'))).toEqual(['page.html'])
  })

  test('leaves no empty folders behind, and removing twice is no error', async () => {
    await store.write('a/b/c.txt', 'x')
    await store.remove('a/b/c.txt')
    await store.remove('a/b/c.txt')
    expect(await readdir(path.join(outside, 'site'))).toEqual([])
  })

  test('writes and removals in the same folder at once do not hinder each other', async () => {
    const work = Array.from({ length: 200 }, (_, i) =>
      i % 2 ? store.write('d/e/f.txt', 'x') : store.remove('d/e/f.txt'),
    )
    await expect(Promise.all(work)).resolves.toBeDefined()
  })
})
