import type { Rumour } from '../types'
export type SeedRumour = Omit<Rumour, 'expression' | 'misleadPattern' | 'sources'> & {
  sources: { title: string; url: string }[]
}
