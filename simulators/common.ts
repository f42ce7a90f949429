import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { adminOf } from './admin'
import { openFaults, type Faults } from './faults'
import type { Ask, Reply } from './messages'
import { openStore, type Store } from './store'

export type SimulatorOptions = {
  /** 0 or absent: any free port. */
  port?: number
  /** Where state is kept across restarts; absent: in memory. */
  stateFile?: string
  log?: (line: string) => void
}

export type Simulator = { url: string; port: number; close: () => Promise<void> }

export type Effect = {
  account: string
  action: string
  id: string
  /** What was published, for the hash. */
  content: string
}

export type Platform = {
  /** The platform's own error reply. */
  failure: (code: number, path: string) => Reply
  answer: (ask: Ask) => Promise<Reply> | Reply
}

export type World = { store: Store; effect: (effect: Effect) => void; url: () => string }

const effectRow = z.object({
  time: z.string(),
  account: z.string(),
  action: z.string(),
  id: z.string(),
  contentHash: z.string(),
})

/** Starts one platform on 127.0.0.1; `build` gets the world that its state lives in. */
export const startSimulator = async (
  options: SimulatorOptions,
  build: (world: World) => Platform,
): Promise<Simulator> => {
  const store = openStore(options.stateFile)
  const faults = openFaults()
  const effects = store.table('effects', effectRow)
  let address = ''
  const effect = ({ account, action, id, content }: Effect) => {
    const contentHash = `sha256:${createHash('sha256').update(content).digest('hex')}`
    effects.put(String(effects.all().length), { time: new Date().toISOString(), account, action, id, contentHash })
    options.log?.(`${action} ${account} ${id}`)
  }
  const platform = build({ store, effect, url: () => address })
  const admin = adminOf(store, faults, () => effects.all().map(([, row]) => row))
  const server = createServer((request, response) => {
    handle({ request, response, platform, faults, admin }).catch((error: unknown) => {
      options.log?.(`failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', done)
  })
  const port = z.object({ port: z.number() }).parse(server.address()).port
  address = `http://127.0.0.1:${port}`
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: address, port, close }
}

type Handling = {
  request: IncomingMessage
  response: ServerResponse
  platform: Platform
  faults: Faults
  admin: (ask: Ask) => Reply
}

const handle = async ({ request, response, platform, faults, admin }: Handling): Promise<void> => {
  const ask = await read(request)
  if (ask.url.pathname.startsWith('/__sim/')) return send(response, admin(ask))
  const fault = faults.next(ask.url.pathname)
  if (fault?.kind === 'reset-before') return void response.destroy()
  if (fault?.kind === 'http-502') return send(response, badGateway)
  if (fault?.kind === 'errcode') return send(response, platform.failure(fault.code, ask.url.pathname))
  if (fault?.kind === 'latency') await new Promise((done) => setTimeout(done, fault.ms))
  const reply = await platform.answer(ask)
  if (fault?.kind === 'reset-after') return void response.destroy()
  send(response, reply)
}

const badGateway: Reply = { status: 502, type: 'text/html', body: '<html><h1>502 Bad Gateway</h1></html>' }

const read = async (request: IncomingMessage): Promise<Ask> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://simulator'),
    header: (name) => String(request.headers[name] ?? ''),
    raw,
    json: () => parseJson(raw),
    form: async () =>
      /form/.test(type)
        ? new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
        : new FormData(),
  }
}

const parseJson = (raw: Buffer): unknown => {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    return undefined
  }
}

const send = (response: ServerResponse, reply: Reply): void => {
  response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'text/plain', ...reply.headers })
  response.end(reply.body)
}
