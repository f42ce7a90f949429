import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { platform } from 'node:os'

/** The command line of a process; empty when it is gone (also while nobody has collected its exit yet). */
export const commandOf = (pid: number): string =>
  platform() === 'linux' ? procCommand(pid) : ps(['-ww', '-o', 'command=', '-p', String(pid)])

/** The pids of the processes whose command line holds a name. */
export const processesNaming = (name: string): number[] => {
  if (platform() === 'linux') {
    const pids = readdirSync('/proc').map(Number)
    return pids.filter((pid) => pid > 0 && procCommand(pid).includes(name))
  }
  const lines = ps(['-axww', '-o', 'pid=,command=']).split('\n')
  return lines.filter((line) => line.includes(name)).map((line) => Number.parseInt(line, 10))
}

const procCommand = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const ps = (args: string[]): string => spawnSync('ps', args, { encoding: 'utf8' }).stdout
