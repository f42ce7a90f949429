import type { Release } from '@/content/types'
import type { Notice } from '@/site/noticePage'
import type { SiteStore } from '@/site/store'

/** Something about a release that a channel will not take, in the editor's language. */
export type Problem = { code: string; message: { zh: string; en: string }; level: 'error' | 'warning' }

export type Mode = 'hosted' | 'folder' | 'draft' | 'confirm' | 'handoff' | 'api' | 'share' | 'manual'

/** A channel account with its secrets already decrypted; never logged, never stored. */
export type Account = {
  id: string
  department: string
  channel: string
  name: string
  mode: Mode
  /** Platform settings and secrets, as the channel's `settings` schema parsed them. */
  settings: Record<string, string>
}

/** What a channel is about to send: JSON, so that it can be shown, stored and hashed. */
export type Rendition = {
  title: string
  /** Body in the channel's own form: HTML, short text, caption. */
  body: string
  /** Media ids of the release in the order in which the channel uses them; the first is the cover. */
  media: string[]
  /** The public address that the post links to; carries the delivery's mark. */
  link: string
  /** The words with which the AI label is shown, empty when there is none. */
  aiNotice: string
}

/** A post as the platform knows it. Opaque to generic code but for `link`. */
export type Post = { id: string; link: string }

/** A task that only a person can do: shown on the editor's desk. */
export type PersonTask = {
  kind: 'confirm' | 'scan' | 'paste-link' | 'by-hand'
  message: { zh: string; en: string }
  /** Address that opens the platform's page or the content of the QR code. */
  url?: string
}

/**
 * How one step ended. Anything else is thrown as one of the four errors of `errors.ts`.
 * `receipt` is stored as it is and handed back to later steps; generic code never reads it.
 */
export type Outcome =
  | { kind: 'live'; post: Post; publicAt: string }
  | { kind: 'platform'; receipt: unknown; pollAfterMs: number }
  | { kind: 'person'; receipt: unknown; task: PersonTask }
  | { kind: 'gone' }

/** What a complete look at the platform showed about the mark of a delivery. */
export type Sighting = { kind: 'found'; outcome: Outcome } | { kind: 'absent' } | { kind: 'cannot-tell' }

/** Everything a step may use. No step keeps state of its own between calls. */
export type StepContext = {
  release: Release
  account: Account
  /** Unique to the delivery; stands in the source link of the post, so that a read-back can recognise it. */
  mark: string
  /** Stored receipt of the step before, or null. */
  receipt: unknown
  /** The live post, for `correct` and `withdraw`. */
  post: Post | null
  /** The file of a media id of the release, its hash checked on reading. */
  file: (mediaId: string) => Promise<Buffer>
  /** Public address of the piece, with the mark. */
  link: string
  /** The hosted website; what only a hosted channel needs. */
  site: SitePort
  fetch: typeof fetch
  now: () => Date
  signal: AbortSignal
}

export type SitePort = {
  store: SiteStore
  url: string
  /** What stands on the piece's page once it is withdrawn. */
  notice: Notice | null
  /** Earlier releases of the piece. */
  earlier: Release[]
  /** Whether another live piece uses the file. */
  keepFile: (path: string) => Promise<boolean>
}

/**
 * A channel is a value; generic code never names one. Adding a channel is one folder and one entry in `channels/index.ts`.
 *
 * `prepare` may be repeated at will (uploads). `submit`, `confirm`, `correct` and `withdraw` each hold at most ONE request that has an
 * effect the public can see or that leaves a second copy when repeated; the ledger commits `calling` before them and never repeats
 * them on its own. `poll` and `readBack` only read.
 */
export type Channel = {
  slug: string
  label: { zh: string; en: string }
  modes: readonly Mode[]
  /** Names of the account settings that are secrets. They are encrypted at rest and never leave the server. */
  secrets: readonly string[]
  /** Names of the other account settings, with their defaults. */
  settings: Readonly<Record<string, string>>
  check: (release: Release, account: Pick<Account, 'mode'>) => Problem[]
  render: (release: Release, link: string) => Rendition
  /** Uploads and other preparation; its value becomes the receipt that `submit` gets. */
  prepare?: (ctx: StepContext) => Promise<unknown>
  submit: (ctx: StepContext) => Promise<Outcome>
  /** The step after a person has confirmed (WeChat: publish the draft). */
  confirm?: (ctx: StepContext) => Promise<Outcome>
  poll?: (ctx: StepContext) => Promise<Outcome>
  /** `submit` may be repeated without a second effect (files written under fixed names): an expired call is planned again at once. */
  isRepeatable?: true
  readBack: (ctx: StepContext) => Promise<Sighting>
  /** Absent: a person has to do it on the platform. */
  correct?: (ctx: StepContext) => Promise<Outcome>
  withdraw?: (ctx: StepContext) => Promise<Outcome>
}
