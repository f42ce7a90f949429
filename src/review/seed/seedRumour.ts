import type { Rumour } from '../types'
export type SeedRumour = Omit<Rumour, 'expression' | 'pattern' | 'truth' | 'sources'> & {
  sources: { title: string; url: string }[]
}
