import type { Evidence } from './types'

/** Below this an entry of the library shares words with a claim and no more. */
const perhapsFrom = 0.3

export const isDecisive = ({ relation }: Evidence): boolean => relation !== 'neutral'

/** What an expert is shown of a claim's evidence: all that speaks for or against it and, of what may be related, the nearest. */
export const shownEvidence = (evidence: readonly Evidence[]): Evidence[] => {
  const perhaps = evidence.find((one) => !isDecisive(one) && (one.score ?? 0) >= perhapsFrom)
  return evidence.filter((one) => isDecisive(one) || one === perhaps)
}
