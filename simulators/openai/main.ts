import { parseArgs } from 'node:util'
import { startOpenaiSimulator } from './startOpenaiSimulator'

/** The simulator alone: `--port=`. Prints one JSON line with the base URL when ready; ends on SIGTERM or SIGINT. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } })
const { url, close } = await startOpenaiSimulator({
  port: Number(values.port),
  log: (line) => console.error(`openai: ${line}`),
})
const stop = () => void close().then(() => process.exit(0))
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
console.log(JSON.stringify({ openai: `${url}/v1` }))
