import { randomBytes } from 'node:crypto'
import { originTypes } from '@/content/types'
import { createLedger, type LedgerQuestion, type QuotaLedger } from '@/quota/ledger'
import type { LedgerRow } from '@/quota/pieceTable'
import type { QuotaRule } from '@/quota/types'

/** Prints what the ledger costs: filling it, its memory, and the 95th percentile of each kind of question. */
const releases = 1_000_000
const departments = Array.from({ length: 5000 }, (_, index) => ({ id: `department-${index}`, kind: 'authority' }))
const years = Array.from({ length: 10 }, (_, index) => 2017 + index)
const channels = ['website', 'wechat', 'weibo', 'douyin']
const yearMs = 365.25 * 86_400_000

const rule: QuotaRule = {
  id: 'rule-11',
  basis: '第11条',
  validFrom: 2017,
  validTo: null,
  kinds: ['articles'],
  origins: originTypes,
  target: 12,
  departmentKinds: ['authority'],
  recordedAt: '2017-01-01T00:00:00.000Z',
}

// One pool of random bytes: making them anew for each row would be most of the time measured.
const pool = randomBytes(8 * releases + 64)
const hexAt = (index: number, bytes: number): string => pool.toString('hex', index * 8, index * 8 + bytes)

// Every tenth release is a correction, every hundredth piece shares its text, every fiftieth is withdrawn.
function* rowsOf(index: number, pieceId: string): Generator<LedgerRow> {
  const at = Date.UTC(2017, 0) + (index / releases) * years.length * yearMs
  const iso = (later: number) => new Date(at + later).toISOString()
  const departmentId = departments[(index * 7919) % departments.length]?.id ?? ''
  const textFingerprint = `sha256:${index % 100 === 0 ? index % 5000 : hexAt(index, 32)}`
  const kind = index % 5 === 0 ? 'videos' : 'articles'
  const base = { type: 'release', pieceId, kind, departmentId, textFingerprint } as const
  yield { ...base, sequence: 1, recordedAt: iso(0), originType: index % 4 === 0 ? 'reprint' : 'original' }
  for (const channel of channels.slice(0, 1 + (index % 4)))
    yield { type: 'sighting', pieceId, sequence: 1, recordedAt: iso(2000), channel, publicAt: iso(1000) }
  if (index % 10 === 0) yield { ...base, sequence: 2, recordedAt: iso(9e8), originType: 'original' }
  if (index % 50 === 0) yield { type: 'withdrawal', pieceId, sequence: 3, recordedAt: iso(9.5e8), kind: 'error' }
}

const fill = (ledger: QuotaLedger) => {
  for (let made = 0, index = 0; made < releases; index += 1) {
    for (const row of rowsOf(index, hexAt(index, 16))) {
      ledger.add(row)
      if (row.type === 'release') made += 1
    }
  }
}

const p95 = (act: (turn: number) => unknown, turns = 60): string => {
  const times = Array.from({ length: turns }, (_, turn) => {
    const started = performance.now()
    act(turn)
    return performance.now() - started
  }).toSorted((a, b) => a - b)
  const [median = 0, high = 0] = [times[Math.floor(turns / 2)], times[Math.floor(turns * 0.95)]]
  return `p50 ${median.toFixed(1)} ms, p95 ${high.toFixed(1)} ms`
}

const memory = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

const before = memory()
const ledger = createLedger()
const started = performance.now()
fill(ledger)
const seconds = (performance.now() - started) / 1000
const { pieces, facts } = ledger.size()
console.log(
  `${releases} releases, ${pieces} pieces, ${facts} facts, ${departments.length} departments, Node ${process.version}`,
)
console.log(`fill, making the rows included: ${seconds.toFixed(1)} s; memory: ${(memory() - before).toFixed(0)} MB`)

const now = new Date('2027-06-01T00:00:00.000Z')
const question = (turn: number, asOf = now): LedgerQuestion => ({
  rules: [rule],
  targets: [],
  year: years[turn % 10] ?? 2026,
  asOf,
})
const past = new Date('2022-06-01T00:00:00.000Z')
const [one] = departments
console.log(
  `all 5,000 departments, one year, now: ${p95((turn) => ledger.summaries({ ...question(turn), departments }))}`,
)
console.log(`the same as known in 2022: ${p95((turn) => ledger.summaries({ ...question(turn, past), departments }))}`)
console.log(
  `a region of 100: ${p95((turn) => ledger.summaries({ ...question(turn), departments: departments.slice(0, 100) }))}`,
)
if (one)
  console.log(`one department with its pieces: ${p95((turn) => ledger.pieces({ ...question(turn), department: one }))}`)
const lines = ledger.summaries({ ...question(0), departments })
console.log(`as JSON: ${(JSON.stringify(lines).length / 2 ** 20).toFixed(1)} MB, ${p95(() => JSON.stringify(lines))}`)
