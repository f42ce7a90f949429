import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { genesis, sealEntry, type Head, type SealedEntry } from '@/audit/chain'
import { verifyChain, type TrailRow } from '@/audit/verify'
import type { KeyRing } from '@/runtime/crypto'
import { anEntry, chains, keyRing, sealAll, streamOf } from './chainOf'

const now = new Date('2026-03-01T02:00:00.000Z')
const verify = (rows: readonly TrailRow[], { heads = [], ring = keyRing }: { heads?: Head[]; ring?: KeyRing } = {}) =>
  verifyChain(streamOf(rows), { keyRing: ring, heads, now })
const headOf = (chain: SealedEntry[]): Head[] => chain.slice(-1)
const bySeq = (rows: TrailRow[]) => rows.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0))

/** One changed field, never the same value as before. */
const alteration = fc.oneof(
  fc
    .constantFrom('id', 'actorId', 'actorName', 'actorRole', 'action', 'subjectType', 'subjectId')
    .map((field) => ({ field })),
  fc
    .constantFrom('at', 'subjectTitle', 'digest', 'reason', 'data', 'demo', 'seq', 'prevHash', 'hash')
    .map((field) => ({ field })),
)
const alter = (row: SealedEntry, field: string): TrailRow => {
  if (field === 'demo') return { ...row, demo: !row.demo }
  if (field === 'seq') return { ...row, seq: row.seq + 1000 }
  return { ...row, [field]: `${Reflect.get(row, field)}x` }
}

describe('the trail', () => {
  test('is green when nothing was touched, whatever it holds', () =>
    fc.assert(
      fc.asyncProperty(chains, async (chain) => {
        const result = await verify(chain, { heads: chain })
        expect(result).toMatchObject({ ok: true, first: null, checked: chain.length, unsealed: 0 })
        expect(result.head).toEqual({ seq: chain.length, hash: chain.at(-1)?.hash })
      }),
    ))

  test('is green when it is empty', async () => {
    expect(await verify([])).toMatchObject({ ok: true, head: genesis })
  })

  test('ignores columns that a database adds', async () => {
    const rows = sealAll([anEntry('a'), anEntry('b')]).map((row) => ({ ...row, createdAt: 'x', updatedAt: 'y' }))
    expect((await verify(rows)).ok).toBe(true)
  })

  test('names the first entry in which any one field was altered', () =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), alteration, async (chain, pick, { field }) => {
        const at = pick % chain.length
        const rows = bySeq(chain.map((row, index) => (index === at ? alter(row, field) : row)))
        const { ok, first } = await verify(rows, { heads: headOf(chain) })
        expect(ok).toBe(false)
        expect(first?.seq).toBe(at + 1)
        expect(first?.id).toBe(field === 'id' ? `id-${at + 1}x` : `id-${at + 1}`)
        expect(first?.sentence.zh).toContain(`第 ${at + 1} 条`)
        expect(first?.sentence.zh).toContain(`id-${at + 1}`)
        expect(first?.sentence.en).toContain(`Entry ${at + 1}`)
      }),
      { numRuns: 300 },
    ))

  test('names the one entry that was dropped', () =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), async (chain, pick) => {
        const at = pick % chain.length
        const rows = chain.filter((_, index) => index !== at)
        const { first } = await verify(rows, { heads: headOf(chain) })
        expect(first).toMatchObject({ seq: at + 1, id: null, kind: at + 1 === chain.length ? 'truncated' : 'dropped' })
        expect(first?.sentence.zh).toContain(`第 ${at + 1} 条缺失`)
      }),
    ))

  test.for(['rows', 'numbers'])('names the first of two entries whose %s were swapped', (what) =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), fc.nat(), async (chain, one, two) => {
        const [a = 0, b = 0] = [one % chain.length, two % chain.length].toSorted((x, y) => x - y)
        fc.pre(a < b)
        const partner = new Map([
          [a, b],
          [b, a],
        ])
        const rows = chain.flatMap((row, index): TrailRow[] => {
          const other = partner.get(index)
          if (other === undefined) return [row]
          return what === 'rows' ? chain.slice(other, other + 1) : [{ ...row, seq: other + 1 }]
        })
        const { first } = await verify(what === 'rows' ? rows : bySeq(rows), { heads: headOf(chain) })
        expect(first).toMatchObject({ kind: 'reordered', seq: a + 1, id: `id-${a + 1}` })
        expect(first?.sentence.zh).toContain(`id-${b + 1}`)
      }),
    ),
  )

  test('an end that was cut off shows against a recorded head, and only against one', () =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), async (chain, pick) => {
        const kept = pick % chain.length
        const rows = chain.slice(0, kept)
        expect(await verify(rows, { heads: headOf(chain) })).toMatchObject({
          ok: false,
          first: { kind: 'truncated', seq: kept + 1 },
        })
        expect((await verify(rows, { heads: chain.slice(0, kept) })).ok).toBe(true)
      }),
    ))

  test('a trail that was written anew with the key differs from the recorded heads', () =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), async (chain, pick) => {
        const at = pick % chain.length
        const forged = sealAll(
          chain.map((row, index) => ({ ...anEntry(row.id), reason: index === at ? 'forged' : row.reason })),
        )
        const { first } = await verify(forged, { heads: headOf(chain) })
        expect(first).toMatchObject({ kind: 'resealed', seq: chain.length })
      }),
    ))

  test('one entry that was sealed again with the key no longer fits the next', async () => {
    const chain = sealAll(['a', 'b', 'c'].map((id) => anEntry(id)))
    const forged = chain.slice(0, 1).map((first) => sealEntry(anEntry('b', { reason: 'forged' }), first, keyRing))
    const { first } = await verify([...chain.slice(0, 1), ...forged, ...chain.slice(2)])
    expect(first).toMatchObject({ kind: 'resealed', seq: 2, id: 'b' })
  })

  test('an entry that appears twice is named', () =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), async (chain, pick) => {
        const at = pick % chain.length
        const rows = chain.flatMap((row, index) => (index === at ? [row, { ...row, id: 'copy' }] : [row]))
        const { first } = await verify(rows)
        expect(first).toMatchObject({ kind: 'duplicate', seq: at + 1, id: 'copy' })
      }),
    ))

  test('an entry that lost its number is found where it belongs', async () => {
    const chain = sealAll(['a', 'b', 'c'].map((id) => anEntry(id)))
    const [a, b, c] = chain.map((row): TrailRow => row)
    if (!a || !b || !c) throw new Error('three entries expected')
    expect((await verify([a, c, { ...b, seq: null }])).first).toMatchObject({ seq: 2, id: 'b' })
    expect((await verify([{ ...b, seq: null }, a, c])).first).toMatchObject({ id: 'b' })
  })

  test('an entry that lost its hash is named', async () => {
    const chain = sealAll(['a', 'b', 'c'].map((id) => anEntry(id)))
    const rows = chain.map((row): TrailRow => (row.id === 'b' ? { ...row, hash: null } : row))
    expect((await verify(rows)).first).toMatchObject({ kind: 'altered', seq: 2, id: 'b' })
  })

  test('a text that can not be hashed counts as altered', async () => {
    const rows = sealAll([anEntry('a'), anEntry('b')]).map((row) =>
      row.id === 'b' ? { ...row, reason: '\ud800' } : row,
    )
    expect((await verify(rows)).first).toMatchObject({ kind: 'altered', seq: 2, id: 'b' })
  })
})

describe('the key', () => {
  const wrong: KeyRing = { current: { id: 'k1', key: Buffer.alloc(32, 9) }, old: {} }

  test('another key under the same id is named as the cause', () =>
    fc.assert(
      fc.asyncProperty(chains, async (chain) => {
        const { first } = await verify(chain, { ring: wrong })
        expect(first).toMatchObject({ kind: chain.length > 1 ? 'key' : 'altered', seq: 1, id: 'id-1' })
        expect(first?.sentence.zh).toContain('密钥“k1”')
        expect(first?.sentence.en).toContain('key "k1"')
      }),
    ))

  test('a missing key is named as the cause', async () => {
    const { first } = await verify(sealAll([anEntry('a')]), {
      ring: { ...wrong, current: { ...wrong.current, id: 'k2' } },
    })
    expect(first).toMatchObject({ kind: 'key', seq: 1, id: 'a' })
    expect(first?.sentence.zh).toContain('k1')
  })

  test('one altered entry is not blamed on a key that fits the others', async () => {
    const rows = sealAll(['a', 'b', 'c'].map((id) => anEntry(id))).map((row) =>
      row.id === 'a' ? { ...row, reason: 'x' } : row,
    )
    const { first } = await verify(rows)
    expect(first?.kind).toBe('altered')
    expect(first?.sentence.zh).not.toContain('密钥')
  })

  test('entries sealed before a rotation still verify', async () => {
    const next: KeyRing = { current: { id: 'k2', key: Buffer.alloc(32, 2) }, old: { k1: keyRing.current.key } }
    const before = sealAll([anEntry('a'), anEntry('b')])
    const after = sealEntry(anEntry('c'), before.at(-1) ?? null, next)
    expect(after.hash).toContain(':k2:')
    expect((await verify([...before, after], { ring: next })).ok).toBe(true)
  })
})

describe('an entry that is not sealed', () => {
  const at = (secondsAgo: number) => new Date(now.getTime() - secondsAgo * 1000).toISOString()

  test.for([
    { ago: 60, ok: true },
    { ago: 60.001, ok: false },
  ])('after $ago s: ok is $ok', async ({ ago, ok }) => {
    const sealed = sealAll([anEntry('a')])
    const waiting = anEntry('b', { at: at(ago) })
    for (const rows of [
      [waiting, ...sealed],
      [...sealed, { ...waiting, seq: null, prevHash: null, hash: null }],
    ]) {
      const result = await verify(rows)
      expect(result).toMatchObject({ ok, unsealed: 1, checked: 1 })
      if (!ok) expect(result.first).toMatchObject({ kind: 'unsealed', id: 'b', seq: null })
    }
  })

  test('with a time that can not be read counts as late', async () => {
    expect((await verify([anEntry('b', { at: '???' })])).first?.kind).toBe('unsealed')
  })

  test('does not hide a break of the chain', async () => {
    const chain = sealAll([anEntry('a'), anEntry('b')])
    const result = await verify([anEntry('late', { at: at(600) }), ...chain.slice(1)])
    expect(result.first).toMatchObject({ kind: 'dropped', seq: 1 })
  })
})
