import { writeFileSync } from 'node:fs'
import { chance, logOdds } from '@/review/likelihood'
import { answers, questions, type Tree } from '@/review/trees'
import type { Sample } from './fitLogistic'

/** Each tree says so little that the next ones can correct it. */
const rate = 0.05
/** How firmly an answer is held near zero, and how much must stand on either side of a question. */
const ridge = 2
const fewest = 5
/** An input is asked about at so many values at most. */
const values = 32

type Ask = Tree['asks'][number]
/** What is still wrong about a sample, and how much it would move. */
type Wrong = { slope: Float64Array; curve: Float64Array; weight: Float64Array }
/** For each input the values that can be asked about, and the place of each sample among them. */
type Cut = { cuts: number[]; places: Uint8Array }

/** As it is written down: what is asked while fitting is asked with the same value later. */
const written = (value: number) => Number(value.toFixed(3))

const cutsOf = (seen: readonly number[]): number[] => {
  const sorted = [...seen].sort((one, other) => one - other)
  const different = [...new Set(sorted)]
  const between = (value: number, at: number) => written((value + (different[at] ?? value)) / 2)
  if (different.length <= values) return [...new Set(different.slice(1).map(between))]
  const quantile = (_: unknown, at: number) => written(sorted[Math.floor(((at + 1) * sorted.length) / values)] ?? 0)
  return [...new Set(Array.from({ length: values - 1 }, quantile))]
}

const cutBy = (seen: readonly number[]): Cut => {
  const cuts = cutsOf(seen)
  return { cuts, places: Uint8Array.from(seen, (value) => cuts.filter((cut) => value > cut).length) }
}

const sums = {
  slope: new Float64Array(values + 1),
  curve: new Float64Array(values + 1),
  weight: new Float64Array(values + 1),
}

const worth = (slope: number, curve: number) => (slope * slope) / (curve + ridge)

const totalOf = (own: readonly number[], { slope, curve, weight }: Wrong) => {
  const total = { slope: 0, curve: 0, weight: 0 }
  for (const one of own) {
    total.slope += slope[one] ?? 0
    total.curve += curve[one] ?? 0
    total.weight += weight[one] ?? 0
  }
  return total
}

/** The value of one input that parts some samples best, and what that is worth. */
const bestCut = ({ cuts, places }: Cut, own: readonly number[], wrong: Wrong): { worth: number; cut: number } => {
  for (const sum of Object.values(sums)) sum.fill(0)
  for (const one of own) {
    const place = places[one] ?? 0
    sums.slope[place] = (sums.slope[place] ?? 0) + (wrong.slope[one] ?? 0)
    sums.curve[place] = (sums.curve[place] ?? 0) + (wrong.curve[one] ?? 0)
    sums.weight[place] = (sums.weight[place] ?? 0) + (wrong.weight[one] ?? 0)
  }
  const total = totalOf(own, wrong)
  const below = { slope: 0, curve: 0, weight: 0 }
  let best = { worth: -1, cut: 0 }
  for (const at of cuts.keys()) {
    below.slope += sums.slope[at] ?? 0
    below.curve += sums.curve[at] ?? 0
    below.weight += sums.weight[at] ?? 0
    if (below.weight < fewest || total.weight - below.weight < fewest) continue
    const both = worth(below.slope, below.curve) + worth(total.slope - below.slope, total.curve - below.curve)
    if (both > best.worth) best = { worth: both, cut: at }
  }
  return best
}

/** A question that nothing is above, where nothing is worth asking. */
const idle = { ask: { input: 0, above: 1e9 }, isAbove: () => false }

const bestAsk = (all: readonly Cut[], own: readonly number[], wrong: Wrong) => {
  let best = { worth: 0, cut: 0, input: -1 }
  for (const [input, cut] of all.entries()) {
    const found = bestCut(cut, own, wrong)
    if (found.worth > best.worth) best = { ...found, input }
  }
  const chosen = all[best.input]
  if (!chosen) return idle
  return {
    ask: { input: best.input, above: chosen.cuts[best.cut] ?? 0 },
    isAbove: (one: number) => (chosen.places[one] ?? 0) > best.cut,
  }
}

/** A tree, and the samples that come to each of its answers. */
const grown = (all: readonly Cut[], wrong: Wrong): { tree: Tree; leaves: number[][] } => {
  const parts: number[][] = [Array.from(wrong.slope.keys())]
  const asks: Ask[] = []
  for (let at = 0; at < questions; at += 1) {
    const own = parts[at] ?? []
    const { ask, isAbove } = bestAsk(all, own, wrong)
    asks.push(ask)
    parts.push(
      own.filter((one) => !isAbove(one)),
      own.filter(isAbove),
    )
  }
  const leaves = parts.slice(-answers)
  const says = leaves.map((own) => {
    const { slope, curve } = totalOf(own, wrong)
    return written((rate * slope) / (curve + ridge))
  })
  return { tree: { asks, says }, leaves }
}

/** So many trees that correct, one behind the other, what a regression says of the first inputs (gradient boosting by Newton steps). */
export const fitTrees = (samples: readonly Sample[], weights: readonly number[], trees: number): Tree[] => {
  const inputs = samples[0]?.inputs ?? []
  const all = inputs.map((_, input) => cutBy(samples.map((sample) => sample.inputs[input] ?? 0)))
  const odds = Float64Array.from(samples, (sample) => logOdds(weights, sample.inputs.slice(0, weights.length - 1)))
  const weight = Float64Array.from(samples, (sample) => sample.weight)
  return Array.from({ length: trees }, () => {
    const likely = odds.map(chance)
    const slope = weight.map((value, at) => value * ((samples[at]?.isRight ? 1 : 0) - (likely[at] ?? 0)))
    const curve = weight.map((value, at) => value * (likely[at] ?? 0) * (1 - (likely[at] ?? 0)))
    const { tree, leaves } = grown(all, { slope, curve, weight })
    for (const [leaf, own] of leaves.entries())
      for (const one of own) odds[one] = (odds[one] ?? 0) + (tree.says[leaf] ?? 0)
    return tree
  })
}

/** As `treesOf` reads it. */
export const shownTree = ({ asks, says }: Tree): string =>
  [...asks.map(({ input, above }) => `${input}>${above}`), ...says].join(' ')

/** Writes trees into the source, one a line. `command` is the script that fits them, `over` names where their inputs are. */
export const writeTrees = (
  path: string,
  trees: readonly Tree[],
  { name, command, over }: Record<'name' | 'command' | 'over', string>,
): void =>
  writeFileSync(
    new URL(`../../src/review/${path}`, import.meta.url),
    `/** Written by \`npm run ${command}\`: trees (\`trees.ts\`) over the inputs of ${over}, one a line. */
export const ${name} = \`
${trees.map(shownTree).join('\n')}
\`
`,
  )
