import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { featuresIn } from '@/review/rules/wording/advertising/readFeatures'
import { isOffer, type Read } from '@/review/rules/wording/advertising/passageSigns'
import { advertisingInputs } from '@/review/rules/wording/advertising/score'
import { sceneOf } from '@/review/scene'
import { shownGram } from '@/review/tone/toneGrams'
import { fitLogistic, type Sample } from './fitLogistic'
import { fitTone, toneBy, type Spoken } from './fitTone'
import { casesOf } from './measures/cases'

/** `npm run fit:adverts`: how an advertisement is told. Writes the grams of its manner and prints the weights of `advertising/score.ts`. */

type Told = { piece: z.output<typeof pieceLine>; illegal: boolean }
type Offer = { read: Read; illegal: boolean }

const ofTests = (): Told[] =>
  readFileSync(new URL('../../tests/unit/review/data/wording.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.object({ id: z.string(), text: z.string(), illegal: z.boolean() }).parse(JSON.parse(line)))
    .map(({ id, text, illegal }) => ({ piece: pieceLine.parse({ id, text }), illegal }))

const ofAdverts = (): Told[] =>
  casesOf('tune', 'adverts', { illegal: z.boolean() }).map(({ label, piece }) => ({ piece, illegal: label.illegal }))

/** What explains, answers or reports, and offers nothing. */
const ofOthers = (): Told[] =>
  [
    ...['truths', 'refutations', 'lawful'].flatMap((kind) => casesOf('tune', kind, {})),
    ...casesOf('tune', 'others', { says: z.string() }).filter(({ label }) => label.says !== 'asserted'),
  ].map(({ piece }) => ({ piece, illegal: false }))

/** A short block is one passage, as the rule reads it. */
const passageLimit = 300
const offersIn = ({ piece, illegal }: Told): Offer[] => {
  const { shadows, sentences } = sceneOf(documentOfLine(piece), new Date(0))
  return shadows
    .flatMap((shadow) => {
      const within = sentences.filter((one) => one.shadow === shadow)
      return shadow.text.length <= passageLimit
        ? [within]
        : within.map((_, at) => within.slice(Math.max(0, at - 1), at + 2))
    })
    .map((group) => ({ parts: group.map(featuresIn), texts: group.map(({ text }) => text) }))
    .filter((read) => isOffer(read, false))
    .map((read) => ({ read, illegal }))
}

const spokenIn = (offers: readonly Offer[]): Spoken[] =>
  offers.map(({ read, illegal }) => ({ sentences: read.texts, spreads: illegal, weight: 1 }))

const folds = 5
/** How far a manner is to be trusted shows in texts that it wasn't learned from. */
const samplesOf = (offers: readonly Offer[]): Sample[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const manner = fitTone(spokenIn(offers.filter((__, at) => at % folds !== fold)))
    return offers
      .filter((__, at) => at % folds === fold)
      .map(({ read, illegal }) => ({
        inputs: advertisingInputs(read).map(({ name, value }) =>
          name === 'manner' ? toneBy(manner, read.texts) : value,
        ),
        isRight: illegal,
        weight: 1,
      }))
  })

const offers = [...ofAdverts(), ...ofTests(), ...ofOthers()].flatMap(offersIn)
const [base = 0, ...weights] = fitLogistic(samplesOf(offers))
const [first] = offers
const names = first ? advertisingInputs(first.read).map(({ name }) => name) : []
console.log(`${offers.length} offers, base ${base.toFixed(2)}`)
for (const [at, name] of names.entries()) console.log(name.padEnd(14), (weights[at] ?? 0).toFixed(2))

const lines = [...fitTone(spokenIn(offers))].map(([gram, weight]) => `${shownGram(gram)} ${weight.toFixed(2)}`).sort()
writeFileSync(
  new URL('../../src/review/rules/wording/advertising/mannerLines.ts', import.meta.url),
  `/** Written by \`npm run fit:adverts\`: a gram and its weight a line, above zero for what sounds like selling. */
export const mannerLines = \`
${lines.join('\n')}
\`
`,
)
