import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import { lineOf } from '@/runtime/logLine'
import { scrubText, scrubValues } from '@/runtime/scrub'

export type LogOptions = {
  /** Which process speaks: `web`, `worker`, … */
  name: string
  level: string
  /** One line a person can read instead of JSON; production writes JSON for the collector. */
  readable: boolean
  /** Where the lines go; standard output by default. */
  stream?: DestinationStream
}

/**
 * The process's logger, also to be handed to Payload. Whatever is named like a secret, and every password or token inside an
 * address, is replaced before a line leaves the process, in objects, errors and messages alike.
 */
export const createLogger = ({ name, level, readable, stream }: LogOptions): Logger => {
  const target = stream ?? pino.destination({ dest: 1, sync: true })
  return pino(optionsFor(name, level), readable ? readableStream(target) : target)
}

const optionsFor = (name: string, level: string): LoggerOptions => ({
  name,
  level,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }), log: scrubValues },
  serializers: { err: describeError, error: describeError },
  hooks: { streamWrite: scrubText },
})

const describeError = (error: unknown) =>
  error instanceof Error ? scrubValues({ ...pino.stdSerializers.err(error) }) : error

const readableStream = (target: DestinationStream): DestinationStream => ({
  write: (line) => target.write(`${lineOf(line)}\n`),
})
