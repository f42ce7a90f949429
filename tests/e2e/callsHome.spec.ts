import { createSocket } from 'node:dgram'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf, openBrowser, signIn } from './browser'
import { runningDemo } from './runningDemo'
import { outsideSockets, type Outside } from './socketsOf'

let demo: Awaited<ReturnType<typeof runningDemo>>
let browser: Browser

beforeAll(async () => {
  demo = await runningDemo()
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
}, 60_000)

/** Where pages may get anything from: the desk's own origin and the site's. */
const isOurs = (url: string): boolean =>
  /^(data|blob|about):/.test(url) || [demo.urls.web, demo.urls.site].includes(new URL(url).origin)

describe('nothing of the system talks to anybody but the hosts that were configured', () => {
  test.each(['editor', 'expert', 'office', 'auditor', 'admin'])(
    'pages of the %s load from our own origins alone',
    { timeout: 180_000 },
    async (role) => {
      const visit = await signIn(browser, demo, accountOf(demo, role))
      const { page } = visit
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('websocket', (socket) => asked.push(socket.url()))
      await page.reload()
      await page.locator('.desk h1').waitFor()
      const ways = await page
        .locator('nav a[href*="/collections/"]')
        .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []))
      for (const way of [...new Set(ways)].slice(0, 3)) await page.goto(new URL(way, demo.urls.web).href)
      if (role === 'editor') await openFirstArticle(page)
      expect(asked.length).toBeGreaterThan(5)
      expect(asked.filter((url) => !isOurs(url))).toEqual([])
      await visit.end()
    },
  )

  const openFirstArticle = async (page: Awaited<ReturnType<typeof signIn>>['page']) => {
    await page.goto(`${demo.urls.admin}/collections/articles`)
    await page.locator('table a[href*="/collections/articles/"]').first().click()
    await page.locator('[contenteditable=true]').first().waitFor()
    await page.waitForLoadState('networkidle')
  }

  test('pages of the site load from the site alone, and run no script', { timeout: 120_000 }, async () => {
    const page = await browser.newPage()
    const asked: { url: string; type: string }[] = []
    page.on('request', (request) => asked.push({ url: request.url(), type: request.resourceType() }))
    await page.goto(demo.urls.site)
    await page.locator('a[href^="/articles/"]').first().click()
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).pathname).toMatch(/^\/articles\//)
    expect(asked.filter(({ url }) => new URL(url).origin !== demo.urls.site)).toEqual([])
    expect(asked.filter(({ type }) => ['script', 'xhr', 'fetch', 'websocket', 'font'].includes(type))).toEqual([])
    await page.close()
  })

  test.skipIf(process.platform !== 'linux')(
    'web process, worker and simulators hold no connection to another machine, while they work',
    { timeout: 120_000 },
    async () => {
      const pids = Object.values(demo.pids)
      expect(Object.keys(demo.pids)).toEqual(expect.arrayContaining(['web', 'worker', 'simulators', 'database']))
      const seen: Outside[] = []
      const until = Date.now() + 12_000
      const visits = Promise.allSettled(Array.from({ length: 6 }, () => fetch(`${demo.urls.admin}/login`)))
      while (Date.now() < until) seen.push(...(await outsideSockets(pids)))
      for (const visit of await visits) expect(visit).toMatchObject({ status: 'fulfilled', value: { ok: true } })
      expect(seen).toEqual([])
    },
  )

  test.skipIf(process.platform !== 'linux')('a connection to another machine would be seen', async () => {
    const socket = createSocket('udp4')
    // Of the block for documentation (RFC 5737); connecting a datagram socket sends nothing.
    await new Promise<void>((done) => socket.connect(9, '192.0.2.1', done))
    expect(await outsideSockets([process.pid])).toHaveLength(1)
    socket.close()
  })
})
