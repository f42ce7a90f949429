import type { ReadSentence, Scene } from '../../scene'
import type { Risk } from '../../types'
import type { Hit } from '../rule'
import { together } from './near'
import { isPast } from './when'

/** Something that only one kind of body may announce. */
export type SoleMatter = {
  /** Without it a sentence is not looked at any closer. */
  topic: RegExp
  /** Words that, standing together, announce it, as opposed to explaining it; any one of the sets. */
  announcements: readonly (readonly RegExp[])[]
  /** Names of units that may announce it; null when none that publishes here may. */
  competent: RegExp | null
  /** The competent body, named as the one that says so. */
  authority: RegExp
  /** Explained, or only looking alike. */
  excuse: RegExp
  /** Supposed, denied or general, where it stands before the end of the announcement; after it stands advice. */
  premise: RegExp
  message: Hit['message']
  hint: Hit['hint']
}

/** Where it is unknown who publishes, a person must say whether the unit may. */
const severityFor = (department: string, { competent }: SoleMatter): Risk =>
  competent !== null && department === '' ? 'medium' : 'high'

/** 以气象台最新消息为准 points to the competent body and doesn't make its words one's own. */
const pointer = /以[^,。;]{2,20}为准|(?:关注|留意)[^,。;]{0,24}/gu

const isTold = ({ stance }: ReadSentence) => stance === 'asserted' || stance === 'quoted'

const announced = (text: string, { announcements }: SoleMatter) =>
  announcements.map((words) => together(text, words)).find((span) => span !== null)

/** Announcements of a matter in a sentence, unless the unit may announce it or passes on what the competent body said. */
export const soleMatterFinder =
  (matter: SoleMatter) =>
  ({ document: { department }, now }: Scene) => {
    if (matter.competent?.test(department)) return () => []
    const severity = severityFor(department, matter)
    return (sentence: ReadSentence): Hit[] => {
      const { text, around } = sentence
      const span = isTold(sentence) && matter.topic.test(text) ? announced(text, matter) : undefined
      if (!span || matter.excuse.test(text) || isPast(text, now) || matter.authority.test(around.replace(pointer, '')))
        return []
      if (matter.premise.test(text.slice(0, span.end))) return []
      return [{ ...span, severity, message: matter.message, hint: matter.hint }]
    }
  }
