import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { libraryOf } from '@/review/retrieval/library'
import { anchorFigures } from './review/measures/anchors'
import { halves } from './review/measures/cases'
import { injectionFigures } from './review/measures/injections'
import { libraries } from './review/measures/libraries'
import {
  advertFigures,
  goals,
  lawfulFigures,
  noGoals,
  numberFigures,
  rumourFigures,
  stanceFigures,
  toldOf,
  toldNear,
  truthFigures,
  type Figure,
} from './review/measures/quality'
import { costs } from './review/measures/speed'
import { machine } from './support/figures'

/**
 * `npm run bench:review`: how well and how fast the reader reads, quality for each half of the development set, beside the last committed
 * table. `-- --misses` names the cases of `tune` that count against it, `-- --quality` leaves out everything else, `-- --save` writes the table.
 */
const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    quality: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
})
const saved = new URL('./review/results.json', import.meta.url)
const table = z.object({ measured: z.string(), figures: z.record(z.string(), z.number()) })
const before = existsSync(saved) ? table.parse(JSON.parse(readFileSync(saved, 'utf8'))).figures : {}

const { shipped } = libraries
const library = libraryOf(shipped)
const lone = libraryOf(libraries.lone)
const bare = libraryOf(libraries.bare)
const other = libraryOf(libraries.other)
const third = libraryOf(libraries.third)
const fourth = libraryOf(libraries.fourth)
console.log(`${library.list.length} library entries; ${machine()}`)

const now: Record<string, number> = {}
/** The figure, rounded, and by how much it differs from the committed one; remembered under its name. */
const shown = (name: string, value: number): string => {
  const rounded = Math.round(value * 1000) / 1000
  now[name] = rounded
  const change = Math.round((rounded - (before[name] ?? rounded)) * 1000) / 1000
  return `${String(rounded).padStart(8)}${change === 0 ? '' : ` (${change > 0 ? '+' : ''}${change})`}`.padEnd(18)
}

const qualityOf = (half: (typeof halves)[number]): Figure[] => [
  ...rumourFigures('', toldOf(half, library), goals),
  ...rumourFigures('without variants: ', toldOf(half, lone), noGoals),
  ...rumourFigures('titles only: ', toldOf(half, bare), noGoals),
  ...rumourFigures('each beside a true one: ', toldNear(half, 'nears', library), noGoals),
  ...rumourFigures('each beside a true one, without variants: ', toldNear(half, 'nears', lone), noGoals),
  ...rumourFigures('another library: ', toldNear(half, 'others', other), noGoals),
  ...rumourFigures('a third library: ', toldNear(half, 'thirds', third), noGoals),
  ...rumourFigures('a fourth library: ', toldNear(half, 'fourths', fourth), noGoals),
  ...stanceFigures(half),
  ...truthFigures(half, library),
  ...advertFigures(half, library),
  ...numberFigures(half, library),
  ...lawfulFigures(half, library),
  ...(values.quality ? [] : [...anchorFigures(half, library), ...injectionFigures(half, library)]),
]

const [tune = [], held = []] = halves.map(qualityOf)
for (const [at, { name, goal, value, of, misses }] of tune.entries()) {
  const other = held[at]
  const kept = other ? `held ${shown(`${name}, held`, other.value)} of ${other.of}` : ''
  console.log(
    `${name.padEnd(48)} goal ${goal.padEnd(8)} tune ${shown(`${name}, tune`, value)} of ${String(of).padEnd(6)} ${kept}`,
  )
  if (values.misses) console.log(`   ${misses.join('\n   ')}`)
}
for (const { name, value, goal } of values.quality ? [] : costs(shipped))
  console.log(`${name.padEnd(56)} goal ${goal.padEnd(8)} ${shown(name, value)}`)
if (values.save) writeFileSync(saved, `${JSON.stringify({ measured: machine(), figures: now }, null, 2)}\n`)
