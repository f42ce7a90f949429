import { chance, logOdds } from '../likelihood'
import { toneOf, type Ear } from '../tone/tone'
import type { Heard } from '../tone/weighing'
import { saidByTrees, treesOf } from '../trees'
import type { Stance } from '../types'
import type { Signs } from './sentence'
import { surroundingInputs } from './surroundings'
import { treeLines } from './treeLines'

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

/** What is weighed before the tones, in the order of the weights. */
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
  -0.47, 1.31, 0.47, 0.86, 0.69, -1.04, -0.77, -0.17, -1.32, 1.43, -0.12, 0.09, 0.27, -0.27, 0.86, 0.99, 0.69, 0.94,
  0.72,
]

const trees = treesOf(treeLines)

/** How likely a sentence is said rather than answered: what signs and tones say one by one, corrected by what they say together. */
const assertingIn = (all: readonly Shown[], at: number): number => {
  const inputs = [...signInputs(all, at), ...tonesOf(all, at)]
  return chance(logOdds(weights, inputs) + saidByTrees(trees, [...inputs, ...surroundingInputs(all, at)]))
}

/** How likely an assertion must be: what signs show to be denied, or said by somebody else, needs more to be taken for another thing. */
const enough = { asserted: 0.55, refuted_here: 0.65, quoted: 0.05 } as const

/** A statement of so many characters all by itself is what its signs show: nothing answers it, and what it sounds like is mostly its matter. */
const brief = 48
const isBare = (all: readonly Shown[], at: number) => all.length === 1 && (all[at]?.sign.text.length ?? 0) <= brief

/**
 * The stance of a sentence by its signs and by how it and its neighbours sound: a logistic regression and trees over it, fitted on the half of the
 * development set that is open to tuning (`npm run fit:stance`). What is plain, or only asked or supposed, stays what it is.
 */
export const weighedStance = (all: readonly Shown[], at: number): Stance => {
  const { stance = 'asserted', isPlain = true } = all[at] ?? {}
  if (isPlain || isBare(all, at) || stance === 'question' || stance === 'hypothetical') return stance
  const asserts = assertingIn(all, at)
  if (asserts < enough[stance]) return 'refuted_here'
  return stance === 'quoted' ? 'quoted' : 'asserted'
}
