import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { childEnvironment, env, settleDatabase } from '@/env'
import { ensureBuilt } from '@/runtime/ensureBuilt'
import { createLogger } from '@/runtime/log'
import { firstThen } from '@/runtime/firstThen'
import { nodeArgs } from '@/runtime/nodeArgs'
import { processUnit } from '@/runtime/processUnit'
import { runOnce } from '@/runtime/runOnce'
import type { Say } from '@/runtime/say'
import { superviseDatabase } from '@/runtime/superviseDatabase'
import { superviseProcesses } from '@/runtime/superviseProcesses'
import { simulatorPorts } from './demoSettings'
import { demoPassword } from './password'
import { departments } from './departments'
import { experts, users } from './people'
import type { SeededPiece } from './seedPieces'

export type DemoAccount = { role: string; email: string; password: string; department: string; name: string }
export type RunningDemo = {
  urls: { web: string; admin: string; site: string; simulators: { wechat: string; douyin: string; weibo: string } }
  accounts: DemoAccount[]
  pieces: SeededPiece[]
  table: () => string
  stop: () => Promise<void>
  /** Resolves after a signal has stopped everything. */
  endOnSignals: () => Promise<void>
}

type Options = { root: string; say: Say; isQuiet: boolean }

/** Starts database, simulators, web process and worker, in order, with the demo's content in place. */
export const startDemo = async ({ root, say, isQuiet }: Options): Promise<RunningDemo> => {
  const log = createLogger({ name: 'demo', level: env().logLevel, readable: true, stream: process.stderr })
  await mkdir(env().dataDir, { recursive: true })
  say({ zh: '正在启动数据库…', en: 'Starting the database…' })
  const database = await superviseDatabase({ dataDir: env().dataDir, password: embeddedPassword(), say })
  settleDatabase(database.url)
  const first = await database.unit.start()
  try {
    await ensureBuilt(root, say)
    await runOnce({
      name: 'prepare',
      command: process.execPath,
      args: nodeArgs('src/demo/prepare.ts'),
      env: childEnvironment(env()),
      cwd: root,
      onLine: (line) =>
        !line.startsWith('{') && !line.includes('INFO') && !line.includes('WARN') && say({ zh: line, en: '' }),
    })
  } catch (error) {
    await first.stop()
    throw error
  }
  const supervisor = superviseProcesses(
    [{ ...database.unit, start: firstThen(first, database.unit.start) }, ...processes(root, isQuiet)],
    { log },
  )
  await supervisor.started
  const running = await describe()
  const file = join(env().dataDir, 'demo.json')
  await writeFile(
    file,
    JSON.stringify({ urls: running.urls, pids: supervisor.pids(), accounts: running.accounts }, null, 2),
    { mode: 0o600 },
  )
  return {
    ...running,
    table: () => tableOf(running),
    stop: supervisor.stop,
    endOnSignals: () => endOnSignals(supervisor.stop, say),
  }
}

const embeddedPassword = (): string => {
  const { database } = env()
  if (database.kind !== 'embedded') throw new Error('the demo runs on its own database: leave DATABASE_URL out')
  return database.password
}

const processes = (root: string, isQuiet: boolean) => {
  const { port, workerPort, dataDir } = env()
  const { wechat, douyin, weibo, openai } = simulatorPorts()
  const base = { command: process.execPath, env: childEnvironment(env()), cwd: root }
  const print = isQuiet
    ? {
        print: (line: string, { name }: { name: string }) =>
          void (/error|Error/.test(line) && process.stderr.write(`[${name}] ${line}\n`)),
      }
    : {}
  const simulators = [
    `--wechat-port=${wechat}`,
    `--douyin-port=${douyin}`,
    `--weibo-port=${weibo}`,
    `--openai-port=${openai}`,
    `--state-dir=${join(dataDir, 'simulators')}`,
  ]
  return [
    processUnit({
      ...base,
      name: 'simulators',
      args: [...nodeArgs('simulators/main.ts'), ...simulators],
      readyUrl: `http://127.0.0.1:${wechat}/__sim/log`,
      print: () => undefined,
    }),
    processUnit({
      ...base,
      ...print,
      name: 'web',
      args: nodeArgs('src/server.ts'),
      readyUrl: `http://127.0.0.1:${port}/readyz`,
    }),
    processUnit({
      ...base,
      ...print,
      name: 'worker',
      args: nodeArgs('src/worker.ts'),
      readyUrl: `http://127.0.0.1:${workerPort}/readyz`,
    }),
  ]
}

const describe = async () => {
  const { publicUrl, siteUrl, dataDir, channelBaseUrls } = env()
  const name = (key: string | undefined) => departments.find((unit) => unit.key === key)?.name ?? ''
  const accounts: DemoAccount[] = [
    ...users.map(({ role, email, department, name: person }) => ({
      role,
      email,
      password: demoPassword,
      department: name(department),
      name: person,
    })),
    ...experts.map(({ email, name: person, employer }) => ({
      role: 'expert',
      email,
      password: demoPassword,
      department: employer,
      name: person,
    })),
  ]
  const pieces = JSON.parse(await readFile(join(dataDir, 'demo-pieces.json'), 'utf8')) as SeededPiece[]
  const { wechat = '', douyin = '', weibo = '' } = channelBaseUrls
  return {
    urls: { web: publicUrl, admin: `${publicUrl}/admin`, site: siteUrl, simulators: { wechat, douyin, weibo } },
    accounts,
    pieces,
  }
}

const roleWords: Record<string, string> = {
  editor: '单位编辑',
  expert: '审核专家',
  office: '联席会议办公室',
  auditor: '审计管理员',
  admin: '系统管理员',
}

const tableOf = ({ urls, accounts }: Pick<RunningDemo, 'urls' | 'accounts'>): string =>
  [
    '',
    '科普内容平台（演示）已就绪  Ready',
    `  工作台 desk        ${urls.admin}`,
    `  公众网站 site      ${urls.site}`,
    `  模拟平台 simulated 微信 ${urls.simulators.wechat}  抖音 ${urls.simulators.douyin}  微博 ${urls.simulators.weibo}`,
    '',
    `  演示账号（密码均为 ${demoPassword}，仅供演示）  demo accounts, one password for all`,
    ...accounts.map(
      ({ role, email, name, department }) => `  ${roleWords[role] ?? role}\t${email}\t${name}\t${department}`,
    ),
    '',
    '  Ctrl-C 停止  stops everything; the data stay',
    '',
  ].join('\n')

const endOnSignals = (stop: () => Promise<void>, say: Say): Promise<void> =>
  new Promise((resolve) => {
    let isStopping = false
    const end = () => {
      if (isStopping) return
      isStopping = true
      say({ zh: '正在停止…', en: 'Stopping…' })
      void stop().then(() => {
        resolve()
        process.exit(0)
      })
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  })
