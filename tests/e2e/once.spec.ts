import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Piece = {
  title: string
  outcome: string
  digest: string
  deliveries: { channel: string; state: string; link: string }[]
}
type Report = {
  ok: boolean
  seconds: number
  pieces: Piece[]
  quota: { department: string; before: number; after: number; target: number }[]
  attempts: { what: string; status: number; message: string }[]
}

let folder: string
let report: Report
let code: number | null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-once-'))
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/demo/demo.ts', '--once', '--json'],
    {
      env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, MEDIA_DIR: join(folder, 'media') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  ;[code] = await once(child, 'close')
  report = JSON.parse(said)
}, 600_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the main job runs headless, and its report is all that stdout carries', () => {
  expect(code).toBe(0)
  expect(report.ok).toBe(true)
  expect(report.pieces).toHaveLength(20)
})

test('what must not become public reached no channel, and what was approved is live on every channel', () => {
  const released = report.pieces.filter(({ outcome }) => outcome === 'released')
  expect(released).toHaveLength(16)
  for (const { deliveries } of released)
    expect(deliveries.every(({ state, link }) => state === 'live' && link !== '')).toBe(true)
  for (const { outcome, deliveries } of report.pieces) if (outcome !== 'released') expect(deliveries).toEqual([])
})

test('every way round the review was tried and refused', () => {
  expect(report.attempts.length).toBeGreaterThan(4)
  for (const { status, message } of report.attempts) expect(status >= 400 || message !== '').toBe(true)
})

test('a department at 11 reaches its 12', () => {
  expect(report.quota.find(({ before }) => before === 11)).toMatchObject({ after: 12, target: 12 })
})
