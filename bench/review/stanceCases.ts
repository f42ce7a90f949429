import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { documentOfLine, type pieceLine } from '@/review/lines/pieceLine'
import { parseLibrary } from '@/review/parseLibrary'
import { sceneOf } from '@/review/scene'
import { shippedLibrary } from '@/review/shippedLibrary'
import { gramsOf, inCommon } from '@/review/stance/grams'
import { shownIn } from '@/review/stance/stances'
import type { Shown } from '@/review/stance/weighed'
import { normalised } from '@/review/text/shadow'
import { casesOf } from './measures/cases'

/** A sentence of a piece that asserts something or is refuted there. `set`: whose text it is. */
export type StanceCase = {
  set: string
  sentences: string[]
  shown: Shown[]
  at: number
  asserted: boolean
  weight: number
  /** The sentence at the place does tell what the piece is about. */
  isTold: boolean
}

type Piece = z.output<typeof pieceLine>

const toldIn = (sentence: string, wording: string): number => {
  const [own, wanted] = [gramsOf(normalised(sentence)), gramsOf(normalised(wording))]
  return inCommon(wanted, own) / (wanted.size || 1)
}

/** A refutation may not even tell what it refutes: only sentences that tell so much of it are learned from. */
const enough = 0.3

type Found = { at: number; told: number }
const nearestTo = (sentences: readonly string[], wordings: readonly string[]): Found =>
  sentences
    .map((sentence, at) => ({ at, told: Math.max(0, ...wordings.map((wording) => toldIn(sentence, wording))) }))
    .reduce((best, one) => (one.told > best.told ? one : best), { at: 0, told: 0 })

const quotedIn = (sentences: readonly string[], quote: string): number => {
  const words = normalised(quote)
  const whole = sentences.findIndex((sentence) => sentence.includes(words))
  return whole >= 0 ? whole : sentences.findIndex((sentence) => sentence.includes(words.slice(0, 8)))
}

const read = (piece: Piece) => {
  const { shadows, sentences } = sceneOf(documentOfLine(piece), new Date(0))
  const blocks = shadows.map((shadow) => {
    const own = sentences.filter((sentence) => sentence.shadow === shadow)
    return {
      role: shadow.block.role,
      text: shadow.text,
      sentences: own.map(({ text }) => text),
      heard: own.map(({ heard }) => heard),
    }
  })
  return { sentences: sentences.map(({ text }) => text), shown: shownIn(blocks) }
}

/** Each writer has an own prefix. */
const writerOf = (id: string) => id.split('-')[0] ?? ''
const ofStances = (): StanceCase[] =>
  casesOf('tune', 'stance', { quote: z.string(), stance: z.string() })
    .filter(({ label }) => ['asserted', 'refuted_here'].includes(label.stance))
    .flatMap(({ label, piece }) => {
      const { sentences, shown } = read(piece)
      const at = quotedIn(sentences, label.quote)
      const set = writerOf(label.id)
      return at < 0
        ? []
        : [{ set, sentences, shown, at, asserted: label.stance === 'asserted', weight: 1, isTold: true }]
    })

const wordingsOf = (): Map<string, string[]> => {
  const other = parseLibrary(readFileSync(new URL('./otherLibrary.jsonl', import.meta.url), 'utf8')).entries
  return new Map([...shippedLibrary(), ...other].map(({ id, claim, variants }) => [id, [claim, ...variants]]))
}

type Told = { set: string; piece: Piece; wordings: readonly string[]; asserted: boolean; weight: number }
const ofTold = ({ set, piece, wordings, asserted, weight }: Told): StanceCase => {
  const { sentences, shown } = read(piece)
  const { at, told } = nearestTo(sentences, wordings)
  return { set, sentences, shown, at, asserted, weight, isTold: asserted || told >= enough }
}

/** Short posts and true sentences are many and much alike. */
const weights = { rumours: 0.3, truths: 0.4 }

const ofPassages = (): StanceCase[] => {
  const wordings = wordingsOf()
  const told: Told[] = [
    ...casesOf('tune', 'others', { rumour: z.string(), says: z.enum(['asserted', 'refuted', 'true']) })
      .filter(({ label }) => label.says !== 'true')
      .map(({ label, piece }) => ({
        ...{ set: 'others', piece, wordings: wordings.get(label.rumour) ?? [] },
        ...{ asserted: label.says === 'asserted', weight: 1 },
      })),
    ...casesOf('tune', 'refutations', { about: z.string() }).map(({ label, piece }) => ({
      ...{ set: 'refutations', piece, wordings: [label.about], asserted: false, weight: 1 },
    })),
    ...casesOf('tune', 'rumours', { rumour: z.string() }).map(({ label, piece }) => ({
      ...{ set: 'rumours', piece, wordings: wordings.get(label.rumour) ?? [] },
      ...{ asserted: true, weight: weights.rumours },
    })),
    ...casesOf('tune', 'truths', {}).map(({ piece }) => ({
      ...{ set: 'truths', piece, wordings: [], asserted: true, weight: weights.truths },
    })),
  ]
  return told.map(ofTold)
}

/** Sentences of the half of the development set that is open to tuning. */
export const stanceCases = (): StanceCase[] => [...ofStances(), ...ofPassages()]
