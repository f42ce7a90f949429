import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countQuota } from '@/quota/count'
import { createLedger } from '@/quota/ledger'
import { histories, item11, moment, rowsOf, ruleBooks, shuffled, targetBooks, weather } from './histories'

const departments = [
  weather,
  { id: 'health', kind: 'association' },
  { id: 'farm', kind: 'unbound' },
  { id: 'new', kind: 'authority' },
]
const years = [2024, 2025, 2026, 2027]

const scenes = histories.chain((pieces) =>
  fc.record({
    pieces: fc.constant(pieces),
    rows: shuffled(pieces.flatMap(rowsOf)),
    rules: ruleBooks,
    targets: targetBooks,
    asOf: moment.map((at) => new Date(at)),
  }),
)

test('the ledger answers exactly what the count answers, in any order of arrival and with rows read twice', () =>
  fc.assert(
    fc.property(scenes, ({ pieces, rows, rules, targets, asOf }) => {
      const ledger = createLedger()
      for (const row of rows) ledger.add(row)
      const inReview = new Map([['weather', 2]])
      for (const year of years) {
        const question = { rules, targets, year, asOf }
        const lines = countQuota({ ...question, pieces, departments, inReview })
        const summaries = lines.map(({ pieces: _, ...summary }) => summary)
        expect(ledger.summaries({ ...question, departments, inReview })).toEqual(summaries)
        for (const [index, department] of departments.entries()) {
          const standings = lines[index]?.pieces.map(({ title: _t, link: _l, links: _ls, ...standing }) => standing)
          expect(ledger.pieces({ ...question, department })).toEqual(standings)
        }
      }
    }),
    { numRuns: 400 },
  ))

test('answers stay right while rows go on arriving', () =>
  fc.assert(
    fc.property(histories, ruleBooks, (pieces, rules) => {
      const ledger = createLedger()
      const asOf = new Date('2030-01-01T00:00:00.000Z')
      for (const [index, piece] of pieces.entries()) {
        for (const row of rowsOf(piece)) ledger.add(row)
        const question = { rules, targets: [], year: 2026, asOf, departments }
        const lines = countQuota({ ...question, pieces: pieces.slice(0, index + 1) })
        expect(ledger.summaries(question)).toEqual(lines.map(({ pieces: _, ...summary }) => summary))
      }
    }),
  ))

test('a row that is read again is told apart and takes no room', () => {
  fc.assert(
    fc.property(histories, (pieces) => {
      const ledger = createLedger()
      const rows = pieces.flatMap(rowsOf)
      const news = rows.filter((row) => ledger.add(row)).length
      expect(ledger.size()).toEqual({ pieces: pieces.length, facts: news })
      expect(rows.some((row) => ledger.add(row))).toBe(false)
      expect(ledger.size().facts).toBe(news)
    }),
  )
})

test('more facts than the first columns hold are all kept', () => {
  const ledger = createLedger()
  const at = '2026-03-01T00:00:00.000Z'
  for (let piece = 0; piece < 3000; piece += 1) {
    const shared = { pieceId: `p${piece}`, sequence: 1, recordedAt: at }
    ledger.add({
      ...shared,
      type: 'release',
      kind: 'articles',
      departmentId: 'weather',
      originType: 'original',
      textFingerprint: `f${piece}`,
    })
    ledger.add({ ...shared, type: 'sighting', channel: 'website', publicAt: at })
  }
  const question = { rules: [item11], targets: [], year: 2026, asOf: new Date(at), departments: [weather] }
  expect(ledger.summaries(question)[0]).toMatchObject({ published: 3000, byChannel: { website: 3000 } })
})

test('a text that thousands of departments published counts once and is found at once', () => {
  const ledger = createLedger()
  for (let piece = 0; piece < 5000; piece += 1) {
    const at = new Date(Date.UTC(2026, 2, 1) + piece).toISOString()
    const shared = { pieceId: `p${piece}`, sequence: 1, recordedAt: at }
    const departmentId = `d${piece}`
    ledger.add({
      ...shared,
      type: 'release',
      kind: 'articles',
      departmentId,
      originType: 'reprint',
      textFingerprint: 'same',
    })
    ledger.add({ ...shared, type: 'sighting', channel: 'website', publicAt: at })
  }
  const all = Array.from({ length: 5000 }, (_, index) => ({ id: `d${index}`, kind: 'authority' }))
  const question = { rules: [item11], targets: [], year: 2026, asOf: new Date('2026-06-01T00:00:00.000Z') }
  const started = performance.now()
  const lines = ledger.summaries({ ...question, departments: all })
  expect(performance.now() - started).toBeLessThan(1000)
  expect(lines.filter((line) => line.published === 1).map((line) => line.department)).toEqual(['d0'])
  expect(lines.filter((line) => line.duplicates === 1)).toHaveLength(4999)
})

test('a 32nd channel is refused rather than miscounted', () => {
  const ledger = createLedger()
  const at = '2026-03-01T00:00:00.000Z'
  const sight = (channel: string) =>
    ledger.add({ type: 'sighting', pieceId: 'p', sequence: 1, recordedAt: at, channel, publicAt: at })
  for (let channel = 0; channel < 31; channel += 1) sight(`c${channel}`)
  expect(() => sight('c31')).toThrow('c31')
})
