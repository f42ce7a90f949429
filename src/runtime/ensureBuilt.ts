import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inheritedEnvironment } from '@/env'
import { placeholderSettings } from './placeholderSettings'
import type { Say } from './say'

const inputs = ['src', 'package-lock.json', 'next.config.ts', 'tsconfig.json']

/** Builds the admin panel unless the build there is of these very sources. @throws Error with the build's last words */
export const ensureBuilt = async (root: string, say: Say): Promise<void> => {
  const mark = join(root, '.next', 'kepu-build')
  const wanted = await fingerprint(root)
  if ((await readFile(mark, 'utf8').catch(() => '')) === wanted) return
  say({ zh: '正在构建管理界面（首次约需一两分钟）…', en: 'Building the admin panel (a minute or two the first time)…' })
  await runBuild(root, say)
  await writeFile(mark, wanted)
}

const runBuild = (root: string, say: Say): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
    const args = ['--conditions=production', '--no-deprecation', next, 'build', '--experimental-build-mode', 'compile']
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...inheritedEnvironment(), ...placeholderSettings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const lines: string[] = []
    const keep = (chunk: Buffer) => void lines.push(chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const from = Date.now()
    const progress = setInterval(
      () => say({ zh: `  …构建中，已用 ${seconds(from)} 秒`, en: `  …building, ${seconds(from)} s` }),
      15_000,
    )
    child.once('exit', (code) => {
      clearInterval(progress)
      if (code === 0) resolve()
      else reject(new Error(`the build of the admin panel failed:\n${lines.join('').slice(-4000)}`))
    })
  })

const seconds = (from: number) => Math.round((Date.now() - from) / 1000)

/** Names, sizes and times of the sources would change with every checkout; their bytes don't. */
const fingerprint = async (root: string): Promise<string> => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const input of inputs)
    for (const file of await filesBelow(join(root, input)))
      hash.update(file.slice(root.length)).update(await readFile(file))
  return hash.digest('hex')
}

const filesBelow = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
