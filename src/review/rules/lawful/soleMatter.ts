import type { ReadSentence, Scene } from '../../scene'
import type { Risk } from '../../types'
import type { Hit } from '../rule'
import { isPast } from './when'

/** Something that only one kind of body may announce. */
export type SoleMatter = {
  /** Wordings of an announcement, as opposed to an explanation. */
  announcements: readonly RegExp[]
  /** Names of units that may announce it; null when none that publishes here may. */
  competent: RegExp | null
  /** The competent body, named as the one that says so. */
  authority: RegExp
  /** Explained, supposed, or only looking alike. */
  excuse: RegExp
  message: Hit['message']
  hint: Hit['hint']
}

/** Who publishes is unknown: a person must say whether the unit may. */
const severityFor = (department: string, { competent }: SoleMatter): Risk =>
  competent !== null && department === '' ? 'medium' : 'high'

const isTold = ({ stance }: ReadSentence) => stance === 'asserted' || stance === 'quoted'

/** Announcements of a matter in a sentence, unless the unit may announce it or passes on what the competent body said. */
export const soleMatterFinder =
  (matter: SoleMatter) =>
  ({ document: { department }, now }: Scene) => {
    if (matter.competent?.test(department)) return () => []
    const severity = severityFor(department, matter)
    return (sentence: ReadSentence): Hit[] => {
      const { text, around } = sentence
      if (!isTold(sentence)) return []
      const found = matter.announcements.map((pattern) => pattern.exec(text)).find((match) => match !== null)
      if (!found || matter.excuse.test(text) || isPast(text, now) || matter.authority.test(around)) return []
      const { message, hint } = matter
      return [{ start: found.index, end: found.index + found[0].length, severity, message, hint }]
    }
  }
