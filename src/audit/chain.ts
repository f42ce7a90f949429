import canonicalize from 'canonicalize'
import { hmac, type KeyRing } from '@/runtime/crypto'

/** One state change: who did what to which thing, with which bytes, why and when. */
export type AuditEntry = {
  id: string
  /** ISO time with milliseconds, UTC. */
  at: string
  actorId: string
  actorName: string
  actorRole: string
  action: string
  subjectType: string
  subjectId: string
  subjectTitle: string
  digest: string
  reason: string
  /** Canonical JSON; a string, so that no database can reorder or re-type what was sealed. */
  data: string
  demo: boolean
}

/** Where the chain stands: the last sequence number and its hash. */
export type Head = { seq: number; hash: string }

export type SealedEntry = AuditEntry & { seq: number; prevHash: string; hash: string }

/** What the first entry links to. */
export const genesis: Head = { seq: 0, hash: 'genesis' }

/** Gives an entry its place behind `previous` (null: it is the first) and the keyed hash over content, place and link. */
export const sealEntry = (entry: AuditEntry, previous: Head | null, keyRing: KeyRing): SealedEntry => {
  const { seq, hash: prevHash } = previous ?? genesis
  const placed = { ...entry, seq: seq + 1, prevHash }
  return { ...placed, hash: hmac(keyRing, sealedText(placed)) }
}

/**
 * The exact text under the hash: RFC 8785 JSON of the named fields and nothing else, so that columns a database adds don't matter.
 * A field added later must be left out when absent, else earlier hashes no longer match.
 * @throws Error when a text holds half a surrogate pair, which has no UTF-8 form.
 */
export const sealedText = (entry: Omit<SealedEntry, 'hash'>): string => {
  const { id, at, actorId, actorName, actorRole, action, subjectType, subjectId, subjectTitle } = entry
  const { digest, reason, data, demo, seq, prevHash } = entry
  const who = { actorId, actorName, actorRole }
  const what = { action, subjectType, subjectId, subjectTitle, digest, reason, data, demo }
  return canonicalize({ id, at, ...who, ...what, seq, prevHash }) ?? ''
}
