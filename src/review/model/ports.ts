import type { ModelSettings } from './settings'

/** Answers by content. What it gives back is checked again; a department never reads another's. */
export type ModelCache = {
  get: (key: string) => Promise<unknown>
  set: (key: string, value: unknown) => Promise<void>
}

/** The day's tokens. `take` says false, and takes nothing, when fewer are left; what comes back is negative when a call used more. */
export type TokenBudget = {
  take: (tokens: number) => Promise<boolean>
  giveBack: (tokens: number) => Promise<void>
}

export type ModelPorts = {
  settings: ModelSettings
  cache: ModelCache
  budget: TokenBudget
  now: () => Date
  fetch?: typeof globalThis.fetch
  /** From 0 up to 1; what makes the fences unforeseeable. */
  random?: () => number
}
