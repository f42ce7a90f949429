import type { Kind, OriginType } from '@/content/types'

/**
 * Every input of the count is set once and carries `recordedAt` (ISO time), the moment at which the system knew it. A figure "as
 * known then" reads only what was recorded by then, so nothing that is recorded later can change it.
 */
export type QuotaRule = {
  id: string
  /** The text the rule rests on, as people cite it. */
  basis: string
  /** First and last calendar year it is in force; null: until further notice. */
  validFrom: number
  validTo: number | null
  /** A piece counts when its kind and its origin are both named. */
  kinds: readonly Kind[]
  origins: readonly OriginType[]
  target: number
  /** Kinds of department that are bound. */
  departmentKinds: readonly string[]
  recordedAt: string
}

/** The office's own figure for one department and year; it replaces the rule's. The latest one known wins. */
export type QuotaTarget = {
  id: string
  department: string
  year: number
  target: number
  reason: string
  basis: string
  recordedAt: string
}

/** A department as it was at the moment asked about. */
export type QuotaDepartment = { id: string; kind: string }

export const withdrawalKinds = ['error', 'unlawful', 'outdated', 'superseded', 'organisational'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

/** One release of a piece: the first, a correction, or a publication after a withdrawal. */
export type PieceRelease = {
  /** Grows by one with each release and withdrawal of the piece. */
  sequence: number
  recordedAt: string
  originType: OriginType
  title: string
  link: string
}

/** A delivery that was verified to be public. */
export type PublicSighting = {
  channel: string
  /** The sequence of the release that was delivered. */
  sequence: number
  publicAt: string
  /** When it was verified. */
  recordedAt: string
  link: string
}

export type Withdrawal = { sequence: number; kind: WithdrawalKind; recordedAt: string }

/** A piece with everything the count needs. Kind, department and fingerprint are those of its first release, fixed for ever. */
export type CountedPiece = {
  pieceId: string
  kind: Kind
  departmentId: string
  /** The same for pieces of the same normalised text; empty when the piece has no text. */
  textFingerprint: string
  releases: readonly PieceRelease[]
  channels: readonly PublicSighting[]
  withdrawals: readonly Withdrawal[]
}

/**
 * `counts`: fills the target. `beside`: public, but of a kind or origin the rule does not name. `duplicate`: the same text as an
 * earlier piece. `annulled`: withdrawn as wrong or unlawful and not published again.
 */
export type PieceState = 'counts' | 'beside' | 'duplicate' | 'annulled'

export type PieceStanding = {
  pieceId: string
  kind: Kind
  origin: OriginType
  /** ISO time of the first publication on any channel. */
  firstPublicAt: string
  /** 0 for January. */
  month: number
  state: PieceState
  /** The earlier piece with the same text. */
  duplicateOf: string | null
  /** Channels on which it was verified, in alphabetical order. */
  channels: string[]
}

export type PieceLine = PieceStanding & {
  title: string
  link: string
  /** One address a channel, that of the latest release there. */
  links: { channel: string; link: string; publicAt: string }[]
}

/** What a department owes in a year and on what basis. `rule` is null for a department that no rule binds. */
export type Duty = {
  rule: { id: string; basis: string } | null
  target: number
  /** The office's adjustment, when there is one. */
  adjusted: { reason: string; basis: string } | null
}

/** The figures of one department and year. 应发布 `target`, 已发布 `published`, 差额 `remaining`. */
export type QuotaSummary = Duty & {
  department: string
  year: number
  published: number
  /** Of those published: 原创, 转载, 联合发布. */
  origins: Record<OriginType, number>
  /** Public, but not filling the target, by kind and origin. */
  beside: Record<Kind, Record<OriginType, number>>
  duplicates: number
  annulled: number
  inReview: number
  /** Never below 0. */
  remaining: number
  /** Published by month, January first. */
  byMonth: number[]
  /** Of those published: how many are on each channel. */
  byChannel: Record<string, number>
}

export type QuotaLine = QuotaSummary & { pieces: PieceLine[] }
