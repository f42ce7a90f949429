import { parseArgs } from 'node:util'
import { libraryOf } from '@/review/retrieval/library'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import { halves } from './review/measures/cases'
import {
  advertFigures,
  lawfulFigures,
  numberFigures,
  refutationFigures,
  rumourFigures,
  stanceFigures,
  truthFigures,
} from './review/measures/quality'

/**
 * `npm run bench:review`: how well the reader reads the development set, half by half; `--misses` names the cases of `tune` that count
 * against it.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })
const library = libraryOf(inForce(shippedLibrary(), '2026-11-25'))
console.log(`${library.list.length} library entries`)
const figuresOf = (half: (typeof halves)[number]) => [
  ...rumourFigures(half, library),
  ...refutationFigures(half, library),
  ...stanceFigures(half),
  ...truthFigures(half, library),
  ...advertFigures(half, library),
  ...numberFigures(half, library),
  ...lawfulFigures(half, library),
]
const [tune, held] = halves.map(figuresOf)
for (const [at, figure] of (tune ?? []).entries()) {
  const other = held?.[at]
  console.log(
    `${figure.name.padEnd(48)} goal ${figure.goal.padEnd(8)} tune ${figure.value.toFixed(3)} (${figure.of})  held ${other?.value.toFixed(3)} (${other?.of})`,
  )
  if (values.misses) console.log(`   ${figure.misses.join('\n   ')}`)
}
