import { spawn } from 'node:child_process'
import { createServer } from 'node:http'

// Ignores SIGTERM and has a child of its own, whose pid it tells.
process.on('SIGTERM', () => undefined)
const grandchild = spawn('sleep', ['300'], { stdio: 'ignore' })
createServer((_, response) => response.end(String(grandchild.pid))).listen(Number(process.argv[2]), '127.0.0.1')
