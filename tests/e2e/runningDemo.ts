import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type DemoAccount = { role: string; email: string; password: string; department: string; name: string }
export type Demo = {
  urls: { web: string; admin: string; site: string }
  /** Of database, simulators, web process and worker. */
  pids: Record<string, number>
  accounts: DemoAccount[]
}

/** The first start builds the admin panel. */
const readyWithinMs = 280_000

/**
 * A demo of its own, with empty folders, for tests that change it; or, with `E2E_DEMO` naming a `demo.json`, one that runs already.
 * @returns what the demo says about itself, and how to end it
 */
export const runningDemo = async (): Promise<Demo & { folder: string; stop: () => Promise<void> }> => {
  const known = process.env.E2E_DEMO
  if (known) return { ...(await readDemo(known)), folder: dirname(known), stop: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'kepu-e2e-'))
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/demo/demo.ts'], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, MEDIA_DIR: join(folder, 'media') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const stop = async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : null
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await whenReady(join(folder, 'demo.json'), () => child.exitCode)), folder, stop }
  } catch (error) {
    await stop()
    throw new Error(`the demo did not start:\n${said.join('').slice(-3000)}`, { cause: error })
  }
}

const whenReady = async (file: string, exitCode: () => number | null): Promise<Demo> => {
  const until = Date.now() + readyWithinMs
  while (Date.now() < until && exitCode() === null) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    )
    if (isThere) return readDemo(file)
    await pause(500)
  }
  throw new Error(exitCode() === null ? 'not ready in time' : `ended with code ${exitCode()}`)
}

const readDemo = async (file: string): Promise<Demo> => JSON.parse(await readFile(file, 'utf8'))
