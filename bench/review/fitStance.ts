import { writeFileSync } from 'node:fs'
import { chance, logOdds } from '@/review/likelihood'
import { surroundingInputs } from '@/review/stance/surroundings'
import { signInputs } from '@/review/stance/weighed'
import { saidByTrees } from '@/review/trees'
import { earTonesOf, tonesBy } from './earTones'
import { fitLogistic, type Sample } from './fitLogistic'
import { fitTrees, shownTree } from './fitTrees'
import { stanceCases, type StanceCase } from './stanceCases'

/** `npm run fit:stance`: the weights of `src/review/stance/weighed.ts`, and `treeLines.ts` beside it. */
const cases = stanceCases().filter(({ isTold }) => isTold)

/** How much texts count besides those written to be hard to tell apart: true ones, posts, and answers in plain words. */
const counted: Record<string, number> = { truths: 0.05, rumours: 0.1, refutations: 0.5, others: 0.3 }
const counting = (set: string): number => counted[set] ?? 1

/** What the regression weighs, and what the trees may ask about besides. */
type StanceSample = Sample & { surroundings: number[] }

/** How far a tone is to be trusted shows in the texts of writers that it wasn't learned from. */
const samplesOf = (set: string): StanceSample[] => {
  const tones = earTonesOf(cases.filter((one) => one.set !== set))
  return cases
    .filter((one) => one.set === set)
    .map((one: StanceCase) => ({
      inputs: [...signInputs(one.shown, one.at), ...tonesBy(tones, one)],
      surroundings: surroundingInputs(one.shown, one.at),
      isRight: one.asserted,
      weight: counting(set),
    }))
}

const withAll = (one: StanceSample): Sample => ({ ...one, inputs: [...one.inputs, ...one.surroundings] })

const fitted = (samples: StanceSample[]) => {
  const weights = fitLogistic(samples).map((value) => Number(value.toFixed(2)))
  return { weights, trees: fitTrees(samples.map(withAll), weights) }
}

const sets = [...new Set(cases.map(({ set }) => set))]
const samples = sets.map((set) => ({ set, own: samplesOf(set) }))
for (const { set, own } of samples) {
  const { weights, trees } = fitted(samples.filter((one) => one.set !== set).flatMap((one) => one.own))
  const likely = (one: StanceSample) => chance(logOdds(weights, one.inputs) + saidByTrees(trees, withAll(one).inputs))
  const right = own.filter((one) => likely(one) >= 0.5 === one.isRight).length
  console.log(`${set}: ${(right / own.length).toFixed(3)} of ${own.length} by weights from the others`)
}
const { weights, trees } = fitted(samples.flatMap(({ own }) => own))
console.log(`stance: [${weights.join(', ')}]`)
writeFileSync(
  new URL('../../src/review/stance/treeLines.ts', import.meta.url),
  `/** Written by \`npm run fit:stance\`: trees (\`trees.ts\`) over the inputs of \`weighed.ts\` and \`surroundings.ts\`, one a line. */
export const treeLines = \`
${trees.map(shownTree).join('\n')}
\`
`,
)
