import { createServer, type Server } from 'node:http'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '@/env'
import { requireSoundClock } from '@/runtime/clock'
import { healthHandler } from '@/runtime/health'
import { createLogger } from '@/runtime/log'
import { exitWhenParentGone } from '@/runtime/exitWhenParentGone'
import { requireMigrated } from '@/runtime/migrate'
import { watchPublicState } from '@/runtime/publicState'
import { requireInstallation } from '@/runtime/requireInstallation'
import { SettingError } from '@/runtime/settingError'
import { createShutdown } from '@/runtime/shutdown'
import { siteListener } from '@/site/listener'
import { publishAssets } from '@/site/publishAssets'
import { folderStore } from '@/site/store'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })

const closing = (server: Server) => () =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

/** The web process: the public site on one port, the desk (admin, REST, GraphQL, health) on another. */
const serve = async () => {
  const settings = env()
  const log = createLogger({ name: 'web', level: settings.logLevel, readable: settings.mode === 'demo' })
  const shutdown = createShutdown({ log, deadlineMs: 15_000 })
  shutdown.onSignals()
  exitWhenParentGone()
  const { source } = await requireInstallation(settings)
  await publishAssets(folderStore(settings.siteDir))

  const site = siteListener({
    root: settings.siteDir,
    gone: (id) => state.gone(id),
    current: (id) => state.current(id),
    goneFile: (file) => state.goneFile(file),
    onError: (err) => log.error({ err }, 'site'),
  })
  const state = await watchPublicState({
    source,
    onChange: () => site.invalidate(),
    onError: (err) => log.warn({ err }, 'public state'),
  })
  shutdown.add('public state', state.stop)
  const siteServer = createServer(site)
  await listen(siteServer, settings.sitePort, settings.host)
  shutdown.add('site', closing(siteServer))

  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname: settings.host, port: settings.port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const health = healthHandler({
    database: {
      required: true,
      check: async () =>
        void (
          Date.now() - state.lastSeen() > 5000 && Promise.reject(Object.assign(new Error(), { code: 'EDATABASE' }))
        ),
    },
    clock: { required: true, check: () => requireSoundClock(source.now) },
    migrations: { required: true, check: () => requireMigrated(source) },
    worker: { required: false, check: () => workerIsReady(settings.workerPort) },
  })
  const deskServer = createServer((request, response) => {
    if (!health(request, response)) void handle(request, response)
  })
  await listen(deskServer, settings.port, settings.host)
  shutdown.add('next', () => app.close())
  shutdown.add('desk', closing(deskServer))
  log.info({ desk: settings.publicUrl, site: settings.siteUrl }, 'ready')
}

const workerIsReady = async (port: number) => {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
  if (!answer.ok) throw Object.assign(new Error(), { code: `HTTP${answer.status}` })
}

await serve().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
})
