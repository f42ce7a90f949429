import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendHead, readHeads } from '@/audit/heads'

const head = (seq: number) => ({ at: '2026-03-01T01:02:03.004Z', seq, hash: `hmac-sha256:k1:${seq}` })
let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heads-'))
  file = join(folder, 'deep', 'heads.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

test('a file that is not there holds no heads', async () => {
  expect(await readHeads(file)).toEqual([])
})

test('heads come back in the order of writing, from a file only its owner reads', async () => {
  for (const seq of [1, 5, 9]) await appendHead(file, head(seq))
  expect(await readHeads(file)).toEqual([head(1), head(5), head(9)])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a line that a crash cut short is passed over, and the next head is not lost with it', async () => {
  await appendHead(file, head(1))
  await appendFile(file, '{"at":"2026-03-01T01:0')
  expect(await readHeads(file)).toEqual([head(1)])
  await appendHead(file, head(2))
  expect(await readHeads(file)).toEqual([head(1), head(2)])
})

test('nothing that was written is ever removed', async () => {
  await appendHead(file, head(1))
  await appendFile(file, 'torn')
  const before = await readFile(file, 'utf8')
  await appendHead(file, head(2))
  expect((await readFile(file, 'utf8')).startsWith(before)).toBe(true)
})

test.for(['not json\n', '{"at":"2026-03-01T01:02:03.004Z","seq":0,"hash":"x"}\n', '{"seq":1,"hash":"x"}\n', '\n'])(
  'a whole line that is no head (%j) stops the reading and is named',
  async (line) => {
    await appendHead(file, head(1))
    await writeFile(file, `${await readFile(file, 'utf8')}${line}`)
    await appendHead(file, head(2))
    await expect(readHeads(file)).rejects.toThrow('第 2 行')
  },
)
