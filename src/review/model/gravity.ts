import type { Verdict } from '../types'

/** How grave a verdict is. The model may only make it graver. */
export const gravity = {
  supported: 0,
  not_checkable: 0,
  insufficient: 0,
  outdated: 1,
  misleading: 1,
  conflicting: 1,
  refuted: 2,
} as const satisfies Record<Verdict, number>
