import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingBrowser } from '../tests/support/browserPath'
import { missingPair } from '../tests/support/databases'

/**
 * `npm test [-- arguments of vitest]`: every project once, on PostgreSQL, and on MongoDB with Redis wherever those are to be had. Closes with
 * the counts on a line of their own, after saying what could not be run.
 */
const test = async (): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-test-'))
  const report = join(folder, 'report.json')
  try {
    const code = await runVitest(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
    const missing = missingPair()
    if (missing) console.log(`\n${missing}`)
    if (missingBrowser) console.log(`\n${missingBrowser}`)
    const counts = await countsOf(report)
    console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
    return code === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : code || 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const runVitest = (args: string[]): Promise<number> =>
  new Promise((resolve) => {
    const bin = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs')
    const child = spawn(process.execPath, [bin, 'run', ...args, ...process.argv.slice(2)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.once('exit', (code) => resolve(code ?? 1))
  })

type Counts = { passed: number; failed: number; skipped: number }
type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A file that could not be read or set up counts as a failure of its own: vitest's report has no test for it. */
const countsOf = async (file: string): Promise<Counts> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(text) as Report
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

process.exitCode = await test()
