import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Simulator, SimulatorOptions } from '../common'
import { json, type Reply } from '../messages'
import { readRequest, type Chat } from './readRequest'
import { misunderstood, replyOf, unauthorized } from './replyOf'
import { openScript, type Act, type Script } from './script'

/** One call, as `GET /__sim/log` lists it; never with the key. */
export type Call = { time: string; task: string; format: string; model: string; text: string; act: string }

const mostCalls = 2_000

type World = { script: Script; calls: Call[]; log: (line: string) => void }

/**
 * An endpoint like OpenAI's, without a model: `POST /v1/chat/completions`, and for tests `POST /__sim/script {rules}`, `GET /__sim/log`,
 * `POST /__sim/reset`. It says `simulator` in every answer.
 */
export const startOpenaiSimulator = async (
  options: Pick<SimulatorOptions, 'port' | 'log'> = {},
): Promise<Simulator> => {
  const world: World = { script: openScript(), calls: [], log: options.log ?? (() => undefined) }
  const server = createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      world.log(`failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', done)
  })
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, port, close }
}

const handle = async (world: World, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const route = `${request.method} ${new URL(request.url ?? '/', 'http://simulator').pathname}`
  const body = await bodyOf(request)
  if (route !== 'POST /v1/chat/completions') return send(response, adminReply(world, route, body))
  if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) return send(response, unauthorized())
  const chat = chatOf(body)
  if (!chat) return send(response, misunderstood())
  const act = world.script.next(chat.task.kind, chat.words)
  record(world, chat, act)
  if (act?.kind === 'drop') return void response.destroy()
  if (act?.kind !== 'hang') return send(response, replyOf(chat, act))
  if (act.body) response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":')
  // Who gives up waiting must not keep the simulator from closing.
  await pause(act.ms, undefined, { ref: false })
  response.destroy()
}

const record = ({ calls, log }: World, { task, response_format: format, model, words }: Chat, act: Act | undefined) => {
  const call = { task: task.kind, format: format?.type ?? 'none', model, text: words, act: act?.kind ?? 'heuristics' }
  calls.push({ time: new Date().toISOString(), ...call })
  if (calls.length > mostCalls) calls.shift()
  log(`${call.task} ${call.act}`)
}

const adminReply = ({ script, calls }: World, route: string, body: unknown): Reply => {
  if (route === 'GET /__sim/log') return json(calls)
  try {
    if (route === 'POST /__sim/script') script.replace(body)
    else if (route === 'POST /__sim/reset') {
      script.clear()
      calls.splice(0)
    } else return json({ error: { message: 'simulator: unknown address' } }, 404)
  } catch (error) {
    return json({ error: { message: String(error) } }, 400)
  }
  return json({ ok: true })
}

const chatOf = (body: unknown): Chat | undefined => {
  try {
    return readRequest(body)
  } catch {
    return undefined
  }
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

const send = (response: ServerResponse, { status, type, headers, body }: Reply): void => {
  response.writeHead(status ?? 200, { 'content-type': type ?? 'text/plain', ...headers })
  response.end(body)
}
