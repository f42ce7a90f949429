import { describe, expect, test } from 'vitest'
import { superviseProcesses, waitAfter, type Running, type Unit } from '@/runtime/superviseProcesses'

const quiet = { info: () => undefined, warn: () => undefined }
const backoff = { first: 1, longest: 4, steady: 60_000 }

/** A unit whose runs are ended by the test. */
const unit = (name: string, events: string[]) => {
  const ends: (() => void)[] = []
  const made: Unit = {
    name,
    start: async (): Promise<Running> => {
      events.push(`${name} starts`)
      let end = () => {}
      const exited = new Promise<string>((resolve) => (end = () => resolve('SIGKILL')))
      ends.push(end)
      const stop = async () => {
        events.push(`${name} stops`)
        end()
      }
      return { pid: ends.length, exited, ready: Promise.resolve(), stop }
    },
  }
  return { made, die: () => ends.at(-1)?.(), starts: () => ends.length }
}

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('supervised units', () => {
  test('start in order and stop in reverse order', async () => {
    const events: string[] = []
    const supervisor = superviseProcesses([unit('database', events).made, unit('web', events).made], {
      log: quiet,
      backoff,
    })
    await supervisor.started
    expect(supervisor.pids()).toEqual({ database: 1, web: 1 })
    await supervisor.stop()
    expect(events).toEqual(['database starts', 'web starts', 'web stops', 'database stops'])
  })

  test('that die are started again; those that live are left alone; after a stop nobody is', async () => {
    const [first, second] = [unit('database', []), unit('web', [])]
    const supervisor = superviseProcesses([first.made, second.made], { log: quiet, backoff })
    await supervisor.started
    second.die()
    await until(() => second.starts() === 2)
    second.die()
    await until(() => second.starts() === 3)
    expect([first.starts(), second.starts()]).toEqual([1, 3])
    await supervisor.stop()
    second.die()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(second.starts()).toBe(3)
  })
})

test('the wait doubles from half a second and never exceeds half a minute', () => {
  const usual = { first: 500, longest: 30_000, steady: 60_000 }
  expect([0, 1, 2, 3].map((failures) => waitAfter(failures, usual))).toEqual([500, 1_000, 2_000, 4_000])
  expect([6, 7, 1_000].map((failures) => waitAfter(failures, usual))).toEqual([30_000, 30_000, 30_000])
})
