import { readdir, readFile, readlink } from 'node:fs/promises'

/** A connection of a process to another machine, or a datagram socket aimed at one: `address:port`. */
export type Outside = { pid: number; to: string }

/**
 * The connections that these processes and their children hold at this moment to anything but this machine, from Linux's `/proc`.
 * A look-up of a name shows too, as a datagram socket.
 */
export const outsideSockets = async (pids: number[]): Promise<Outside[]> => {
  const found: Outside[] = []
  for (const pid of await withChildren(pids)) {
    const own = await inodesOf(pid)
    for (const table of ['tcp', 'tcp6', 'udp', 'udp6'])
      for (const { remote, inode } of await readTable(pid, table))
        if (own.has(inode) && !isLocal(remote)) found.push({ pid, to: remote })
  }
  return found
}

const withChildren = async (pids: number[]): Promise<number[]> => {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(/\) \S (\d+)/.exec(stat)?.[1] ?? 0))
  }
  const family = new Set(pids)
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid)
  }
  return [...family]
}

const inodesOf = async (pid: number): Promise<Set<string>> => {
  const names = await readdir(`/proc/${pid}/fd`).catch(() => [])
  const targets = await Promise.all(names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')))
  return new Set(targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []))
}

const readTable = async (pid: number, table: string): Promise<{ remote: string; inode: string }[]> => {
  const text = await readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '')
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([, , remote, , , , , , , inode]) => (remote && inode ? [{ remote, inode }] : []))
}

// The kernel writes addresses in hexadecimal, each group of four bytes in the machine's own order.
const isLocal = (remote: string): boolean => {
  const [address = ''] = remote.split(':')
  const isUnconnected = /^0+$/.test(address)
  const isLoopback = address === `${'0'.repeat(24)}01000000` || /^(0{16}FFFF0000)?[0-9A-F]{6}7F$/i.test(address)
  return isUnconnected || isLoopback
}
