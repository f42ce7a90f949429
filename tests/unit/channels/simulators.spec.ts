import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '@/channels/channel'
import { weibo } from '@/channels/weibo/weibo'
import { startWeiboSimulator } from '../../../simulators/weibo'
import { aContext } from '../../support/release'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulators-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const account = (url: string): Account => ({
  id: 'a',
  department: 'd',
  channel: 'weibo',
  name: '示例微博',
  mode: 'share',
  settings: { ...weibo.settings, baseUrl: url, siteUrl: url, accessToken: 't' },
})

test('posts, pictures and log survive a restart, also after a torn last line', async () => {
  const stateFile = join(folder, 'weibo.jsonl')
  const first = await startWeiboSimulator({ stateFile })
  const live = await weibo.submit(aContext(account(first.url)))
  await first.close()
  if (live.kind !== 'live') throw new Error('not live')
  appendFileSync(stateFile, '{"table":"posts","id":"half')
  const second = await startWeiboSimulator({ stateFile, port: first.port })
  expect(await weibo.readBack(aContext(account(second.url)))).toMatchObject({ kind: 'found' })
  expect((await fetch(live.post.link)).status).toBe(200)
  expect((await fetch(`${second.url}/pic/${live.post.id}`)).status).toBe(200)
  await weibo.submit(aContext(account(second.url), { mark: 'kp-second' }))
  expect(await (await fetch(`${second.url}/__sim/log`)).json()).toHaveLength(2)
  await second.close()
})

describe('the process of all simulators', { timeout: 30_000 }, () => {
  const start = async () => {
    const args = ['--import', 'tsx', 'simulators/main.ts', `--state-dir=${folder}`]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
    const line = await new Promise<string>((done) => child.stdout.once('data', (data) => done(String(data))))
    const urls: Record<string, string> = JSON.parse(line)
    return { child, ended, urls }
  }

  test('prints its addresses and ends on SIGTERM', async () => {
    const { child, ended, urls } = await start()
    expect(Object.keys(urls)).toEqual(['wechat', 'douyin', 'weibo', 'openai'])
    for (const url of Object.values(urls)) expect((await fetch(`${url}/__sim/log`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('ends with its parent', async () => {
    const { child, ended } = await start()
    child.stdin.end()
    expect(await ended).toBe(0)
  })
})
