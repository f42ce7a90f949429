import type { Risk, Verdict } from './types'

/** An expert's verdict beside the reader's, as far as it is measured. */
export type JudgedClaim = {
  field: string
  rules: string[]
  /** Empty where no model read the claim. */
  model: string
  engineVerdict: Verdict
  engineRisk: Risk
  expertVerdict: Verdict
}

/**
 * `flagged`: the reader warned; `wrong`: the expert found fault; `both`: it warned rightly. A share of nothing is null. κ is Cohen's, over
 * the seven verdicts.
 */
export type Measure = {
  count: number
  flagged: number
  wrong: number
  both: number
  precision: number | null
  recall: number | null
  agreement: number | null
  kappa: number | null
}
export type NamedMeasure = { name: string } & Measure
export type Quality = { all: Measure; byField: NamedMeasure[]; byRule: NamedMeasure[]; byModel: NamedMeasure[] }

const warnings = new Set<Verdict>(['refuted', 'misleading'])
const faults = new Set<Verdict>(['refuted', 'misleading', 'outdated', 'conflicting'])
const risksThatWarn = new Set<Risk>(['medium', 'high', 'blocker'])

const isWrong = ({ expertVerdict }: JudgedClaim) => faults.has(expertVerdict)
const isFlagged = ({ engineVerdict, engineRisk }: JudgedClaim) =>
  warnings.has(engineVerdict) || risksThatWarn.has(engineRisk)

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const tally = (values: Verdict[]): Map<Verdict, number> => {
  const counts = new Map<Verdict, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Agreement beyond what two who judge at random, each with the own habits, would reach; null when chance alone explains everything. */
const kappaOf = (claims: JudgedClaim[]): number | null => {
  const size = claims.length
  const [engine, expert] = [
    tally(claims.map((one) => one.engineVerdict)),
    tally(claims.map((one) => one.expertVerdict)),
  ]
  const agreed = claims.filter(({ engineVerdict, expertVerdict }) => engineVerdict === expertVerdict).length
  const byChance = [...engine].reduce((sum, [verdict, count]) => sum + count * (expert.get(verdict) ?? 0), 0)
  // Counts, not shares, so that a division by nothing is known exactly.
  return ratio(agreed * size - byChance, size * size - byChance)
}

/** `among`: those that count for agreement; precision and recall are of `warned` among all. */
const measure = (all: JudgedClaim[], warned: (claim: JudgedClaim) => boolean, among = all): Measure => {
  const flagged = all.filter(warned)
  const wrong = all.filter(isWrong).length
  const both = flagged.filter(isWrong).length
  const agreed = among.filter(({ engineVerdict, expertVerdict }) => engineVerdict === expertVerdict).length
  return {
    count: among.length,
    flagged: flagged.length,
    wrong,
    both,
    precision: ratio(both, flagged.length),
    recall: ratio(both, wrong),
    agreement: ratio(agreed, among.length),
    kappa: kappaOf(among),
  }
}

const namesOf = (names: string[]): string[] => [...new Set(names)].sort()

/**
 * How far the reader and the experts agree: in all, by field, by rule and by model. A rule warns where it fired: its precision is the
 * share of these claims with which an expert found fault, its recall the share of all faulty claims in which it fired.
 */
export const qualityOf = (claims: JudgedClaim[]): Quality => {
  const by = (key: (claim: JudgedClaim) => string) =>
    namesOf(claims.map(key)).map((name) => ({
      name,
      ...measure(
        claims.filter((claim) => key(claim) === name),
        isFlagged,
      ),
    }))
  const byRule = namesOf(claims.flatMap(({ rules }) => rules)).map((name) => {
    const fired = (claim: JudgedClaim) => claim.rules.includes(name)
    return { name, ...measure(claims, fired, claims.filter(fired)) }
  })
  return {
    all: measure(claims, isFlagged),
    byField: by(({ field }) => field),
    byRule,
    byModel: by(({ model }) => model),
  }
}
