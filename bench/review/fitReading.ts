import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { articles, earlierArticle, history } from '@/demo/articles'
import type { DemoArticle } from '@/demo/types'
import { assertionInputs } from '@/review/assertion'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf, type Library } from '@/review/retrieval/library'
import { nearnessInputs } from '@/review/retrieval/nearness'
import { isNegative } from '@/review/retrieval/polarity'
import { searchPiece } from '@/review/retrieval/search'
import { statedBy } from '@/review/retrieval/stated'
import { inForce } from '@/review/rumourEntry'
import { tellingOf } from '@/review/nearRumours'
import { parseLibrary } from '@/review/parseLibrary'
import { sceneOf } from '@/review/scene'
import { shippedLibrary } from '@/review/shippedLibrary'
import type { Rumour } from '@/review/types'
import { fitLogistic, type Sample } from './fitLogistic'
import { fitTone, toneBy, type Spoken } from './fitTone'
import { casesOf } from './measures/cases'
import { stanceCases } from './stanceCases'

/**
 * `npm run fit:reading`: the weights of `src/review/retrieval/nearness.ts` and `src/review/assertion.ts`, fitted on the half of the
 * development set that is open to tuning and on what libraries say of themselves: their claims, their counter-facts, and both in the frames
 * in which debunking articles put them.
 */
const today = '2026-11-25'
const shipped = inForce(shippedLibrary(), today).map((entry) => ({ ...entry, expression: '' }))
const lone = shipped.map((entry) => ({ ...entry, variants: [] }))
const other = inForce(
  parseLibrary(readFileSync(new URL('./otherLibrary.jsonl', import.meta.url), 'utf8')).entries,
  today,
)

type Told = { piece: z.output<typeof pieceLine>; rumour: string | null; says: 'asserted' | 'refuted' | 'true' }
type Seen = Told & { found: string; nearness: number[]; assertion: number[]; heard: string[] }

/** What the sentence that says most of the nearest rumour shows. */
const seenIn = (library: Library, told: Told): Seen[] => {
  const sentences = sceneOf(documentOfLine(told.piece), new Date(0)).sentences
  const all = searchPiece(
    library,
    sentences.map(({ text }) => text),
  )
  const firsts = all.flatMap(({ matches, from, to }, at) =>
    matches.slice(0, 1).map((match) => ({ match, from, to, at })),
  )
  const [best] = firsts.sort((one, two) => two.match.overlap.ownCoverage - one.match.overlap.ownCoverage)
  if (!best) return []
  const { match, from, to, at } = best
  const telling = tellingOf(sentences.slice(from, to), at - from, match)
  return [
    {
      ...told,
      found: match.rumour.id,
      nearness: nearnessInputs(match.overlap),
      assertion: assertionInputs(telling),
      heard: telling.heard.map(({ text }) => text),
    },
  ]
}

const rumourLabel = { rumour: z.string() }
const says = z.enum(['asserted', 'refuted', 'true'])
const ofOthers = (): Told[] =>
  casesOf('tune', 'others', { ...rumourLabel, says }).map(({ label, piece }) => ({ ...label, piece }))
const ofShipped = (): Told[] => [
  ...casesOf('tune', 'rumours', rumourLabel).map(({ label, piece }) => ({
    piece,
    rumour: label.rumour,
    says: 'asserted' as const,
  })),
  ...casesOf('tune', 'refutations', {}).map(({ piece }) => ({ piece, rumour: null, says: 'refuted' as const })),
  ...casesOf('tune', 'truths', {}).map(({ piece }) => ({ piece, rumour: null, says: 'true' as const })),
]

const frames: ((claim: string, fact: string) => string)[] = [
  (claim, fact) => `网传${claim}。${fact}`,
  (claim, fact) => `“${claim}”？${fact}`,
  (claim, fact) => `误区：${claim}\n真相：${fact}`,
  (claim, fact) => `很多人认为${claim}，${fact}`,
  (claim, fact) => `${claim}吗？${fact}`,
  (claim, fact) => `近日，一则“${claim}”的消息在朋友圈流传。${fact}`,
]
const denied = (claim: string): string | null =>
  isNegative(claim) || !/[会能]/u.test(claim) ? null : claim.replace(/可?(?=[会能])/u, '不')

/** What a library says of itself. Every second entry, as with the cases. */
const ofItself = (list: readonly Rumour[]): Told[] =>
  list.flatMap(({ id, claim, counterFact }, at) => {
    if (at % 2 === 1) return []
    const stated = statedBy(claim)
    const frame = frames[(at / 2) % frames.length]
    const told = (text: string, how: Told['says']): Told => ({
      piece: pieceLine.parse({ id, text }),
      rumour: id,
      says: how,
    })
    const opposite = denied(stated)
    return [
      told(`${stated}。`, 'asserted'),
      told(frame?.(stated, counterFact) ?? counterFact, 'refuted'),
      told(counterFact, 'refuted'),
      ...(opposite === null ? [] : [told(`${opposite}。`, 'refuted')]),
    ]
  })

type WeighedSeen = Seen & { weight: number }
const seen = (list: readonly Rumour[], told: Told[], weight: number): WeighedSeen[] => {
  const library = libraryOf(list)
  return told.flatMap((one) => seenIn(library, one)).map((one) => ({ ...one, weight }))
}
const spokenOf = (told: readonly Told[]): Spoken[] =>
  told
    .filter(({ says: how }) => how !== 'true')
    .map(({ piece, says: how }) => ({
      sentences: sceneOf(documentOfLine(piece), new Date(0)).sentences.map(({ text }) => text),
      spreads: how === 'asserted',
      weight: 1,
    }))
/** Texts by many more writers, about rumours of no library. */
const ofManyWriters = stanceCases()
  .filter(({ set }) => set.startsWith('sta'))
  .map(({ sentences, asserted }): Spoken => ({ sentences, spreads: asserted, weight: 1 }))
const toneOfShipped = fitTone([...spokenOf(ofShipped()), ...ofManyWriters])
const toneOfOthers = fitTone([...spokenOf(ofOthers()), ...ofManyWriters])

/** Tones as by weights from other writers' texts: how far a tone is to be trusted shows where nobody has learned it. */
const heardBy = (tone: ReadonlyMap<number, number>, list: readonly WeighedSeen[]) =>
  list.map((one) => ({ ...one, assertion: [...one.assertion.slice(0, -1), toneBy(tone, one.heard)] }))

const all = [
  ...heardBy(toneOfShipped, [...seen(other, ofOthers(), 1), ...seen(other, ofItself(other), 0.3)]),
  ...heardBy(toneOfOthers, [
    ...seen(lone, ofShipped(), 1),
    ...seen(shipped, ofShipped(), 0.5),
    ...seen(lone, ofItself(lone), 0.3),
  ]),
]

const isAbout = ({ rumour, found, says: how }: Seen) => rumour === found && how !== 'true'
const ofAssertion: Sample[] = all
  .filter((one) => isAbout(one) || one.says === 'refuted')
  .map(({ assertion, says: how, weight }) => ({ inputs: assertion, isRight: how === 'asserted', weight }))

const folds = 4
/** What is nearest to a rumour in a library without it: it is about something else, however near it comes. */
const amiss = (list: readonly Rumour[], told: Told[], weight: number): Sample[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const library = libraryOf(list.filter((__, at) => at % folds !== fold))
    return told
      .filter(({ rumour }) => rumour !== null && !library.rumours.has(rumour))
      .flatMap((one) => seenIn(library, one))
      .map(({ nearness }) => ({ inputs: nearness, isRight: false, weight }))
  })

const pieceOf = ({ title, blocks }: DemoArticle) =>
  pieceLine.parse({
    id: title,
    title,
    blocks: blocks.flatMap((block, at) =>
      'inlines' in block ? [{ id: String(at), text: block.inlines.map(({ text }) => text).join('') }] : [],
    ),
  })
const earlier = history.flatMap(({ department, months }) =>
  Array.from({ length: months.reduce((sum, count) => sum + count, 0) }, (_, at) =>
    earlierArticle(department, at, '2026-03-01'),
  ),
)
const sound = [...articles.filter(({ expect }) => expect === 'released'), ...earlier].map(pieceOf)

/** Sentences of sound pieces are about no rumour, or answer it; those that come nearest to one are the ones to learn from. */
const ofSound = (list: readonly Rumour[], weight: number): Sample[] => {
  const library = libraryOf(list)
  return sound.flatMap((piece) => {
    const sentences = sceneOf(documentOfLine(piece), new Date(0)).sentences.filter(
      ({ stance }) => stance === 'asserted',
    )
    return searchPiece(
      library,
      sentences.map(({ text }) => text),
    ).flatMap(({ matches: [first] }) =>
      first ? [{ inputs: nearnessInputs(first.overlap), isRight: false, weight }] : [],
    )
  })
}

/** Of a refutation without a named rumour nobody knows which entry it is about. */
const ofNearness: Sample[] = all
  .filter(({ rumour, says: how }) => rumour !== null || how !== 'refuted')
  .map((one) => ({ inputs: one.nearness, isRight: isAbout(one), weight: one.weight }))
  .concat(
    amiss(other, ofOthers(), 0.5),
    amiss(lone, ofShipped(), 0.5),
    amiss(shipped, ofShipped(), 0.25),
    ...[other, lone, shipped].map((list) => ofSound(list, 0.3)),
  )

const shown = (name: string, samples: Sample[]) =>
  console.log(
    `${name}, ${samples.length} samples: [${fitLogistic(samples)
      .map((value) => value.toFixed(2))
      .join(', ')}]`,
  )
shown('nearness', ofNearness)
shown('assertion', ofAssertion)
