import { z } from 'zod'
import { articles, earlierArticle, history } from '@/demo/articles'
import type { DemoArticle } from '@/demo/types'
import { libraryOf, type Library } from '@/review/retrieval/library'
import type { Overlap } from '@/review/retrieval/nearness'
import { search, type Match } from '@/review/retrieval/search'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import { sentencesOf } from '@/review/text/sentences'
import { shadowOf } from '@/review/text/shadow'
import type { Rumour } from '@/review/types'
import { fitLogistic, type Sample } from './fitLogistic'
import { casesOf } from './measures/cases'

/**
 * `npm run fit:nearness [-- lone]`: the coefficients of `src/review/retrieval/nearness.ts`, fitted on the half of the development set that is
 * open to tuning, on the demo's true pieces and on the library's counter-facts; `lone` for entries with a single wording. The windows that
 * are compared depend on the coefficients in force, so it is run again until they settle.
 */
const isLone = process.argv[2] === 'lone'
const folds = 4

const entries: Rumour[] = inForce(shippedLibrary(), '2026-11-25').map((entry) => ({
  ...entry,
  expression: '',
  variants: isLone ? [] : entry.variants,
}))
const whole = libraryOf(entries)
const without = Array.from({ length: folds }, (_, fold) => libraryOf(entries.filter((__, at) => at % folds !== fold)))
const untold = Array.from({ length: folds }, (_, fold) =>
  libraryOf(entries.map((entry, at) => (at % folds === fold ? { ...entry, counterFact: '' } : entry))),
)

const inputs = ({ coverage, said, countered, lead, saidInAll, shared }: Overlap) => [
  coverage,
  said,
  countered,
  lead,
  Math.log(1 + saidInAll),
  Math.log(1 + shared),
]

const matchesIn = (library: Library, text: string): Match[] =>
  sentencesOf(shadowOf({ id: '', role: 'paragraph', text })).flatMap((sentence) =>
    search(library, sentence.text).slice(0, 1),
  )
const nearestIn = (library: Library, text: string): Match[] =>
  matchesIn(library, text)
    .sort((one, other) => other.score - one.score)
    .slice(0, 1)

/** A rumour that is told counts for its entry; asked of a library without it, it counts against whatever is found. */
const told = (): Sample[] =>
  casesOf('tune', 'rumours', { rumour: z.string() }).flatMap(({ label, piece }) => {
    const at = entries.findIndex(({ id }) => id === label.rumour)
    const library = without[at % folds] ?? whole
    const text = piece.text ?? ''
    return [
      ...nearestIn(whole, text).map(({ overlap, rumour }) => ({
        inputs: inputs(overlap),
        isRight: rumour.id === label.rumour,
        weight: 1,
      })),
      ...nearestIn(library, text).map(({ overlap }) => ({ inputs: inputs(overlap), isRight: false, weight: 1 })),
    ]
  })

const against = (library: Library, text: string, weight: number): Sample[] =>
  matchesIn(library, text)
    .filter(({ denies }) => !denies)
    .map(({ overlap }) => ({ inputs: inputs(overlap), isRight: false, weight }))

const textsOf = ({ title, blocks }: DemoArticle): string[] => [
  title,
  ...blocks.flatMap((block) => ('inlines' in block ? [block.inlines.map(({ text }) => text).join('')] : [])),
]
const earlier = history.flatMap(({ department, months }) =>
  Array.from({ length: months.reduce((sum, count) => sum + count, 0) }, (_, at) =>
    earlierArticle(department, at, '2026-03-01'),
  ),
)
const sound = [...articles.filter(({ expect }) => expect === 'released'), ...earlier].flatMap(textsOf)

const samples: Sample[] = [
  ...told(),
  ...casesOf('tune', 'truths', {}).flatMap(({ piece }) => against(whole, piece.text ?? '', 3)),
  ...sound.flatMap((text) => against(whole, text, 1)),
  ...entries.flatMap(({ counterFact }, at) => against(untold[at % folds] ?? whole, counterFact, 1)),
]
const [start, coverage, said, countered, lead, saidInAll, shared] = fitLogistic(samples).map((value) =>
  value.toFixed(2),
)
console.log(`${samples.length} samples, ${isLone ? 'lone' : 'several'}`)
console.log({ start, coverage, said, countered, lead, saidInAll, shared })
