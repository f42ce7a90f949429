import { spawn } from 'node:child_process'

type Command = {
  name: string
  command: string
  args: string[]
  env: Record<string, string>
  cwd: string
  onLine?: (line: string) => void
}

/** Runs a step to its end. @throws Error with its last words when it fails */
export const runOnce = ({ name, command, args, env, cwd, onLine }: Command): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { NODE_ENV: 'production', ...env },
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stop = () => void child.kill('SIGTERM')
    process.once('SIGTERM', stop).once('SIGINT', stop)
    let words = ''
    const keep = (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-8000)
      if (onLine) for (const line of chunk.toString().split('\n')) if (line.trim()) onLine(line)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('exit', (code) => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      if (code === 0) resolve()
      else reject(new Error(`${name} failed:\n${words}`))
    })
  })
