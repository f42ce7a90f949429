import { createLogger } from '@/runtime/log'
import { nodeArgs } from '@/runtime/nodeArgs'
import { processUnit } from '@/runtime/processUnit'
import { createShutdown } from '@/runtime/shutdown'
import { superviseProcesses } from '@/runtime/superviseProcesses'

// A supervisor with two children, as npm start has them.
const [child = '', ...ports] = process.argv.slice(2)
const log = createLogger({ name: 'supervisor', level: 'info', readable: true })
const units = ports.map((port, index) =>
  processUnit({
    name: `child${index + 1}`,
    command: process.execPath,
    args: [...nodeArgs(child), port],
    env: { PATH: '/usr/bin:/bin' },
    readyUrl: `http://127.0.0.1:${port}/`,
    stopWithinMs: 1_000,
  }),
)
const supervisor = superviseProcesses(units, { log, backoff: { first: 100, longest: 1_000, steady: 60_000 } })
const shutdown = createShutdown({ log, deadlineMs: 20_000 })
shutdown.add('children', supervisor.stop)
shutdown.onSignals()
await supervisor.started
console.log(`pids ${JSON.stringify(supervisor.pids())}`)
