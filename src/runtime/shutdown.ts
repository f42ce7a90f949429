import type { Logger } from 'pino'
import { errorCode } from '@/runtime/errorCode'

export type Shutdown = {
  /** Registers what must be ended. The last registered ends first, as it was built upon the earlier ones. */
  add: (name: string, end: () => unknown) => void
  /** Ends everything, once; later calls get the same promise. True when all ended without error and in time. */
  run: (reason: string) => Promise<boolean>
  /** From now on SIGINT, SIGTERM and SIGHUP end everything and then the process: 0 when clean, 1 when not, at once at a second signal. */
  onSignals: () => void
  /** True from the first call of `run` on: readiness turns off. */
  readonly isRunning: boolean
}

type Step = { name: string; end: () => unknown }

export type ShutdownOptions = {
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** For all steps together; a step that is still running then is left behind. */
  deadlineMs: number
  /** How the process ends; a test hands in its own. */
  exit?: (code: number) => void
}

/** The ordered end of a process. A step that fails or hangs does not keep the others from ending. */
export const createShutdown = ({ log, deadlineMs, exit = (code) => process.exit(code) }: ShutdownOptions): Shutdown => {
  const steps: Step[] = []
  let running: Promise<boolean> | undefined
  const run = (reason: string) => (running ??= endAll(steps, { reason, log, deadlineMs }))
  return {
    add: (name, end) => void steps.push({ name, end }),
    run,
    onSignals: () => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => (running ? exit(1) : void run(signal).then((isClean) => exit(isClean ? 0 : 1))))
      }
    },
    get isRunning() {
      return running !== undefined
    },
  }
}

type Ending = Pick<ShutdownOptions, 'log' | 'deadlineMs'> & { reason: string }

const endAll = async (steps: Step[], { reason, log, deadlineMs }: Ending): Promise<boolean> => {
  log.info({ reason }, 'shutting down')
  const until = performance.now() + deadlineMs
  let isClean = true
  // A step may register none, but one that was registered while we wait is still ended.
  for (let step = steps.pop(); step; step = steps.pop()) {
    const failure = await endOne(step, until - performance.now())
    if (failure === undefined) continue
    isClean = false
    log.error({ step: step.name, failure }, 'a part did not shut down')
  }
  return isClean
}

const endOne = async ({ end }: Step, leftMs: number): Promise<string | undefined> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('deadline'), Math.max(0, leftMs))
  })
  try {
    return await Promise.race([
      Promise.resolve()
        .then(end)
        .then(() => undefined),
      late,
    ])
  } catch (error) {
    return errorCode(error)
  } finally {
    clearTimeout(timer)
  }
}
