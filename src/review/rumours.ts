import type { Rumour } from './types'
import { bodyRumours } from './seed/bodyRumours'
import { earthRumours } from './seed/earthRumours'
import { foodRumours } from './seed/foodRumours'

/** A handful of known rumours for a start, in our own words; the library that departments keep up takes their place. */
export const seedRumours: Rumour[] = [...foodRumours, ...bodyRumours, ...earthRumours].map((rumour) => ({
  expression: '',
  pattern: '',
  truth: '',
  ...rumour,
  sources: rumour.sources.map((source) => ({ publisher: '', date: '', ...source })),
}))
