import type { Sentence } from '@/i18n/sentence'

/** Where progress is told to the person who started the system. */
export type Say = (sentence: Sentence) => void
