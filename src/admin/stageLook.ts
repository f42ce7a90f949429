import type { Sentence } from '@/i18n/sentence'
import { stageWords, type Stage } from '@/workflow/stages'
import type { Tone } from './Pill'

const tones: Record<Stage, Tone> = {
  draft: 'neutral',
  screening: 'busy',
  assigning: 'busy',
  waiting: 'warn',
  inReview: 'busy',
  approved: 'good',
  changesRequested: 'warn',
  refused: 'bad',
  released: 'good',
  withdrawn: 'neutral',
}

const isStage = (value: unknown): value is Stage => typeof value === 'string' && Object.hasOwn(stageWords, value)

/** The stage behind a stored value; a document that has no piece yet is a draft. */
export const stageOf = (value: unknown): Stage => (isStage(value) ? value : 'draft')

export const stageLook = (stage: Stage): { tone: Tone; words: Sentence } => ({
  tone: tones[stage],
  words: stageWords[stage],
})

const underReview: readonly Stage[] = ['screening', 'assigning', 'waiting', 'inReview', 'approved']
export const isUnderReview = (stage: Stage): boolean => underReview.includes(stage)

/** An approved piece is about to be released: too late to take it back. */
export const canBeTakenBack = (stage: Stage): boolean => isUnderReview(stage) && stage !== 'approved'
