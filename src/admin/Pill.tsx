import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'busy' | 'good' | 'warn' | 'bad'

/** A state in a word. The colour only repeats what the word says. */
export const Pill = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`desk-pill desk-pill--${tone}`}>{children}</span>
)
