import { checkHmac, type HmacCheck, type KeyRing } from '@/runtime/crypto'
import { genesis, sealedText, type AuditEntry, type Head, type SealedEntry } from './chain'
import { damage, type Damage } from './damage'

/** A row of the trail as a database gives it; the sealer fills the last three together. */
export type TrailRow = AuditEntry & { seq?: number | null; prevHash?: string | null; hash?: string | null }

export type VerifyResult = {
  ok: boolean
  /** Sealed rows that were read. */
  checked: number
  /** Rows that wait for the sealer. */
  unsealed: number
  /** The end of the chain as far as it is whole. */
  head: Head
  first: Damage | null
}

export type VerifyOptions = { keyRing: KeyRing; heads: readonly Head[]; now: Date }

const sealWithinMs = 60_000

type State = {
  keyRing: KeyRing
  /** Ascending; `nextHead` is the first that the chain has not reached. */
  heads: readonly Head[]
  nextHead: number
  now: number
  last: Head & { id: string | null }
  checked: number
  unsealed: number
  /** The first break of the chain, with the row at which it showed. What is read after it only explains it. */
  broken: { damage: Damage; row: SealedEntry | null } | null
  late: Damage | null
  /** By key id: whether any hash made with it matched, and how many did not. */
  keys: Map<string, { matched: boolean; mismatches: number }>
}

/**
 * Reads the trail once, in ascending `seq` (rows without one may come first or last), in constant memory, and names the first entry
 * that was altered, dropped, reordered, doubled or sealed a second time, a chain that ends before a recorded head, and an entry left
 * unsealed for more than 60 s. Never throws for what it finds.
 *
 * Its limit: whoever holds database, key and the recorded heads together can write another trail; and what was dropped from the
 * end after the last recorded head leaves no mark.
 */
export const verifyChain = async (entries: AsyncIterable<TrailRow>, options: VerifyOptions): Promise<VerifyResult> => {
  const state = begin(options)
  for await (const row of entries) read(state, row)
  const first = verdict(state)
  const { checked, unsealed, last } = state
  return { ok: first === null, checked, unsealed, head: { seq: last.seq, hash: last.hash }, first }
}

const begin = ({ keyRing, heads, now }: VerifyOptions): State => ({
  keyRing,
  heads: heads.toSorted((a, b) => a.seq - b.seq),
  nextHead: 0,
  now: now.getTime(),
  last: { ...genesis, id: null },
  checked: 0,
  unsealed: 0,
  broken: null,
  late: null,
  keys: new Map(),
})

const read = (state: State, row: TrailRow) => {
  const seq = row.seq ?? null
  const prevHash = row.prevHash ?? null
  const hash = row.hash ?? null
  if (seq === null && prevHash === null && hash === null) return readUnsealed(state, row)
  state.checked += 1
  if (prevHash === null || hash === null) return readStripped(state, row, seq)
  // A row that only lost its number still shows where it belongs when its hash fits the place that is empty.
  const sealed = { ...row, seq: seq ?? 0, prevHash, hash }
  if (!state.broken) judge(state, sealed)
  if (state.broken) explain(state, sealed)
}

const readUnsealed = (state: State, row: TrailRow) => {
  state.unsealed += 1
  // Written so that an unreadable time counts as late.
  const inTime = state.now - Date.parse(row.at) <= sealWithinMs
  if (!inTime) state.late ??= damage('unsealed', { seq: null, id: row.id })
}

const readStripped = (state: State, { id }: TrailRow, seq: number | null) => {
  state.broken ??= { damage: damage(seq === null ? 'stripped' : 'altered', { seq, id }), row: null }
}

const judge = (state: State, row: SealedEntry) => {
  const { last } = state
  const { id } = row
  const seq = last.seq + 1
  if (row.seq === 0) return fail(state, damage('stripped', { seq: null, id }), null)
  if (row.seq < seq) return fail(state, damage('duplicate', { seq: row.seq, id }), null)
  if (row.seq > seq) return fail(state, damage('dropped', { seq, id: null, found: row }), row)
  const check = checkEntry(state, row)
  if (check.result === 'unknown-key') return fail(state, damage('key', { seq, id, keyId: check.keyId }), null)
  if (check.result !== 'same') return fail(state, damage('altered', { seq, id }), row)
  noteKey(state, row, true)
  // The hash covers the link, so only a holder of the key can have made this: the entry before was sealed again.
  if (row.prevHash !== last.hash)
    return fail(state, damage('resealed', { seq: last.seq || seq, id: last.id ?? id }), null)
  state.last = { seq, hash: row.hash, id }
  if (!fitsHeads(state, row)) fail(state, damage('resealed', { seq, id }), null)
}

const fail = (state: State, first: Damage, row: SealedEntry | null) => {
  state.broken = { damage: first, row }
}

const fitsHeads = (state: State, row: SealedEntry): boolean => {
  for (let head = state.heads[state.nextHead]; head && head.seq <= row.seq; head = state.heads[state.nextHead]) {
    state.nextHead += 1
    if (head.seq === row.seq && head.hash !== row.hash) return false
  }
  return true
}

/** After the break: does this row belong to the place where the chain broke, and do its own hash and key agree? */
const explain = (state: State, row: SealedEntry) => {
  noteKey(state, row, checkEntry(state, row).result === 'same')
  const { damage: first, row: found } = state.broken ?? {}
  if (!first || !found || first.seq === null || first.kind === 'reordered') return
  if (checkEntry(state, { ...row, seq: first.seq }).result !== 'same') return
  fail(state, damage('reordered', { seq: first.seq, id: row.id, found }), found)
}

const checkEntry = (state: State, row: SealedEntry): HmacCheck => {
  try {
    return checkHmac(state.keyRing, sealedText(row), row.hash)
  } catch {
    // A text that has no canonical form can't be what was sealed.
    return { result: 'different' }
  }
}

const keyIdOf = (row: SealedEntry): string | undefined => /^hmac-sha256:([\w-]+):/.exec(row.hash)?.[1]

const noteKey = (state: State, row: SealedEntry, same: boolean) => {
  const keyId = keyIdOf(row)
  if (keyId === undefined) return
  const { matched = false, mismatches = 0 } = state.keys.get(keyId) ?? {}
  state.keys.set(keyId, { matched: matched || same, mismatches: mismatches + (same ? 0 : 1) })
}

const verdict = (state: State): Damage | null => {
  if (state.broken) return keyVerdict(state, state.broken)
  const seq = state.last.seq + 1
  const beyond = state.heads.at(-1)
  if (beyond && beyond.seq >= seq) return damage('truncated', { seq, id: null, headSeq: beyond.seq })
  return state.late
}

// Where a key never fitted and failed more than once, a wrong key is likelier than that many altered entries.
const keyVerdict = (state: State, { damage: first, row }: { damage: Damage; row: SealedEntry | null }): Damage => {
  if (first.kind !== 'altered' || !row) return first
  const { seq, id } = first
  const keyId = keyIdOf(row)
  const { matched, mismatches } = (keyId !== undefined && state.keys.get(keyId)) || { matched: true, mismatches: 0 }
  if (matched) return first
  return damage(mismatches > 1 ? 'key' : 'altered', { seq, id, keyId })
}
