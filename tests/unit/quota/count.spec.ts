import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countQuota, type QuotaQuestion } from '@/quota/count'
import { withdrawalKinds, type CountedPiece, type QuotaLine } from '@/quota/types'
import {
  aPiece,
  aRelease,
  aSighting,
  health,
  histories,
  item11,
  moment,
  ruleBooks,
  shuffled,
  targetBooks,
  weather,
} from './histories'

const departments = [weather, health, { id: 'farm', kind: 'association' }]
const later = new Date('2030-01-01T00:00:00.000Z')

const count = (pieces: readonly CountedPiece[], question: Partial<QuotaQuestion> = {}) =>
  countQuota({ pieces, rules: [item11], targets: [], departments, year: 2026, asOf: later, ...question })
const lineOf = (pieces: readonly CountedPiece[], question: Partial<QuotaQuestion> = {}): QuotaLine => {
  const line = count(pieces, question)[0]
  if (!line) throw new Error('a line for every department expected')
  return line
}
const annulled = { sequence: 2, kind: 'error', recordedAt: '2026-04-01T00:00:00.000Z' } as const

describe('a piece', () => {
  test('counts once, on however many channels and after however many corrections', () => {
    const releases = [aRelease(), aRelease({ sequence: 2, recordedAt: '2026-05-01T00:00:00.000Z', title: '更正后' })]
    const channels = [
      aSighting(),
      aSighting({ channel: 'wechat', publicAt: '2026-03-02T00:00:00.000Z', link: 'https://mp' }),
      aSighting({ sequence: 2, publicAt: '2026-05-01T00:00:00.000Z', link: '/new' }),
    ]
    const line = lineOf([aPiece({ releases, channels })])
    expect(line).toMatchObject({ published: 1, remaining: 11, byChannel: { website: 1, wechat: 1 } })
    expect(line.byMonth).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(line.pieces).toMatchObject([
      {
        title: '更正后',
        state: 'counts',
        links: [
          { channel: 'website', link: '/new' },
          { channel: 'wechat', link: 'https://mp' },
        ],
      },
    ])
  })

  test.for([
    { publicAt: '2026-12-31T15:59:59.999Z', year: 2026, month: 11 },
    { publicAt: '2026-12-31T16:00:00.000Z', year: 2027, month: 0 },
  ])('public at $publicAt belongs to $year', ({ publicAt, year, month }) => {
    const pieces = [aPiece({ channels: [aSighting({ publicAt })] })]
    for (const asked of [2025, 2026, 2027, 2028])
      expect(lineOf(pieces, { year: asked }).published).toBe(asked === year ? 1 : 0)
    expect(lineOf(pieces, { year }).byMonth[month]).toBe(1)
  })

  test('belongs to the year of its earliest channel, also when that was verified last', () => {
    const channels = [
      aSighting({ publicAt: '2026-12-31T16:00:05.000Z', recordedAt: '2026-12-31T16:00:06.000Z' }),
      aSighting({ channel: 'weibo', publicAt: '2026-12-31T15:59:00.000Z', recordedAt: '2026-12-31T17:00:00.000Z' }),
    ]
    const pieces = [aPiece({ channels })]
    expect(lineOf(pieces, { year: 2026 }).published).toBe(1)
    expect(lineOf(pieces, { year: 2027 }).published).toBe(0)
    const before = new Date('2026-12-31T16:30:00.000Z')
    expect(lineOf(pieces, { year: 2027, asOf: before }).published).toBe(1)
  })

  test('that was released but never verified public does not count', () => {
    expect(lineOf([aPiece({ channels: [] })])).toMatchObject({ published: 0, pieces: [] })
  })

  test('a joint piece counts for its own department only', () => {
    const lines = count([aPiece({ releases: [aRelease({ originType: 'joint' })] })])
    expect(lines.map((line) => line.published)).toEqual([1, 0, 0])
    expect(lines[0]?.origins).toEqual({ original: 0, reprint: 0, joint: 1 })
  })

  test('whose origin is corrected moves from 原创 to 转载 when the correction is recorded, and not before', () => {
    const corrected = aRelease({ sequence: 2, originType: 'reprint', recordedAt: '2026-05-01T00:00:00.000Z' })
    const pieces = [aPiece({ releases: [corrected, aRelease()] })]
    expect(lineOf(pieces).origins).toEqual({ original: 0, reprint: 1, joint: 0 })
    expect(lineOf(pieces, { asOf: new Date('2026-04-30T00:00:00.000Z') }).origins.original).toBe(1)
  })
})

describe('a withdrawn piece', () => {
  test.for(withdrawalKinds.map((kind) => ({ kind, published: kind === 'error' || kind === 'unlawful' ? 0 : 1 })))(
    'withdrawn as $kind: $published counts',
    ({ kind, published }) => {
      const line = lineOf([aPiece({ withdrawals: [{ ...annulled, kind }] })])
      expect(line).toMatchObject({ published, annulled: 1 - published, remaining: 12 - published })
    },
  )

  test('stops counting with the recording of the withdrawal, to the millisecond', () => {
    const pieces = [aPiece({ withdrawals: [annulled] })]
    const at = Date.parse(annulled.recordedAt)
    expect(lineOf(pieces, { asOf: new Date(at - 1) }).published).toBe(1)
    expect(lineOf(pieces, { asOf: new Date(at) }).published).toBe(0)
  })

  test('counts again in its first year once a later release of it is public', () => {
    const again = { sequence: 3, recordedAt: '2027-02-01T00:00:00.000Z' }
    const republished = aPiece({
      releases: [aRelease(), aRelease(again)],
      channels: [aSighting(), aSighting({ ...again, publicAt: '2027-02-01T00:00:00.000Z' })],
      withdrawals: [annulled],
    })
    expect(lineOf([republished], { year: 2026 }).published).toBe(1)
    expect(lineOf([republished], { year: 2027 }).published).toBe(0)
    expect(lineOf([republished], { asOf: new Date('2027-01-31T00:00:00.000Z') }).published).toBe(0)
  })

  test('does not come back through a post of the withdrawn release that a platform showed late', () => {
    const late = aSighting({
      channel: 'weibo',
      publicAt: '2026-04-02T00:00:00.000Z',
      recordedAt: '2026-04-02T00:00:00.000Z',
    })
    expect(lineOf([aPiece({ channels: [aSighting(), late], withdrawals: [annulled] })]).published).toBe(0)
  })

  test('as outdated after an error does not come back', () => {
    const withdrawals = [annulled, { ...annulled, sequence: 3, kind: 'outdated' } as const]
    expect(lineOf([aPiece({ withdrawals })]).published).toBe(0)
  })
})

describe('the same text', () => {
  const first = aPiece({ pieceId: 'a', textFingerprint: 'sha256:x' })
  const second = aPiece({
    pieceId: 'b',
    departmentId: 'health',
    textFingerprint: 'sha256:x',
    channels: [aSighting({ publicAt: '2026-03-05T00:00:00.000Z' })],
  })

  test('does not count again, whichever department publishes it', () => {
    const [own, other] = count([second, first])
    expect(own?.published).toBe(1)
    expect(other).toMatchObject({ published: 0, duplicates: 1, pieces: [{ state: 'duplicate', duplicateOf: 'a' }] })
  })

  test('does not count again in a later year', () => {
    const nextYear = { ...second, channels: [aSighting({ publicAt: '2027-03-05T00:00:00.000Z' })] }
    expect(count([first, nextYear], { year: 2027 })[1]).toMatchObject({ published: 0, duplicates: 1 })
  })

  test('counts for the next one when the earlier piece was annulled', () => {
    const lines = count([{ ...first, withdrawals: [annulled] }, second])
    expect(lines.map((line) => line.published)).toEqual([0, 1, 0])
  })

  test('pieces without text are no duplicates of each other', () => {
    expect(lineOf([aPiece({ pieceId: 'a' }), aPiece({ pieceId: 'b' })])).toMatchObject({ published: 2, duplicates: 0 })
  })
})

describe('the rule in force', () => {
  test('is named with its basis, and other kinds and origins stand beside it', () => {
    const rule = { ...item11, origins: ['original'] } as const
    const pieces = [
      aPiece({ pieceId: 'a' }),
      aPiece({ pieceId: 'b', kind: 'videos' }),
      aPiece({ pieceId: 'c', releases: [aRelease({ originType: 'reprint' })] }),
    ]
    const line = lineOf(pieces, { rules: [rule] })
    expect(line).toMatchObject({ rule: { id: 'rule-11', basis: item11.basis }, target: 12, published: 1 })
    expect(line.beside.videos.original).toBe(1)
    expect(line.beside.articles.reprint).toBe(1)
    expect(line.pieces.map(({ state }) => state)).toEqual(['counts', 'beside', 'beside'])
  })

  test.for([
    { year: 2023, bound: false },
    { year: 2024, bound: true },
    { year: 2026, bound: true },
    { year: 2027, bound: false },
  ])('valid 2024 to 2026, asked for $year: bound is $bound', ({ year, bound }) => {
    const line = lineOf([], { rules: [{ ...item11, validTo: 2026 }], year })
    expect(line).toMatchObject({ target: bound ? 12 : 0, remaining: bound ? 12 : 0 })
    expect(line.rule === null).toBe(!bound)
  })

  test('binds only the kinds of department it names; without a rule nothing counts', () => {
    const line = count([aPiece({ departmentId: 'farm' })])[2]
    expect(line).toMatchObject({ rule: null, target: 0, published: 0, remaining: 0 })
    expect(line?.beside.articles.original).toBe(1)
  })

  test('a later version replaces the earlier one, also where it is no longer in force', () => {
    const ended = { ...item11, validTo: 2025, recordedAt: '2026-06-01T00:00:00.000Z' }
    expect(lineOf([], { rules: [ended, item11] }).rule).toBeNull()
    expect(lineOf([], { rules: [ended, item11], asOf: new Date('2026-05-31T00:00:00.000Z') }).target).toBe(12)
  })

  test('is known from the millisecond of its recording', () => {
    const at = Date.parse(item11.recordedAt)
    expect(lineOf([], { asOf: new Date(at) }).rule?.id).toBe('rule-11')
    expect(lineOf([], { asOf: new Date(at - 1) }).rule).toBeNull()
  })

  test('of two in force the one recorded last holds', () => {
    const newer = { ...item11, id: 'rule-a', target: 24, recordedAt: '2025-01-01T00:00:00.000Z' }
    for (const rules of [
      [newer, item11],
      [item11, newer],
    ])
      expect(lineOf([], { rules }).target).toBe(24)
  })

  test('the office adjusts a target with reason and basis, for one department and year, the last one known', () => {
    const target = { department: 'weather', year: 2026, reason: '机构合并', basis: '会议纪要3号', target: 6 }
    const targets = [
      { ...target, id: 't2', target: 8, recordedAt: '2026-06-01T00:00:00.000Z' },
      { ...target, id: 't1', recordedAt: '2026-02-01T00:00:00.000Z' },
    ]
    expect(lineOf([aPiece()], { targets })).toMatchObject({
      target: 8,
      remaining: 7,
      adjusted: { reason: '机构合并', basis: '会议纪要3号' },
    })
    expect(lineOf([], { targets, asOf: new Date('2026-03-01T00:00:00.000Z') }).target).toBe(6)
    expect(lineOf([], { targets, year: 2025 })).toMatchObject({ target: 12, adjusted: null })
    expect(count([], { targets })[1]?.target).toBe(12)
  })

  test('what is owed never falls below zero', () => {
    const pieces = Array.from({ length: 14 }, (_, index) => aPiece({ pieceId: `p${index}` }))
    expect(lineOf(pieces)).toMatchObject({ published: 14, remaining: 0 })
  })

  test('pieces under review are shown beside the figure and do not count', () => {
    expect(lineOf([], { inReview: new Map([['weather', 3]]) })).toMatchObject({
      inReview: 3,
      published: 0,
      remaining: 12,
    })
  })
})

const byDepartment = (lines: QuotaLine[]) => lines.toSorted((a, b) => (a.department < b.department ? -1 : 1))

describe('any history', () => {
  test('gives the same figures in whatever order it is read', () =>
    fc.assert(
      fc.property(
        histories.chain((pieces) => {
          const orderOf = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })
          const inside = (piece: CountedPiece) =>
            fc
              .record({
                releases: orderOf(piece.releases),
                channels: shuffled(piece.channels),
                withdrawals: orderOf(piece.withdrawals),
              })
              .map((facts) => ({ ...piece, ...facts }))
          return fc.tuple(fc.constant(pieces), fc.tuple(...pieces.map(inside)).chain(orderOf))
        }),
        fc.tuple(ruleBooks, targetBooks, moment),
        ([pieces, reread], [rules, targets, at]) => {
          const question = { rules, targets, asOf: new Date(at) }
          const again = { ...question, rules: rules.toReversed(), targets: targets.toReversed() }
          fc.pre(new Set(rules.map((rule) => rule.id + rule.recordedAt)).size === rules.length)
          expect(byDepartment(count(reread, again))).toEqual(byDepartment(count(pieces, question)))
        },
      ),
    ))

  test('as known at a moment is unchanged by anything recorded later', () =>
    fc.assert(
      fc.property(histories, fc.tuple(ruleBooks, targetBooks, moment), (pieces, [rules, targets, at]) => {
        const asOf = new Date(at)
        const until = <T extends { recordedAt: string }>(rows: readonly T[]) =>
          rows.filter((row) => row.recordedAt <= at)
        const known = pieces.map((piece) => ({
          ...piece,
          releases: until(piece.releases),
          channels: until(piece.channels),
          withdrawals: until(piece.withdrawals),
        }))
        const then = count(known, { rules: until(rules), targets: until(targets), asOf: later })
        expect(count(pieces, { rules, targets, asOf })).toEqual(then)
      }),
      { numRuns: 300 },
    ))

  test('adds up: every public piece stands in exactly one year and place, and every figure is the sum of its parts', () =>
    fc.assert(
      fc.property(histories, ruleBooks, (pieces, rules) => {
        const lines = [2024, 2025, 2026, 2027].flatMap((year) => count(pieces, { rules, year }))
        expect(lines.flatMap((line) => line.pieces)).toHaveLength(
          pieces.filter((one) => one.channels.length > 0).length,
        )
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
        for (const line of lines) {
          const beside = sum(Object.values(line.beside).flatMap((origins) => Object.values(origins)))
          expect(sum(line.byMonth)).toBe(line.published)
          expect(sum(Object.values(line.origins))).toBe(line.published)
          expect(line.published + beside + line.duplicates + line.annulled).toBe(line.pieces.length)
          expect(line.remaining).toBe(Math.max(0, line.target - line.published))
        }
      }),
    ))
})
