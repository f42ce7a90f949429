/**
 * The four ways in which a platform says no. An adapter classifies by the platform's code, never by message text; the ledger only obeys.
 * Any other error thrown by a mutating step counts as `Unconfirmed`: better a question to the platform than a second post.
 */
export class Refused extends Error {
  override readonly name = 'Refused'
  /** The account or app may not do this: a person must act (credentials, rights, IP list). `remedy` is for the office. */
  constructor(
    readonly code: string,
    readonly remedy: { zh: string; en: string },
  ) {
    super(`channel refused the account: ${code}`)
  }
}

export class TryLater extends Error {
  override readonly name = 'TryLater'
  /** Busy or over a limit; nothing was applied. */
  constructor(
    readonly code: string,
    readonly afterMs: number,
  ) {
    super(`channel is busy: ${code}`)
  }
}

export class Rejected extends Error {
  override readonly name = 'Rejected'
  /** The content is not accepted as it stands; the editor must change it. Nothing was applied. */
  constructor(
    readonly code: string,
    readonly reason: { zh: string; en: string },
  ) {
    super(`channel rejected the content: ${code}`)
  }
}

export class Unconfirmed extends Error {
  override readonly name = 'Unconfirmed'
  /** The request may or may not have been applied: ask the platform, never resend. */
  constructor(readonly code: string) {
    super(`outcome of the call is unknown: ${code}`)
  }
}
