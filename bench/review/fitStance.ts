import { likelihood } from '@/review/likelihood'
import { signInputs } from '@/review/stance/weighed'
import { earTonesOf, tonesBy } from './earTones'
import { fitLogistic, type Sample } from './fitLogistic'
import { stanceCases, type StanceCase } from './stanceCases'

/** `npm run fit:stance`: the weights of `src/review/stance/weighed.ts`. */
const cases = stanceCases().filter(({ isTold }) => isTold)

/** How much texts count besides those written to be hard to tell apart: true ones, posts, and answers in plain words. */
const counted: Record<string, number> = { truths: 0.05, rumours: 0.1, refutations: 0.5, others: 0.3 }
const counting = (set: string): number => counted[set] ?? 1

/** How far a tone is to be trusted shows in the texts of writers that it wasn't learned from. */
const samplesOf = (set: string): Sample[] => {
  const tones = earTonesOf(cases.filter((one) => one.set !== set))
  return cases
    .filter((one) => one.set === set)
    .map((one: StanceCase) => ({
      inputs: [...signInputs(one.shown, one.at), ...tonesBy(tones, one)],
      isRight: one.asserted,
      weight: counting(set),
    }))
}

const sets = [...new Set(cases.map(({ set }) => set))]
const samples = sets.map((set) => ({ set, own: samplesOf(set) }))
for (const { set, own } of samples) {
  const weights = fitLogistic(samples.filter((one) => one.set !== set).flatMap((one) => one.own))
  const right = own.filter((one) => likelihood(weights, one.inputs) >= 0.5 === one.isRight).length
  console.log(`${set}: ${(right / own.length).toFixed(3)} of ${own.length} by weights from the others`)
}
const weights = fitLogistic(samples.flatMap(({ own }) => own))
console.log(`stance: [${weights.map((value) => value.toFixed(2)).join(', ')}]`)
