import { chance, logOdds } from '@/review/likelihood'
import { saidByTrees } from '@/review/trees'
import { fitLogistic, type Sample } from './fitLogistic'
import { fitTrees, writeTrees } from './fitTrees'
import { isAbout, readingSamples, type Seen, type Source } from './readingSamples'

/**
 * `npm run fit:reading`: the weights of `src/review/retrieval/nearness.ts`, `src/review/assertion.ts` and `src/review/statement.ts`, and
 * `statementLines.ts` beside it, fitted on the half of the development set that is open to tuning.
 */
const all = readingSamples()
const withFacts = all.filter(({ source }) => source !== 'bare')

const ofAssertion: Sample[] = withFacts
  .filter((one) => !one.isAmiss && (isAbout(one) || one.says === 'refuted'))
  .map(({ assertion, says, weight }) => ({ inputs: assertion, isRight: says === 'asserted', weight }))

/** Of a refutation without a named rumour nobody knows which entry it is about. */
const ofNearness: Sample[] = withFacts
  .filter(({ rumour, says }) => rumour !== null || says !== 'refuted')
  .map((one) => ({ inputs: one.nearness, isRight: isAbout(one), weight: one.weight }))

const fitted = (samples: readonly Sample[]) => fitLogistic([...samples]).map((value) => Number(value.toFixed(2)))
const shown = (name: string, samples: Sample[]) =>
  console.log(`${name}, ${samples.length} samples: [${fitted(samples).join(', ')}]`)
shown('nearness', ofNearness)
shown('assertion', ofAssertion)

type StatementSample = Sample & Pick<Seen, 'source' | 'isCase' | 'says'> & { group: string }
const ofStatement = all.map((one): StatementSample => ({
  inputs: [...one.nearness, ...one.assertion, ...one.likeness],
  isRight: isAbout(one) && one.says === 'asserted',
  weight: one.weight,
  source: one.source,
  isCase: one.isCase,
  says: one.says,
  group: one.group,
}))
const treeCount = 300
const readerOf = (samples: readonly StatementSample[]) => {
  const weights = fitted(samples)
  const trees = fitTrees(samples, weights, treeCount)
  const likely = ({ inputs }: Sample) => chance(logOdds(weights, inputs) + saidByTrees(trees, inputs))
  return { weights, trees, likely }
}

/** Those that are read by weights from other rumours' texts. */
const parts = 8
const partOf = ({ group }: StatementSample) =>
  Array.from(group).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7) % parts
const apart = Array.from({ length: parts }, (_, part) => {
  const { likely } = readerOf(ofStatement.filter((one) => partOf(one) !== part))
  return ofStatement.filter((one) => one.isCase && partOf(one) === part).map((one) => ({ ...one, likely: likely(one) }))
}).flat()

/** How many of the asserted rumours are called so from the lowest likelihood on from which so many calls are right. */
const recallAt = (precision: number, source: Source) => {
  const cases = apart.filter((one) => one.source === source).sort((one, other) => other.likely - one.likely)
  const asserted = cases.filter(({ says }) => says === 'asserted').length
  let [right, best] = [0, { recall: 0, from: 1 }]
  for (const [at, { isRight, likely }] of cases.entries()) {
    right += isRight ? 1 : 0
    if (right / (at + 1) >= precision) best = { recall: right / asserted, from: likely }
  }
  return `${precision}: ${best.recall.toFixed(3)} from ${best.from.toFixed(2)}`
}
for (const source of ['shipped', 'lone', 'bare', 'other', 'third', 'fourth'] as const)
  console.log(
    `stated, by weights from other rumours, ${source}: ${[0.97, 0.95, 0.9, 0.8].map((one) => recallAt(one, source)).join('; ')}`,
  )

const { weights, trees } = readerOf(ofStatement)
console.log(`statement: [${weights.join(', ')}]`)
writeTrees('statementLines.ts', trees, { name: 'statementLines', command: 'fit:reading', over: '`statement.ts`' })
