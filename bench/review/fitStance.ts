import { chance, logOdds } from '@/review/likelihood'
import { gramsOf, inCommon } from '@/review/stance/grams'
import { surroundingInputs } from '@/review/stance/surroundings'
import { signInputs } from '@/review/stance/weighed'
import { saidByTrees } from '@/review/trees'
import { earTonesOf, tonesBy } from './earTones'
import { fitLogistic, type Sample } from './fitLogistic'
import { fitTrees, writeTrees } from './fitTrees'
import { stanceCases, type StanceCase } from './stanceCases'

/** `npm run fit:stance`: the weights of `src/review/stance/weighed.ts`, and `treeLines.ts` beside it. */
const cases = stanceCases().filter(({ isTold }) => isTold)

/** How much texts count besides those written to be hard to tell apart: true ones, posts, and answers in plain words. */
const counted: Record<string, number> = { truths: 0.05, rumours: 0.1, refutations: 0.5, others: 0.3 }
const counting = (set: string): number => counted[set] ?? 1

/** What the regression weighs, and what the trees may ask about besides. `isBeside`: a sentence beside the one that the passage is about. */
type StanceSample = Sample & { surroundings: number[]; isBeside: boolean }

/** What explains a denial mostly denies nothing itself; so little does each such sentence count, since nobody has told what it does. */
const countingBeside = 0.01
const shared = 0.2

const isLike = (one: string, other: string): boolean => {
  const [own, theirs] = [gramsOf(one), gramsOf(other)]
  return inCommon(own, theirs) >= shared * Math.max(1, Math.min(own.size, theirs.size))
}

/** The sentences that say something else than the one that the passage is about. */
const besideOf = ({ sentences, shown, at }: StanceCase): number[] =>
  [...shown.entries()]
    .filter(
      ([place, { isPlain, isHeading, stance }]) => place !== at && !isPlain && !isHeading && stance === 'asserted',
    )
    .map(([place]) => place)
    .filter((place) => !isLike(sentences[place] ?? '', sentences[at] ?? ''))

/** How far a tone is to be trusted shows in the texts of writers that it wasn't learned from. */
const samplesOf = (set: string): StanceSample[] => {
  const tones = earTonesOf(cases.filter((one) => one.set !== set))
  const sampleOf = (one: StanceCase, isBeside: boolean): StanceSample => ({
    inputs: [...signInputs(one.shown, one.at), ...tonesBy(tones, one)],
    surroundings: surroundingInputs(one.shown, one.at),
    isRight: one.asserted,
    weight: isBeside ? countingBeside : counting(set),
    isBeside,
  })
  const own = cases.filter((one) => one.set === set)
  const beside = set in counted ? [] : own.flatMap((one) => besideOf(one).map((at) => ({ ...one, at, asserted: true })))
  return [...own.map((one) => sampleOf(one, false)), ...beside.map((one) => sampleOf(one, true))]
}

const withAll = (one: StanceSample): Sample => ({ ...one, inputs: [...one.inputs, ...one.surroundings] })

const treeCount = 400

const fitted = (samples: StanceSample[]) => {
  const weights = fitLogistic(samples.filter(({ isBeside }) => !isBeside)).map((value) => Number(value.toFixed(2)))
  return { weights, trees: fitTrees(samples.map(withAll), weights, treeCount) }
}

const sets = [...new Set(cases.map(({ set }) => set))]
const samples = sets.map((set) => ({ set, own: samplesOf(set) }))

/** The writers are left out in so many parts, each read by what the others teach. */
const parts = 9
console.log('Right by weights from other sets:')
for (let part = 0; part < parts; part += 1) {
  const isLeftOut = (_: unknown, at: number) => at % parts === part
  const { weights, trees } = fitted(samples.filter((_, at) => !isLeftOut(_, at)).flatMap(({ own }) => own))
  const likely = (one: StanceSample) => chance(logOdds(weights, one.inputs) + saidByTrees(trees, withAll(one).inputs))
  for (const { set, own } of samples.filter(isLeftOut))
    for (const isBeside of [false, true]) {
      const some = own.filter((one) => one.isBeside === isBeside)
      const right = some.filter((one) => likely(one) >= 0.5 === one.isRight).length
      const what = isBeside ? ' beside the statement' : ''
      if (some.length > 0) console.log(`${set}: ${(right / some.length).toFixed(3)} of ${some.length}${what}`)
    }
}
const { weights, trees } = fitted(samples.flatMap(({ own }) => own))
console.log(`stance: [${weights.join(', ')}]`)
writeTrees('stance/treeLines.ts', trees, {
  name: 'treeLines',
  command: 'fit:stance',
  over: '`weighed.ts` and `surroundings.ts`',
})
