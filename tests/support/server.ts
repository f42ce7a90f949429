import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/runtime/ports'

/** A server of the test run's own; `stop` waits until it is gone. */
export type Server = { url: string; stop: () => Promise<void> }

/** Starts a program and hands over its first words that match. @throws Error with its last words when it ends before, or says nothing in time */
export const spawnUntil = async (
  command: string,
  args: string[],
  said: RegExp,
): Promise<{ words: RegExpExecArray; stop: () => Promise<void> }> => {
  const child = spawn(command, args, { stdio: 'pipe' })
  const words = await firstMatch(child, said).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  child.stdout.resume()
  child.stderr.resume()
  return { words, stop: () => end(child) }
}

const firstMatch = (child: ChildProcessWithoutNullStreams, said: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let text = ''
    const fail = (why: string) => reject(new Error(`${child.spawnfile}: ${why}\n${text.slice(-2000)}`))
    const timer = setTimeout(() => fail('silent for 60 s'), 60_000)
    const listen = (chunk: Buffer) => {
      text += chunk.toString()
      const found = said.exec(text)
      if (found) {
        clearTimeout(timer)
        resolve(found)
      }
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', ({ message }) => fail(message))
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })

const end = async (child: ChildProcessWithoutNullStreams) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([gone, sleep(5000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))])
  await gone
}

/** A port that is free now; by chance, so that two test runs that start together do not reach for the same one. */
export const somePort = (setting: string): Promise<number> =>
  freePort(20_000 + Math.floor(Math.random() * 10_000), { setting })
