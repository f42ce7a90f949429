import { z } from 'zod'
import { articles, earlierArticle, history } from '@/demo/articles'
import type { DemoArticle } from '@/demo/types'
import { assertionInputs, type Telling } from '@/review/assertion'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf, type Library } from '@/review/retrieval/library'
import { likenessInputs } from '@/review/retrieval/likeness'
import { nearnessInputs } from '@/review/retrieval/nearness'
import { isNegative } from '@/review/retrieval/polarity'
import { searchPiece } from '@/review/retrieval/search'
import { statedBy } from '@/review/retrieval/stated'
import type { ReadSentence } from '@/review/scene'
import { saidIn } from '@/review/statement'
import { tellingOf } from '@/review/nearRumours'
import { sceneOf } from '@/review/scene'
import type { Rumour } from '@/review/types'
import { fitTone, toneBy, type Spoken } from './fitTone'
import { casesOf } from './measures/cases'
import { libraries as made } from './measures/libraries'
import { stanceCases } from './stanceCases'

/** Which words are near is learned without the expressions, which fit or don't. */
const shipped = made.shipped.map((entry) => ({ ...entry, expression: '' }))
const libraries = { ...made, shipped }
/** Whose rumours a text is held against. */
export type Source = keyof typeof libraries

type Told = { piece: z.output<typeof pieceLine>; rumour: string | null; says: 'asserted' | 'refuted' | 'true' }

/** What the sentence of a text that says most of the nearest rumour shows. */
export type Seen = Omit<Told, 'piece'> & {
  /** Texts of one group stand together on one side when weights are tried: those of one rumour, or the same text in several libraries. */
  group: string
  source: Source
  /** It is one of the cases, rather than what a library says of itself or a sound piece. */
  isCase: boolean
  /** The library lacks the rumour that the text is about: whatever it comes near to is something else. */
  isAmiss: boolean
  found: string
  nearness: number[]
  assertion: number[]
  likeness: number[]
  weight: number
}
type How = Pick<Seen, 'source' | 'isCase' | 'isAmiss' | 'weight'>
type Tone = ReadonlyMap<number, number>

const scenesOf = (piece: Told['piece']) => sceneOf(documentOfLine(piece), new Date(0)).sentences
const searched = (library: Library, sentences: readonly ReadSentence[]) =>
  searchPiece(
    library,
    sentences.map(({ text }) => text),
  )

/** Tones as by weights from other writers' texts: how far a tone is to be trusted shows where nobody has learned it. */
const heardWith = (tone: Tone, telling: Telling): number[] => [
  ...assertionInputs(telling).slice(0, -1),
  toneBy(
    tone,
    telling.heard.map(({ text }) => text),
  ),
]

const inputsOf = (library: Library, telling: Telling, tone: Tone) => ({
  found: telling.match.rumour.id,
  nearness: nearnessInputs(telling.match.overlap),
  assertion: heardWith(tone, telling),
  likeness: likenessInputs(library, saidIn(telling)),
})

const seenIn = (library: Library, { piece, ...told }: Told, how: How, tone: Tone): Seen[] => {
  const sentences = scenesOf(piece)
  const firsts = searched(library, sentences).flatMap(({ matches, from, to }, at) =>
    matches.slice(0, 1).map((match) => ({ match, from, to, at })),
  )
  const [best] = firsts.sort((one, two) => two.match.overlap.ownCoverage - one.match.overlap.ownCoverage)
  if (!best) return []
  const { match, from, to, at } = best
  return [
    {
      ...told,
      ...how,
      group: told.rumour ?? piece.id,
      ...inputsOf(library, tellingOf(sentences.slice(from, to), at - from, match), tone),
    },
  ]
}

const rumourLabel = { rumour: z.string() }
const says = z.enum(['asserted', 'refuted', 'true'])
const toldOf = (kind: string): Told[] =>
  casesOf('tune', kind, { ...rumourLabel, says }).map(({ label, piece }) => ({
    rumour: label.rumour,
    says: label.says,
    piece,
  }))
const ofOthers = toldOf('others')
const ofThirds = toldOf('thirds')
const ofFourths = toldOf('fourths')
const ofShipped: Told[] = [
  ...casesOf('tune', 'rumours', rumourLabel).map(({ label, piece }) => ({
    piece,
    rumour: label.rumour,
    says: 'asserted' as const,
  })),
  ...toldOf('nears'),
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
/** 会 and 能 that may be denied: none that is denied already or belongs to another word (能量, 社会). */
const deniable = /(?<![不社机])可?[会能](?![不量源力够动议员])/gu

/** A claim of one clause turned round; of several clauses each would have to be. */
const denied = (claim: string): string | null =>
  isNegative(claim) || /[,，、;；]/u.test(claim) || claim.search(deniable) < 0
    ? null
    : claim.replaceAll(deniable, (word) => `不${word.at(-1)}`)

/** What entries say of themselves. Every second entry speaks, so that the others show what the reader makes of unknown ones. */
const ofItself = (list: readonly Rumour[]): Told[] =>
  list.flatMap(({ id, claim, counterFact, truth }, at) => {
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
      ...(truth === '' ? [] : [told(truth, 'true')]),
      ...(opposite === null ? [] : [told(`${opposite}。`, 'refuted')]),
    ]
  })

const spokenOf = (told: readonly Told[]): Spoken[] =>
  told
    .filter(({ says: how }) => how !== 'true')
    .map(({ piece, says: how }) => ({
      sentences: scenesOf(piece).map(({ text }) => text),
      spreads: how === 'asserted',
      weight: 1,
    }))
/** Texts by many more writers, about rumours of no library. */
const ofManyWriters = stanceCases()
  .filter(({ set }) => set.startsWith('sta'))
  .map(({ sentences, asserted }): Spoken => ({ sentences, spreads: asserted, weight: 1 }))
const toneOfShipped = fitTone([...spokenOf(ofShipped), ...ofManyWriters])
const toneOfOthers = fitTone([...spokenOf(ofOthers), ...ofManyWriters])

/** The texts about the rumours of a library, and a tone that wasn't learned from them. */
const textsOf = (source: Source): { told: Told[]; tone: Tone } => {
  if (source === 'other') return { told: ofOthers, tone: toneOfShipped }
  if (source === 'third') return { told: ofThirds, tone: toneOfOthers }
  return { told: source === 'fourth' ? ofFourths : ofShipped, tone: toneOfOthers }
}

const seen = (source: Source, weight: number): Seen[] => {
  const library = libraryOf(libraries[source])
  const { told, tone } = textsOf(source)
  return told.flatMap((one) => seenIn(library, one, { source, weight, isCase: true, isAmiss: false }, tone))
}

/** A library without counter-facts is told what the one with them says; of other libraries only what texts open to tuning are about. */
const speaking: Record<Source, readonly Rumour[]> = {
  shipped,
  lone: made.lone,
  bare: made.lone,
  other: libraries.other.filter(({ id }) => ofOthers.some(({ rumour }) => rumour === id)),
  third: libraries.third.filter(({ id }) => ofThirds.some(({ rumour }) => rumour === id)),
  fourth: libraries.fourth.filter(({ id }) => ofFourths.some(({ rumour }) => rumour === id)),
}

const ofItsOwn = (source: Source, weight: number): Seen[] => {
  const library = libraryOf(libraries[source])
  const how = { source, weight, isCase: false, isAmiss: false }
  return ofItself(speaking[source]).flatMap((one) => seenIn(library, one, how, textsOf(source).tone))
}

const folds = 4
/** What is nearest to a rumour in a library without it. */
const amiss = (source: Source, weight: number): Seen[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const library = libraryOf(libraries[source].filter((__, at) => at % folds !== fold))
    const { told, tone } = textsOf(source)
    return told
      .filter(({ rumour }) => rumour !== null && !library.rumours.has(rumour))
      .flatMap((one) => seenIn(library, one, { source, weight, isCase: false, isAmiss: true }, tone))
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

/** Sentences of sound pieces are about no rumour, or answer it. */
const ofSound = (source: Source, weight: number): Seen[] => {
  const library = libraryOf(libraries[source])
  const how = { source, weight, isCase: false, isAmiss: false, rumour: null, says: 'true' as const }
  return sound.flatMap((piece) => {
    const sentences = scenesOf(piece).filter(({ stance }) => stance === 'asserted')
    return searched(library, sentences).flatMap(({ matches: [first], from, to }, at) => {
      if (!first) return []
      const telling = tellingOf(sentences.slice(from, to), at - from, first)
      return [{ ...how, group: piece.id, ...inputsOf(library, telling, toneOfOthers) }]
    })
  })
}

/** How much the cases of a library count, and what is made of the library itself and of sound pieces. */
const counted: { source: Source; weight: number; itself: number; amiss: number }[] = [
  { source: 'other', weight: 1, itself: 0.3, amiss: 0.5 },
  { source: 'lone', weight: 1, itself: 0.3, amiss: 0.5 },
  { source: 'shipped', weight: 0.5, itself: 0.3, amiss: 0.25 },
  { source: 'bare', weight: 0.5, itself: 0.15, amiss: 0.25 },
  { source: 'third', weight: 1, itself: 0.3, amiss: 0.5 },
  { source: 'fourth', weight: 1, itself: 0.3, amiss: 0.5 },
]
const soundWeight = 0.3

/** Texts of the half of the development set that is open to tuning, and what libraries say of themselves, as each library sees them. */
export const readingSamples = (): Seen[] =>
  counted.flatMap(({ source, weight, itself, amiss: without }) => [
    ...seen(source, weight),
    ...ofItsOwn(source, itself),
    ...amiss(source, without),
    ...ofSound(source, soundWeight),
  ])

/** The text is about the rumour that it comes nearest to. */
export const isAbout = ({ rumour, found, says: how }: Seen): boolean => rumour === found && how !== 'true'
