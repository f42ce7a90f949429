import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Something that runs until it is stopped or dies: a child process, the embedded database. */
export type Running = {
  pid: number
  /** Resolves with how it ended: an exit code, a signal, an error code. */
  exited: Promise<string>
  /** Rejects when it ends or time runs out before it is ready. */
  ready: Promise<void>
  stop: () => Promise<void>
}

export type Unit = { name: string; start: () => Promise<Running> }

export type Supervisor = {
  /** Resolves when every unit is ready; rejects when one can't be started, after the others were stopped. */
  started: Promise<void>
  /** The pids of what runs at this moment. */
  pids: () => Record<string, number>
  /** Stops the units, the last first, and starts none again. */
  stop: () => Promise<void>
}

export type SupervisorOptions = { log: Pick<Logger, 'info' | 'warn'>; backoff?: Backoff }

/** Waits between restarts, in milliseconds: doubling from `first` to `longest`, from the start again after `steady` of running. */
export type Backoff = { first: number; longest: number; steady: number }

const usualBackoff: Backoff = { first: 500, longest: 30_000, steady: 60_000 }

/** The wait before the next start after so many failures in a row. */
export const waitAfter = (failures: number, { first, longest }: Backoff): number =>
  Math.min(longest, first * 2 ** Math.min(failures, 30))

/**
 * Starts units in order, each when the one before is ready, and starts a dead one again, later each time it dies soon. A unit that
 * can't be started the first time ends the whole: that is a wrong installation, not an accident.
 */
export const superviseProcesses = (units: Unit[], { log, backoff = usualBackoff }: SupervisorOptions): Supervisor => {
  const running = new Map<string, Running>()
  const starting = new Set<Promise<unknown>>()
  const stopped = new AbortController()
  const { signal } = stopped
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

  const startTracked = (unit: Unit): Promise<Running> => {
    const start = startOne(unit, { running, aborted })
    starting.add(start)
    return start.finally(() => starting.delete(start))
  }
  const keepAlive = async (unit: Unit, first: Running): Promise<void> => {
    let child: Running | undefined = first
    for (let failures = 0; !signal.aborted; failures += 1) {
      const from = performance.now()
      const how = child ? await child.exited : 'not started'
      if (signal.aborted) return
      if (performance.now() - from > backoff.steady) failures = 0
      const waitMs = waitAfter(failures, backoff)
      log.warn({ unit: unit.name, how, waitMs }, 'a process died and is started again')
      await sleep(waitMs, undefined, { signal }).catch(() => undefined)
      child = signal.aborted ? undefined : await startTracked(unit).catch(() => undefined)
    }
  }
  const startAll = async (): Promise<void> => {
    for (const unit of units) {
      if (signal.aborted) return
      void keepAlive(unit, await startTracked(unit))
      log.info({ unit: unit.name, pid: running.get(unit.name)?.pid }, 'started')
    }
  }
  const stopAll = async (): Promise<void> => {
    stopped.abort()
    await Promise.allSettled(starting)
    for (const { name } of units.toReversed()) await running.get(name)?.stop()
  }
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= stopAll())
  const started = startAll().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  started.catch(() => undefined)
  return { started, stop, pids: () => Object.fromEntries([...running].map(([name, { pid }]) => [name, pid])) }
}

type Context = { running: Map<string, Running>; aborted: Promise<void> }

const startOne = async (unit: Unit, { running, aborted }: Context): Promise<Running> => {
  const child = await unit.start()
  running.set(unit.name, child)
  void child.exited.then(() => running.get(unit.name) === child && running.delete(unit.name))
  // A stop that arrives now need not wait for readiness: it ends the child at once.
  await Promise.race([child.ready, aborted]).catch(async (error: unknown) => {
    await child.stop()
    throw error
  })
  return child
}
