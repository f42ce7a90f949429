import type { Library } from '../retrieval/library'
import { search } from '../retrieval/search'
import { comparable } from '../retrieval/spacing'
import type { Evidence, ReviewClaim, ReviewDocument, Rumour } from '../types'
import { givesInstructions } from './instructions'

/** Evidence as a model gets it. `label` names it there; `says` of a citation is its title, which is all that is known of it. */
export type Supplied = { label: string; says: string; fact: string; evidence: Evidence; rumour?: Rumour }

const mostRumours = 6
const mostCitations = 5

type Near = { rumour: Rumour; score: number }

const ofRumour = ({ rumour, score }: Near): Omit<Supplied, 'label'> => {
  const url = rumour.sources.find((source) => source.url !== '')?.url
  const evidence = { id: rumour.id, kind: 'rumour', relation: 'neutral', quote: rumour.counterFact, tier: 2 } as const
  return { says: rumour.claim, fact: rumour.counterFact, rumour, evidence: { ...evidence, score, ...(url && { url }) } }
}

const citationsOf = ({ sources }: ReviewDocument): Omit<Supplied, 'label'>[] =>
  (sources ?? []).slice(0, mostCitations).flatMap(({ title, publisher, url, date }, at) => {
    const says = [title, publisher, date].filter((part) => part !== '').join('，')
    if (says === '' || givesInstructions(says)) return []
    const evidence = { id: `source-${at + 1}`, kind: 'citation', relation: 'neutral', quote: title, tier: 3 } as const
    return [{ says, fact: '', evidence: { ...evidence, ...(url && { url }), ...(date && { date }) } }]
  })

/** Library entries near a claim: those that the offline reader found, and those near the model's wording. */
const rumoursNear = (library: Library, { text, evidence }: ReviewClaim, reading: string): Near[] => {
  const known = evidence.flatMap(({ id, score = 0 }) => {
    const rumour = library.rumours.get(id)
    return rumour ? [{ rumour, score }] : []
  })
  const found = reading === text ? [] : search(library, comparable(reading))
  const near = new Map<string, Near>()
  for (const one of [...known, ...found])
    if (one.score > (near.get(one.rumour.id)?.score ?? -1)) near.set(one.rumour.id, one)
  return [...near.values()].sort((a, b) => b.score - a.score).slice(0, mostRumours)
}

type Asked = { claim: ReviewClaim; reading: string; library: Library; document: ReviewDocument }

/** All that a model may judge a claim by, in an order that depends on nothing but the evidence. */
export const suppliedEvidence = ({ claim, reading, library, document }: Asked): Supplied[] =>
  [...rumoursNear(library, claim, reading).map(ofRumour), ...citationsOf(document)]
    .sort((a, b) => (a.evidence.id < b.evidence.id ? -1 : 1))
    .map((one, at) => ({ ...one, label: `E${at + 1}` }))
