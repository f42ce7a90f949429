import type { ReadSentence, Scene } from '../../scene'
import type { Risk } from '../../types'
import type { Hit } from '../rule'
import { together, type Span } from './near'
import { isPast } from './when'

/** Something that only one kind of body may announce. */
export type SoleMatter = {
  /** Without it a sentence is not looked at any closer. */
  topic: RegExp
  /** Words that, standing together, announce it, as opposed to explaining it; any one of the sets. */
  announcements: readonly (readonly RegExp[])[]
  /** What a sentence may announce by itself where its neighbours say when and where. */
  spread?: { own: readonly RegExp[]; nearby: readonly RegExp[] }
  /** Names of units that may announce it; null when none that publishes here may. */
  competent: RegExp | null
  /** The competent body, named as the one that says so. */
  authority: RegExp
  /** Explained, or only looking alike. */
  excuse: RegExp
  /** Supposed, denied or general, where it stands before the end of the announcement; after it stands advice. */
  premise: RegExp
  /** Words in the announcement itself that outweigh a past told beside it. */
  toCome?: RegExp
  /** What is told as over although no year says so, unless a word in the sentence foretells. */
  over?: Told
  /** What a standard lays down for every place and day, unless a word around names one. */
  standard?: Told
  message: Hit['message']
  hint: Hit['hint']
}

type Told = { wording: RegExp; unless: RegExp }
const tells = (text: string, told: Told | undefined, where = text) =>
  told?.wording.test(text) === true && !told.unless.test(where)

/** Where it is unknown who publishes, a person must say whether the unit may. */
const severityFor = (department: string, { competent }: SoleMatter): Risk =>
  competent !== null && department === '' ? 'medium' : 'high'

/** 以气象台最新消息为准 points to the competent body and doesn't make its words one's own. */
const pointer = /以[^,。;]{2,20}为准|(?:关注|留意)[^,。;]{0,24}/gu

/** 网传死了几十人是谣言,经核实死亡3例: the figures behind the denial are one's own. */
const admitted = /经核实|经查(?!询)|确有|属实|实际(?:为|是|上|有)?/u
const isTold = ({ stance, text }: ReadSentence) =>
  stance === 'asserted' || stance === 'quoted' || (stance === 'refuted_here' && admitted.test(text))

const announced = ({ text, around }: ReadSentence, { announcements, spread, excuse, premise }: SoleMatter) => {
  const span = announcements.map((words) => together(text, words)).find((found) => found !== null)
  if (span || !spread?.nearby.every((word) => word.test(around))) return span
  return excuse.test(around) || premise.test(around) ? null : together(text, spread.own)
}

/** The announcement with the clause it stands in and the one before: a condition or a denial farther off is about something else. */
const leadOf = (text: string, { start, end }: Span) => {
  const clause = text.lastIndexOf(',', start - 1)
  return text.slice(clause < 0 ? 0 : text.lastIndexOf(',', clause - 1) + 1, end)
}

/** Announcements of a matter in a sentence, unless the unit may announce it or passes on what the competent body said. */
export const soleMatterFinder =
  (matter: SoleMatter) =>
  ({ document: { department }, now }: Scene) => {
    if (matter.competent?.test(department)) return () => []
    const severity = severityFor(department, matter)
    const isOver = (text: string, { start, end }: Span) =>
      (isPast(text, now) && matter.toCome?.test(text.slice(start, end)) !== true) || tells(text, matter.over)
    return (sentence: ReadSentence): Hit[] => {
      const { text, around } = sentence
      const span = isTold(sentence) && matter.topic.test(text) ? announced(sentence, matter) : undefined
      if (!span || matter.excuse.test(text) || isOver(text, span) || matter.authority.test(around.replace(pointer, '')))
        return []
      if (matter.premise.test(leadOf(text, span)) || tells(text, matter.standard, around)) return []
      return [{ ...span, severity, message: matter.message, hint: matter.hint }]
    }
  }
