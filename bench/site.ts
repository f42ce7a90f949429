import { fork } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { siteListener } from '@/site/listener'
import { folderStore } from '@/site/store'
import { nextRate } from './support/nextRate'

/**
 * A published page from the site listener beside a bare `node:http` answer of the same bytes. Each serves in a process of its own while this one asks
 * over 16 keep-alive connections; the two are asked in turns, and the median of their turns counts.
 */
const page = `<!doctype html><title>科普</title>${'<p>云里的冰晶与霰粒碰撞，正负电荷分开。</p>'.repeat(300)}`
const address = '/articles/p1/slug/'
const connections = 16
const turns = 15
const turnMs = 600

const serve = async (what: string, root: string): Promise<void> => {
  const bytes = Buffer.from(page)
  const bare: RequestListener = (_, res) =>
    void res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': bytes.length }).end(bytes)
  const site = siteListener({ root, gone: () => null, current: () => address })
  const server = createServer(what === 'bare' ? bare : site)
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address()
    process.send?.(typeof bound === 'object' ? bound?.port : 0)
  })
}

/** Requests per second over raw sockets, so that the client costs little. */
const rate = async (port: number): Promise<number> => {
  const ask = Buffer.from(`GET ${address} HTTP/1.1\r\nHost: bench\r\n\r\n`)
  let answers = 0
  const until = performance.now() + turnMs
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(ask))
      let expected = 0
      let received = 0
      socket.on('error', reject).on('data', (data: Buffer) => {
        if (expected === 0) expected = data.indexOf('\r\n\r\n') + 4 + Buffer.byteLength(page)
        received += data.length
        if (received < expected) return
        answers++
        expected = received = 0
        if (performance.now() < until) return void socket.write(ask)
        socket.end()
        resolve()
      })
    })
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  return (answers * 1000) / (performance.now() - started)
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const compare = async (): Promise<void> => {
  const root = await mkdtemp(path.join(tmpdir(), 'bench-site-'))
  await folderStore(root).write(`${address.slice(1)}index.html`, page)
  const start = (what: string) => {
    const child = fork(import.meta.filename, [what, root])
    return new Promise<{ port: number; stop: () => void }>((resolve) =>
      child.once('message', (port) => resolve({ port: Number(port), stop: () => child.kill() })),
    )
  }
  const [bare, site] = await Promise.all([start('bare'), start('site')])
  const rates = { bare: [0].slice(1), site: [0].slice(1) }
  await rate(bare.port)
  await rate(site.port)
  for (let turn = 0; turn < turns; turn++) {
    rates.bare.push(await rate(bare.port))
    rates.site.push(await rate(site.port))
  }
  bare.stop()
  site.stop()
  await rm(root, { recursive: true })
  const [reference, ours] = [median(rates.bare), median(rates.site)]
  const { length } = cpus()
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${length} cores, Node ${process.version}, page of ${Buffer.byteLength(page)} bytes`,
  )
  console.log(`bare node:http  ${reference.toFixed(0)} requests/s`)
  console.log(`site listener   ${ours.toFixed(0)} requests/s  = ${(ours / reference).toFixed(2)} x (goal >= 0.80 x)`)
  const next = await nextRate()
  console.log(
    next === null
      ? 'Next page       not measured: start the demo in this folder first (npm run demo)'
      : `Next page       ${next.toFixed(1)} requests/s, the sign-in page of the running demo; the site is ${(ours / next).toFixed(0)} x (goal >= 15 x)`,
  )
}

const [, , what, root] = process.argv
await (what && root ? serve(what, root) : compare())
