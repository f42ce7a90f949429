import { likelihood } from '../likelihood'
import { toneOf, type Ear } from '../tone/tone'
import type { Heard } from '../tone/weighing'
import type { Stance } from '../types'
import type { Signs } from './sentence'

/** A sentence with the stance that its signs show, and how it sounds. */
export type Shown = {
  sign: Signs
  isHeading: boolean
  stance: Stance
  /** Nothing it sounds like changes that. */
  isPlain: boolean
  heard: Heard
}

/** So many neighbours on either side show how a sentence is taken. */
const neighbours = 3
/** So many sentences behind the next one, and so many before, are listened to. */
const farther = 4
/** So many characters behind a statement are enough for any answer. */
const long = 150

const isRefuted = ({ stance }: Shown) => stance === 'refuted_here'
const countOf = (some: readonly Shown[], is: (one: Shown) => boolean) => some.filter(is).length
const heardOf = (some: readonly Shown[]) => some.map(({ heard }) => heard)

/** What is heard around the sentence at a place, by ear. */
export const listened = <T>(all: readonly T[], at: number) => ({
  own: all.slice(at, at + 1),
  next: all.slice(at + 1, at + 2),
  later: all.slice(at + 2, at + 2 + farther),
  before: all.slice(Math.max(0, at - farther), at),
})

/** The ears that a stance is heard by, in the order of the weights. */
export const stanceEars = ['own', 'next', 'later', 'before'] as const satisfies readonly Ear[]

const tonesOf = (all: readonly Shown[], at: number): number[] => {
  const heard = listened(all, at)
  return stanceEars.map((ear) => toneOf(ear, heardOf(heard[ear])))
}

/** What is weighed besides the tones, in the order of the weights. */
export const signInputs = (all: readonly Shown[], at: number): number[] => {
  const { sign, stance } = all[at] ?? {}
  const after = all.slice(at + 1, at + 1 + neighbours)
  const before = all.slice(Math.max(0, at - neighbours), at)
  const said = all.slice(at + 1, at + 1 + farther).reduce((sum, one) => sum + one.sign.text.length, 0)
  return [
    stance === 'asserted' ? 1 : 0,
    stance === 'refuted_here' ? 1 : 0,
    stance === 'quoted' ? 1 : 0,
    stance === 'question' ? 1 : 0,
    sign?.hearsay ? 1 : 0,
    sign?.quotes === 'part' ? 1 : 0,
    sign?.distance ?? 0,
    sign?.denies ? 1 : 0,
    sign?.affirms ? 1 : 0,
    countOf(after, isRefuted),
    countOf(before, isRefuted),
    countOf(before, (one) => one.sign.hearsay),
    Math.min(said, long) / long,
    all.length === 1 ? 1 : 0,
  ]
}

const weights = [
  0.42, 1.08, 0.21, -0.01, 0.05, -0.92, -2.0, -1.12, -1.32, 2.27, -0.62, -0.11, 1.15, -1.33, 0.29, 0.91, 0.52, 0.83,
  0.81,
]

const evenOdds = 0.5

/**
 * The stance of a sentence by its signs and by how it and its neighbours sound: a logistic regression fitted on the half of the development
 * set that is open to tuning (`npm run fit:stance`). What is plain, or only quoted, asked
 * or supposed, stays what it is.
 */
export const weighedStance = (all: readonly Shown[], at: number): Stance => {
  const { stance = 'asserted', isPlain = true } = all[at] ?? {}
  if (isPlain || (stance !== 'asserted' && stance !== 'refuted_here')) return stance
  const asserts = likelihood(weights, [...signInputs(all, at), ...tonesOf(all, at)])
  return asserts < evenOdds ? 'refuted_here' : 'asserted'
}
