import type { Payload } from 'payload'
import type { ModelReader, ReviewEngine, ReviewPorts } from '@/review/types'
import type { SiteStore } from '@/site/store'

/** What the handlers stand on; tests hand in their own clock and store. */
export type Deps = {
  payload: Payload
  now: () => Date
  review: ReviewEngine
  library: ReviewPorts['library']
  /** Absent where no language model is configured. */
  model: ModelReader | undefined
  store: SiteStore
  siteUrl: string
  fetch: typeof fetch
  /** How long a claim on a delivery holds. */
  leaseMs: number
  /** Between a timeout and the first, and between two complete read-backs. */
  readBackEveryMs: number
}
