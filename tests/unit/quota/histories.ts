import fc from 'fast-check'
import { kinds, originTypes } from '@/content/types'
import type { LedgerRow } from '@/quota/pieceTable'
import {
  withdrawalKinds,
  type CountedPiece,
  type PieceRelease,
  type PublicSighting,
  type QuotaDepartment,
  type QuotaRule,
  type QuotaTarget,
  type Withdrawal,
} from '@/quota/types'

/** Item 11 of the plan, as the default rule states it. */
export const item11: QuotaRule = {
  id: 'rule-11',
  basis: '桂科智字〔2023〕91号第11条',
  validFrom: 2024,
  validTo: null,
  kinds: ['articles'],
  origins: ['original', 'reprint', 'joint'],
  target: 12,
  departmentKinds: ['authority'],
  recordedAt: '2024-01-01T00:00:00.000Z',
}

export const weather: QuotaDepartment = { id: 'weather', kind: 'authority' }
export const health: QuotaDepartment = { id: 'health', kind: 'authority' }

export const aRelease = (changes: Partial<PieceRelease> = {}): PieceRelease => ({
  sequence: 1,
  recordedAt: '2026-03-01T00:00:00.000Z',
  originType: 'original',
  title: '雷雨天为什么不能在树下避雨',
  link: '/articles/p/lei-yu/',
  ...changes,
})

export const aSighting = (changes: Partial<PublicSighting> = {}): PublicSighting => ({
  channel: 'website',
  sequence: 1,
  publicAt: '2026-03-01T00:00:01.000Z',
  recordedAt: '2026-03-01T00:00:02.000Z',
  link: '/articles/p/lei-yu/',
  ...changes,
})

export const aPiece = (changes: Partial<CountedPiece> = {}): CountedPiece => ({
  pieceId: 'p',
  kind: 'articles',
  departmentId: 'weather',
  textFingerprint: '',
  releases: [aRelease()],
  channels: [aSighting()],
  withdrawals: [],
  ...changes,
})

/** Close to three New Years in Asia/Shanghai and to each other, so that edges and ties are common. */
export const moment = fc
  .tuple(
    fc.constantFrom(2025, 2026, 2027),
    fc.integer({ min: -6, max: 6 }),
    fc.constantFrom(1, 1000, 86_400_000, 2_600_000_000),
  )
  .map(([year, steps, step]) => new Date(Date.UTC(year, 0) - 8 * 3_600_000 + steps * step).toISOString())

const sequence = fc.integer({ min: 1, max: 6 })
const channel = fc.constantFrom('website', 'wechat', 'weibo')
const release = fc.record<PieceRelease>({
  sequence,
  recordedAt: moment,
  originType: fc.constantFrom(...originTypes),
  title: fc.constantFrom('甲', '乙'),
  link: fc.constantFrom('/a', '/b'),
})
const sighting = fc.record<PublicSighting>({
  channel,
  sequence,
  publicAt: moment,
  recordedAt: moment,
  link: fc.constant('/a'),
})
const withdrawal = fc.record<Withdrawal>({ sequence, kind: fc.constantFrom(...withdrawalKinds), recordedAt: moment })

const piece = fc.record<Omit<CountedPiece, 'pieceId'>>({
  kind: fc.constantFrom(...kinds),
  departmentId: fc.constantFrom('weather', 'health', 'farm'),
  textFingerprint: fc.constantFrom('', 'sha256:1', 'sha256:2', 'sha256:3'),
  releases: fc.uniqueArray(release, { minLength: 1, maxLength: 3, selector: (one) => one.sequence }),
  channels: fc.array(sighting, { maxLength: 4 }),
  withdrawals: fc.uniqueArray(withdrawal, { maxLength: 2, selector: (one) => one.sequence }),
})

export const histories = fc
  .array(piece, { maxLength: 10 })
  .map((pieces) => pieces.map((one, index): CountedPiece => ({ ...one, pieceId: `piece-${index}` })))

export const ruleBooks = fc.array(
  fc.record<QuotaRule>({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    basis: fc.constantFrom('甲文', '乙文'),
    validFrom: fc.constantFrom(2024, 2026),
    validTo: fc.constantFrom(null, 2025, 2026),
    kinds: fc.subarray([...kinds]),
    origins: fc.subarray([...originTypes]),
    target: fc.integer({ min: 0, max: 4 }),
    departmentKinds: fc.subarray(['authority', 'association']),
    recordedAt: moment,
  }),
  { maxLength: 4 },
)

export const targetBooks = fc
  .array(
    fc.record<Omit<QuotaTarget, 'id'>>({
      department: fc.constantFrom('weather', 'health'),
      year: fc.constantFrom(2025, 2026),
      target: fc.integer({ min: 0, max: 5 }),
      reason: fc.constantFrom('机构合并', '任务调整'),
      basis: fc.constant('联席会议纪要'),
      recordedAt: moment,
    }),
    { maxLength: 4 },
  )
  .map((targets) => targets.map((target, index): QuotaTarget => ({ ...target, id: `t${index}` })))

/** The same arrays in another order, and some of their members twice. */
export const shuffled = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...rows]).chain((again) => {
    const all = [...rows, ...again]
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
  })

/** The rows of a piece; a correction carries another text, which must not matter. */
export const rowsOf = (piece: CountedPiece): LedgerRow[] => {
  const { pieceId } = piece
  const first = Math.min(...piece.releases.map((one) => one.sequence))
  return [
    ...piece.releases.map(({ sequence, recordedAt, originType }): LedgerRow => {
      const isFirst = sequence === first
      const { kind, departmentId } = piece
      const textFingerprint = isFirst ? piece.textFingerprint : 'sha256:1'
      return { type: 'release', pieceId, sequence, recordedAt, originType, kind, departmentId, textFingerprint }
    }),
    ...piece.channels.map(({ sequence, recordedAt, channel, publicAt }): LedgerRow => {
      return { type: 'sighting', pieceId, sequence, recordedAt, channel, publicAt }
    }),
    ...piece.withdrawals.map(({ sequence, recordedAt, kind }): LedgerRow => {
      return { type: 'withdrawal', pieceId, sequence, recordedAt, kind }
    }),
  ]
}
