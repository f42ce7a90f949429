import { createServer } from 'node:http'
import { exitWhenParentGone } from '@/runtime/exitWhenParentGone'

// Ready after its listener stands; ends in order on SIGTERM.
const port = Number(process.argv[2])
exitWhenParentGone()
const server = createServer((_, response) => response.end(String(process.pid))).listen(port, '127.0.0.1', () =>
  console.log('ready'),
)
process.on('SIGTERM', () => {
  console.log('ending')
  server.closeAllConnections()
  server.close(() => process.exit(0))
})
